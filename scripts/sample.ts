import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { validConfig } from '../src/config/testing/arbitrary.ts';
import { encodeLink } from '../src/share/link.ts';
import { writeProject } from './tools/project.ts';
import { wholeNumber } from './whole-number.ts';

const USAGE = 'usage: npm run --silent sample -- --seed N --count M --out DIR';

/** Writes M random valid configs of a seed as DIR/0001/ (the project) and DIR/0001.json (config and link). */
function sample(argv: readonly string[]): void {
  const { values } = parseArgs({
    args: [...argv],
    options: { seed: { type: 'string' }, count: { type: 'string' }, out: { type: 'string' } },
  });
  const { out } = values;
  if (!out) throw new Error(USAGE);
  const configs = fc.sample(validConfig, {
    seed: wholeNumber(values.seed, USAGE),
    numRuns: wholeNumber(values.count, USAGE),
  });
  configs.forEach((config, index) => {
    const number = String(index + 1).padStart(4, '0');
    writeProject(config, number, out);
    const record = { config, link: `#${encodeLink(config)}` };
    writeFileSync(join(out, `${number}.json`), `${JSON.stringify(record, null, 2)}\n`);
  });
  console.log(`Wrote ${configs.length} projects to ${out}`);
}

try {
  sample(process.argv.slice(2));
} catch (error) {
  console.error(`sample: ${(error as Error).message}`);
  process.exitCode = 2;
}
