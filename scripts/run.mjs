// Runs a TypeScript program of this project under plain Node: bundles it with Vite where its sources are newer than
// the bundle, and runs that.
//   node scripts/run.mjs NAME [ARG...]     node scripts/run.mjs --build NAME     (only bundles)
import { chmodSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ENTRIES = {
  ferroflake: 'src/cli/main.ts',
  sample: 'scripts/sample.ts',
  bench: 'scripts/bench.ts',
  evaluate: 'scripts/evaluate/main.ts',
  'facts-update': 'scripts/facts/update.ts',
  hostile: 'scripts/hostile-main.ts',
  coverage: 'scripts/coverage-options.ts',
  tools: 'scripts/tools/main.ts',
  texts: 'scripts/texts/main.ts',
  build: 'scripts/page/build.ts',
};

/** Left to Node: they find their own files. */
const EXTERNAL = ['fast-check', 'web-tree-sitter', 'luaparse', 'vite'];

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const words = process.argv.slice(2);
const buildOnly = words[0] === '--build';
const [name, ...args] = buildOnly ? words.slice(1) : words;
const entry = ENTRIES[name];
if (!entry) {
  console.error(`run.mjs: there is no program ${name}; there are ${Object.keys(ENTRIES).join(', ')}`);
  process.exit(2);
}
const out = join(root, 'dist-cli', `${name}.js`);
const sources = newest([join(root, 'src'), join(root, 'scripts'), join(root, 'package.json')]);
if (sources > (existsSync(out) ? statSync(out).mtimeMs : 0)) await bundle();
if (!buildOnly) {
  process.argv = [process.argv[0], out, ...args];
  await import(pathToFileURL(out).href);
}

/** Bundles into a folder of its own and moves the result, so that two runs at once do not read half a file. */
async function bundle() {
  const { build } = await import('vite');
  const folder = mkdtempSync(join(root, 'dist-cli-'));
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        ssr: join(root, entry),
        outDir: join(folder, 'dist-cli'),
        target: 'node20',
        rolldownOptions: {
          output: { entryFileNames: `${name}.js`, banner: '#!/usr/bin/env node', codeSplitting: false },
        },
      },
      ssr: { noExternal: true, external: EXTERNAL },
    });
    chmodSync(join(folder, 'dist-cli', `${name}.js`), 0o755);
    if (!existsSync(dirname(out))) renameSync(join(folder, 'dist-cli'), dirname(out));
    else renameSync(join(folder, 'dist-cli', `${name}.js`), out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    const stat = statSync(path);
    const below = stat.isDirectory() ? newest(readdirSync(path).map((entry) => join(path, entry))) : 0;
    latest = Math.max(latest, stat.mtimeMs, below);
  }
  return latest;
}
