/** Two sheets, drawn like the icons of ui/parts. */
export function CopyIcon() {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M5.5 5.5h8v8.5h-8zM3 10.5v-8h7" />
    </svg>
  );
}
