/** The strokes of each icon, on a grid of 16. */
const PATHS = {
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14',
  close: 'm4 4 8 8m0-8-8 8',
  check: 'm3 8.5 3.2 3.2L13 5',
  chevron: 'm4 6 4 4 4-4',
  plus: 'M8 3v10M3 8h10',
  reset: 'M3 3v4h4M3.4 7A5 5 0 1 1 3 9.5',
  undo: 'M6 3 2.5 6.5 6 10M2.5 6.5H10a3.5 3.5 0 0 1 0 7H6.5',
  redo: 'm10 3 3.5 3.5L10 10m3.5-3.5H6a3.5 3.5 0 0 0 0 7h3.5',
  bookmark: 'M4 2h8v12l-4-3.2L4 14z',
  link: 'M6.5 9.5a2.8 2.8 0 0 0 4 0l2.3-2.3a2.8 2.8 0 0 0-4-4l-.8.8M9.5 6.5a2.8 2.8 0 0 0-4 0L3.2 8.8a2.8 2.8 0 0 0 4 4l.8-.8',
  download: 'M8 2v8m-3.5-3L8 10.5 11.5 7M2.5 13.5h11',
  sun: 'M8 10.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM8 1.5v1.3m0 10.4v1.3M1.5 8h1.3m10.4 0h1.3M3.4 3.4l.9.9m7.4 7.4.9.9m0-9.2-.9.9m-7.4 7.4-.9.9',
  moon: 'M13.2 9.7A5.7 5.7 0 0 1 6.3 2.8a5.7 5.7 0 1 0 6.9 6.9Z',
  screen: 'M2 3h12v8H2zM6 13.5h4M8 11v2.5',
  error: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4Zm-2-8.2 4 4m0-4-4 4',
  warning: 'M8 2 14.5 13.5h-13zM8 6.5V10m0 1.6v.2',
  hint: 'M8 14.2A6.2 6.2 0 1 0 8 1.8a6.2 6.2 0 0 0 0 12.4ZM8 7.3v4m0-6.6v.2',
  barred: 'M8 13.5A5.5 5.5 0 1 0 8 2.5a5.5 5.5 0 0 0 0 11ZM4.2 4.2l7.6 7.6',
  form: 'M2.5 4h4m3 0h4m-11 8h7m3 0h1M8 2.5v3m3 5v3M2.5 8h1m3 0h7M5 6.5v3',
  files: 'M4 1.8h5l3.5 3.5v9H4zM9 1.8v3.5h3.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing beside words that say the same: hidden from assistive technology. */
export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg className={`icon ${className}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
