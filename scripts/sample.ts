import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { validConfig } from '../src/config/testing/arbitrary.ts';
import { generateProject } from '../src/project/index.ts';
import { encodeLink } from '../src/share/link.ts';

const USAGE = 'usage: npm run --silent sample -- --seed N --count M --out DIR';

function wholeNumber(text: string | undefined): number {
  if (text === undefined || !/^\d{1,9}$/.test(text)) throw new Error(USAGE);
  return Number(text);
}

/** Writes M random valid configs of a seed as DIR/0001/ (the project) and DIR/0001.json (config and link). */
function sample(argv: readonly string[]): void {
  const { values } = parseArgs({
    args: [...argv],
    options: { seed: { type: 'string' }, count: { type: 'string' }, out: { type: 'string' } },
  });
  if (!values.out) throw new Error(USAGE);
  const configs = fc.sample(validConfig, {
    seed: wholeNumber(values.seed),
    numRuns: wholeNumber(values.count),
  });
  configs.forEach((config, index) => {
    const number = String(index + 1).padStart(4, '0');
    const link = `#${encodeLink(config)}`;
    for (const file of generateProject(config, { link })) {
      const path = join(values.out ?? '', number, file.path);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, file.content, { mode: file.executable ? 0o755 : 0o644 });
    }
    writeFileSync(join(values.out ?? '', `${number}.json`), `${JSON.stringify({ config, link }, null, 2)}\n`);
  });
  console.log(`Wrote ${configs.length} projects to ${values.out}`);
}

try {
  sample(process.argv.slice(2));
} catch (error) {
  console.error(`sample: ${(error as Error).message}`);
  process.exitCode = 2;
}
