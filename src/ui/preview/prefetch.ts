import { whenIdle } from '../parts/when-idle.ts';

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

/** Fetches, not evaluates, the editor once the page has loaded and is idle; gives back what calls it off. */
export const prefetchEditor = (): (() => void) => whenIdle(addLinks);
