import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { type BuiltFile, fileList } from './file-list.ts';

/** The name of the worker, in the folder whose pages it keeps; src/ui/updates/worker-address.ts has it, too. */
const WORKER = 'worker.js';

/** Everything in a built folder but what tools leave there. */
function builtFiles(dist: URL): readonly BuiltFile[] {
  const folder = fileURLToPath(dist);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) => !/(^|\/)\.vite\//.test(path) && path !== WORKER && statSync(join(folder, path)).isFile(),
    )
    .map((path) => ({ path, content: readFileSync(join(folder, path)) }));
}

/**
 * Builds the worker into a folder of built pages, with the list of what it keeps.
 *
 * @param dist the folder, with a "/" at its end
 * @param headers the file of the headers
 * @returns how many files it knows
 */
export async function buildWorker(dist: URL, headers: URL): Promise<number> {
  const list = fileList(builtFiles(dist), readFileSync(headers, 'utf8'));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { __FILES__: JSON.stringify(list) },
    build: {
      outDir: dist.pathname,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: 'src/worker/main.ts', formats: ['iife'], name: 'worker', fileName: () => WORKER },
    },
  });
  return Object.values(list.pages).reduce(
    (count, { first, later }) => count + Object.keys(first).length + Object.keys(later).length,
    0,
  );
}
