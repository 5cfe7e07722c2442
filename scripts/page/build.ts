/**
 * Builds the page in each of its languages: English in dist/, every other in a folder of its own below; and beside
 * them the worker that keeps them, and the package of the command, which was built before.
 */
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { LANGUAGES } from '../../src/texts/language.ts';
import { commandPackage, PACKAGE, packageAddress } from './command-package.ts';
import { prerender } from './prerender.ts';
import { buildWorker } from './worker.ts';

const ROOT = pathToFileURL(`${process.cwd()}/`);
const HEADERS = new URL('dist/_headers', ROOT);

/** The rows of the headers that hold for files, not for all paths, as they are for a folder of the page. */
const headersFor = (folder: string): string =>
  readFileSync(new URL('public/_headers', ROOT), 'utf8')
    .split(/\n(?=\/)/)
    .filter((block) => block.startsWith('/') && !block.startsWith('/*'))
    .map((block) => `\n/${folder}${block.trimEnd()}\n`)
    .join('');

/** Puts a fact about the build into a page, where the page's own script finds it. */
function addMeta(page: URL, name: string, content: string): void {
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace('</head>', () => `  <meta name="${name}" content="${content}">\n  </head>`),
  );
}

/** Files of public/ that only the root of a site can have. */
const OF_THE_ROOT = ['_headers', 'robots.txt'];

// A first word names the only language to build, for who works on the page.
const only = process.argv[2];
const DIST = new URL('dist/', ROOT);
const folders: string[] = [];
for (const language of LANGUAGES.filter((each) => only === undefined || each === 'en' || each === only)) {
  const folder = language === 'en' ? '' : language;
  const dist = new URL(folder ? `${folder}/` : '', DIST);
  await build({ mode: language, logLevel: 'error', build: { outDir: dist.pathname, emptyOutDir: true } });
  if (folder) {
    for (const file of OF_THE_ROOT) rmSync(new URL(file, dist));
    appendFileSync(HEADERS, headersFor(folder));
  }
  const letters = await prerender(dist, language, HEADERS);
  console.log(
    `built ${dist.pathname.slice(ROOT.pathname.length)}index.html: ${(letters / 1000).toFixed(1)} kB`,
  );
  folders.push(folder);
}

const command = await commandPackage(ROOT);
writeFileSync(new URL(PACKAGE, DIST), command);
for (const folder of folders)
  addMeta(new URL(`${folder && `${folder}/`}index.html`, DIST), 'command', packageAddress(command, folder));
console.log(`packed dist/${PACKAGE}: ${(command.length / 1000).toFixed(1)} kB`);

// Last, since it knows of every file what is in it.
console.log(`built dist/worker.js: it knows ${await buildWorker(DIST, HEADERS)} files`);
