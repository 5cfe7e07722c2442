// Runs a TypeScript program of this project under plain Node: bundles it with Vite where its sources are newer than
// the bundle, and runs that. Usage: node scripts/run.mjs NAME [ARG...]
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ENTRIES = {
  ferroflake: 'src/cli/main.ts',
  sample: 'scripts/sample.ts',
  bench: 'scripts/bench.ts',
  'tool-samples': 'scripts/tool-samples.ts',
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...args] = process.argv.slice(2);
const entry = ENTRIES[name];
if (!entry) {
  console.error(`run.mjs: there is no program ${name}; there are ${Object.keys(ENTRIES).join(', ')}`);
  process.exit(2);
}
const out = join(root, 'dist-cli', `${name}.js`);
if (
  newest([join(root, 'src'), join(root, 'scripts'), join(root, 'package.json')]) >
  (existsSync(out) ? statSync(out).mtimeMs : 0)
) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, entry),
      outDir: join(root, 'dist-cli'),
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${name}.js` } },
    },
    ssr: { noExternal: true, external: ['fast-check'] },
  });
}
process.argv = [process.argv[0], out, ...args];
await import(pathToFileURL(out).href);

function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const stat = statSync(path);
    latest = Math.max(
      latest,
      stat.mtimeMs,
      stat.isDirectory() ? newest(readdirSync(path).map((entry) => join(path, entry))) : 0,
    );
  }
  return latest;
}
