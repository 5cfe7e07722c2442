import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Config } from '../src/config/fields.ts';
import { settle } from '../src/config/settle.ts';
import { coverageOf } from '../src/config/testing/coverage.ts';
import { CONFIG_SPACE } from '../src/config/testing/option-space.ts';
import { pairwiseConfigs } from '../src/config/testing/pairwise.ts';
import { coverageReport } from './coverage-report.ts';
import { wholeNumber } from './whole-number.ts';

const USAGE = `usage: npm run --silent coverage:options -- [--seed N] [--all] [--out FILE]

Makes the pairwise set of all options, counts what it covers, and says why each pair that is not covered cannot be.

  --seed N     another set (1)
  --all        lists every pair that is impossible
  --out FILE   writes that list into a file`;

function main(): number {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, all: { type: 'boolean' }, out: { type: 'string' } },
  });
  const seed = wholeNumber(values.seed ?? '1', USAGE);
  const started = Date.now();
  const { configs, set } = pairwiseConfigs(seed);
  const coverage = coverageOf(CONFIG_SPACE, set);
  const changed = configs.filter((config: Config) => settle(config).changes.length > 0).length;
  const { lines, pairs } = coverageReport(CONFIG_SPACE, set, coverage);
  for (const line of values.all ? [...lines, '', ...pairs] : lines) console.log(line);
  if (values.out !== undefined) writeFileSync(values.out, `${pairs.join('\n')}\n`);
  console.log(
    `${changed} of the configs would be changed by settling; made and counted in ${Math.round((Date.now() - started) / 1000)} s`,
  );
  return changed > 0 || !coverage.complete ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`coverage:options: ${(error as Error).message}`);
  process.exitCode = 2;
}
