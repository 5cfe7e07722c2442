/**
 * The last step of a page's build: writes the page as it first stands into its index.html, so that the form and the
 * coloured file are on screen before any script has come.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build, minify } from 'vite';
import { keysBehind } from './behind.mjs';

/** What Vite's manifest says of a chunk, by its source. */
interface Chunk {
  readonly name?: string;
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

/** The page's own script: its element, and its file. */
function scriptOf(page: string): { readonly element: string; readonly file: string } {
  const [element, file] = /<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>/.exec(page) ?? [];
  if (!element || !file) throw new Error('the page names no script');
  return { element, file };
}

/** The files of some sources and of what these import, each once, but not those that are on their way anyhow. */
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

/** What runs before the page's own script, each a file of its own in public/. */
const EARLY = ['recall.js', 'early.js', 'start.js'];

/** As index.html names the first of them, for the page while it is developed. */
const RECALL = '<script src="./recall.js"></script>';

/** Makes one script of what runs early, to stand in the page: each file of its own would be awaited for a round trip. */
async function earlyScript(dist: URL): Promise<string> {
  const codes: string[] = [];
  for (const name of EARLY) {
    const file = new URL(name, dist);
    codes.push((await minify(name, await readFile(file, 'utf8'))).code.trim());
    await rm(file);
  }
  const script = codes.join('\n');
  if (script.includes('</')) throw new Error('an early script that would end its element');
  return script;
}

/** Lets a policy know an element by its text, in the page itself and in the headers beside it. */
function allow(policy: string, directive: 'style-src-elem' | 'script-src', text: string): string {
  const hash = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return policy.includes(hash) ? policy : put(policy, `${directive} 'self'`, `${directive} 'self' ${hash}`);
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
  const own = scriptOf(page);
  const begun = new Set([own.file]);
  page = put(page, '<!--app-->', await renderApp(mode));
  // The style sheet goes into the page: one request less before the first paint.
  const [link, href] = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/.exec(page) ?? [];
  if (!link || !href) throw new Error(`${index.pathname} links no style sheet`);
  const css = (await readFile(new URL(href, dist), 'utf8')).trim();
  if (/url\((?!["']?(data:|#))/.test(css)) throw new Error('a style with an address of its own cannot move');
  const early = await earlyScript(dist);
  const allowed = (policy: string): string =>
    allow(allow(policy, 'style-src-elem', css), 'script-src', early);
  await writeFile(headers, allowed(await readFile(headers, 'utf8')));
  // Named all the same, for what is loaded later and finds out by that name that its styles are there; never fetched.
  const named = `<link rel="stylesheet" crossorigin href="./${href}" disabled>`;
  page = put(allowed(page), link, `<style>${css}</style>\n    ${named}`);
  // What the form does not wait for but the files do: fetched beside the entry, not after it, and behind it in line.
  const behind = filesOf(manifest, keysBehind(manifest), begun, false);
  const data = `data-page="./${own.file}" data-behind="${behind.join(' ')}"`;
  page = put(page, own.element, `<script ${data}>${early}</script>`);
  page = put(page, RECALL, '');
  // The editor's files, for the page to fetch when it is idle: its chunk, what that imports, its styles.
  const editor = filesOf(manifest, ['src/ui/preview/MonacoCode.tsx'], begun, true);
  const meta = `<meta name="editor-files" content="${editor.join(' ')}">`;
  page = put(page, '</head>', `  ${meta}\n  </head>`);
  await writeFile(index, page);
  return page.length;
}
