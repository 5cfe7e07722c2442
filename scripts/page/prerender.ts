/**
 * The last step of a page's build: writes the page as it first stands into its index.html, so that the form and the
 * coloured file are on screen before any script has come.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build, minify } from 'vite';

/** What Vite's manifest says of a chunk, by its source. */
interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** The page as its first render makes it, in the language of the mode. */
async function renderApp(mode: string): Promise<string> {
  const folder = await mkdtemp('dist-server-');
  try {
    await build({
      mode,
      logLevel: 'error',
      build: {
        ssr: 'src/server-render.tsx',
        outDir: folder,
        manifest: false,
        copyPublicDir: false,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'render.mjs' } },
      },
      // Bundled, so that the stub for just's grammar holds here, too.
      ssr: { noExternal: [/^@shikijs/] },
    });
    const { render } = await import(pathToFileURL(`${process.cwd()}/${folder}/render.mjs`).href);
    return render();
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Takes the place of one piece of text. A replacement function, because "$" means something in a string. */
function put(page: string, what: string, text: string): string {
  if (!page.includes(what)) throw new Error(`the build holds no ${what}`);
  return page.replace(what, () => text);
}

/** The files that the page names as its scripts: they are on their way whatever else is asked for. */
const scriptsOf = (page: string): ReadonlySet<string> =>
  new Set([...page.matchAll(/<script type="module"[^>]*src="\.\/([^"]+)"/g)].map(([, file = '']) => file));

/** The files of some sources and of what these import, each once, but not those that are on their way. */
function filesOf(
  manifest: Manifest,
  sources: readonly string[],
  begun: ReadonlySet<string>,
  styles: boolean,
) {
  const files = new Set<string>();
  const visit = (source: string): void => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`the manifest holds no ${source}`);
    if (begun.has(chunk.file) || files.has(chunk.file)) return;
    files.add(chunk.file);
    if (styles) for (const style of chunk.css ?? []) files.add(style);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const source of sources) visit(source);
  return [...files].map((file) => `./${file}`);
}

/** Lets the page's policy know a style element by its text, in the page itself and in the headers beside it. */
function allowStyle(text: string, css: string): string {
  const hash = `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
  return text.includes(hash) ? text : put(text, "style-src-elem 'self'", `style-src-elem 'self' ${hash}`);
}

/**
 * Prerenders the page of a folder that Vite has just built.
 *
 * @param dist the folder, with a "/" at its end
 * @param mode the mode that it was built in, which names its language
 * @param headers the file of the headers that all pages share
 * @returns what the page has in letters
 */
export async function prerender(dist: URL, mode: string, headers: URL): Promise<number> {
  const index = new URL('index.html', dist);
  const manifest: Manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8'));
  let page = await readFile(index, 'utf8');
  const begun = scriptsOf(page);
  page = put(page, '<!--app-->', await renderApp(mode));
  // The style sheet goes into the page: one request less before the first paint.
  const [link, href] = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/.exec(page) ?? [];
  if (!link || !href) throw new Error(`${index.pathname} links no style sheet`);
  const css = (await readFile(new URL(href, dist), 'utf8')).trim();
  if (/url\((?!["']?(data:|#))/.test(css)) throw new Error('a style with an address of its own cannot move');
  await writeFile(headers, allowStyle(await readFile(headers, 'utf8'), css));
  page = put(allowStyle(page, css), link, `<style>${css}</style>`);
  // What the form does not wait for but the files do: fetched beside the entry, not after it, and behind it in line.
  const preloads = filesOf(
    manifest,
    ['src/ui/form/LateControl.tsx', 'src/state/workshop.ts', 'src/ui/files.ts'],
    begun,
    false,
  ).map((file) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="${file}">`);
  // The editor's files, for the page to fetch when it is idle: its chunk, what that imports, its styles.
  const editor = filesOf(manifest, ['src/ui/preview/MonacoCode.tsx'], begun, true);
  const head = [...preloads, `<meta name="editor-files" content="${editor.join(' ')}">`];
  page = put(page, '</head>', `  ${head.join('\n    ')}\n  </head>`);
  const early = new URL('recall.js', dist);
  await writeFile(early, (await minify('recall.js', await readFile(early, 'utf8'))).code);
  await writeFile(index, page);
  return page.length;
}
