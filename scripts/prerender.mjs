/**
 * The last step of the build: writes the page as it first stands into dist/index.html, so that the form and the
 * coloured file are on screen before any script has come.
 */
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const DIST = new URL('../dist/', import.meta.url);
const SERVER = new URL('../dist-server/', import.meta.url);

async function renderApp() {
  await build({
    logLevel: 'error',
    build: {
      ssr: 'src/server-render.tsx',
      outDir: 'dist-server',
      manifest: false,
      copyPublicDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'render.mjs' } },
    },
    // Bundled, so that the stub for just's grammar holds here, too.
    ssr: { noExternal: [/^@shikijs/] },
  });
  const { render } = await import(pathToFileURL(new URL('render.mjs', SERVER).pathname).href);
  const html = render();
  await rm(SERVER, { recursive: true });
  return html;
}

/** Takes the place of one piece of text. A replacement function, because "$" means something in a string. */
function put(page, what, text) {
  if (!page.includes(what)) throw new Error(`the build holds no ${what}`);
  return page.replace(what, () => text);
}

/** The files that the page names as its scripts: they are on their way whatever else is asked for. */
const scriptsOf = (page) =>
  new Set([...page.matchAll(/<script type="module"[^>]*src="\.\/([^"]+)"/g)].map(([, file]) => file));

/** The editor's files, for the page to fetch when it is idle: its chunk, what that imports, its styles. */
function editorFiles(manifest, begun) {
  const files = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk || begun.has(chunk.file) || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  visit('src/ui/preview/MonacoCode.tsx');
  if (files.size === 0) throw new Error('the manifest holds no editor');
  return [...files].map((file) => `./${file}`);
}

/**
 * What the form does not wait for but the files do: fetched beside the entry, not after it, and behind it in line.
 */
function filePreloads(manifest, begun) {
  const files = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the manifest holds no ${key}`);
    if (begun.has(chunk.file) || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const key of ['src/state/workshop.ts', 'src/ui/preview/Preview.tsx']) visit(key);
  return [...files]
    .map((file) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="./${file}">`)
    .join('\n    ');
}

/** Lets the page's policy know a style element by its text, in the page itself and in the headers beside it. */
function allowStyle(text, css) {
  const hash = createHash('sha256').update(css).digest('base64');
  return put(text, "style-src-elem 'self'", `style-src-elem 'self' 'sha256-${hash}'`);
}

/** The style sheet goes into the page: one request less before the first paint. */
async function inlineStyles(page) {
  const [link, href] = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/.exec(page) ?? [];
  if (!link) throw new Error('dist/index.html links no style sheet');
  const css = (await readFile(new URL(href, DIST), 'utf8')).trim();
  if (/url\((?!["']?(data:|#))/.test(css)) throw new Error('a style with an address of its own cannot move');
  const headers = new URL('_headers', DIST);
  await writeFile(headers, allowStyle(await readFile(headers, 'utf8'), css));
  return put(allowStyle(page, css), link, `<style>${css}</style>`);
}

const index = new URL('index.html', DIST);
const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', DIST), 'utf8'));
let page = await readFile(index, 'utf8');
const begun = scriptsOf(page);
page = put(page, '<!--app-->', await renderApp());
page = await inlineStyles(page);
page = put(page, '</head>', `  ${filePreloads(manifest, begun)}\n  </head>`);
page = put(
  page,
  '</head>',
  `  <meta name="editor-files" content="${editorFiles(manifest, begun).join(' ')}">\n  </head>`,
);
await writeFile(index, page);
console.log(`prerendered dist/index.html: ${(page.length / 1000).toFixed(1)} kB`);
