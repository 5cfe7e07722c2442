/**
 * Fails where the page needs more before the form answers, or before the editor, than was agreed.
 *
 * A script of its own, not size-limit: what counts is the entry with all that it imports at once, which only Vite's
 * manifest knows, and the style sheet, which the build has put into the page. size-limit measures files by a pattern
 * of names (its bundling would be another one than ours), so it would pass over a chunk that is split off the entry.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { keyNamed, keysBehind } from './page/behind.mjs';

const DIST = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8'));

const size = (file) => gzipSync(readFileSync(new URL(file, DIST)), { level: 9 }).length;

/** A chunk and all that it imports at once. Throws where the build has none of that source: it would count for nothing. */
function staticFiles(key, files = new Set()) {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`the manifest holds no ${key}`);
  if (files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const imported of chunk.imports ?? []) staticFiles(imported, files);
  return files;
}

const entry = staticFiles('index.html');
/** What every page fetches right behind its first script. */
const soon = keysBehind(manifest).reduce((files, key) => staticFiles(key, files), new Set(entry));
const later = (name) => new Set([...staticFiles(keyNamed(manifest, name))].filter((file) => !soon.has(file)));

const BUDGETS = [
  { what: 'script before the form answers', files: entry, limit: 100_000 },
  {
    what: 'script right behind it',
    files: new Set([...soon].filter((file) => !entry.has(file))),
    limit: 110_000,
  },
  { what: 'styles of the page', files: new Set(manifest['index.html'].css), limit: 15_000 },
  { what: 'the page itself', files: new Set(['index.html']), limit: 40_000 },
  // It comes on demand, and grows with the words by which people look for things.
  { what: 'the palette', files: later('load-palette'), limit: 15_500 },
  { what: 'colours', files: later('highlighter'), limit: 70_000 },
  { what: 'the editor and its colours', files: later('MonacoCode'), limit: 850_000 },
];

let over = 0;
for (const { what, files, limit } of BUDGETS) {
  if (files.size === 0) throw new Error(`nothing was built for: ${what}`);
  const bytes = [...files].reduce((sum, file) => sum + size(file), 0);
  if (bytes > limit) over++;
  const verdict = bytes > limit ? 'OVER' : 'ok';
  console.log(`${verdict.padEnd(4)} ${what}: ${(bytes / 1000).toFixed(1)} of ${limit / 1000} kB gzip`);
}
process.exitCode = over > 0 ? 1 : 0;
