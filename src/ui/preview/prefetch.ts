/** The build writes the editor's files here (scripts/page/prerender.ts), relative to the page. */
const META = 'meta[name="editor-files"]';

const KINDS: Readonly<Record<string, string>> = { js: 'script', css: 'style', ttf: 'font' };

/** Whether the person asked for little traffic. */
function saving(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}

let done = false;

function addLinks(): void {
  if (done || saving()) return;
  done = true;
  const files = document.querySelector<HTMLMetaElement>(META)?.content.split(' ') ?? [];
  for (const file of files.filter(Boolean)) {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.as = KINDS[file.slice(file.lastIndexOf('.') + 1)] ?? '';
    if (link.as !== 'style') link.crossOrigin = '';
    link.href = file;
    document.head.append(link);
  }
}

// Safari has no idle callbacks.
const hasIdle = typeof window !== 'undefined' && 'requestIdleCallback' in window;
const later = (task: () => void): number =>
  (hasIdle ? requestIdleCallback(task) : setTimeout(task, 500)) as number;
const never = (id: number): void => (hasIdle ? cancelIdleCallback(id) : clearTimeout(id));

/** Fetches, not evaluates, the editor once the page has loaded and is idle; gives back what calls it off. */
export function prefetchEditor(): () => void {
  let idle = 0;
  const wait = () => {
    idle = later(addLinks);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
  return () => {
    window.removeEventListener('load', wait);
    never(idle);
  };
}
