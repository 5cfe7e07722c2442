import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { differences } from './against.ts';
import { type Evaluation, evaluateFlakes } from './evaluate.ts';

const USAGE = `usage: npm run --silent evaluate -- DIR... [--against CHECK]
  DIR      the folder of a project, with its flake.nix
  CHECK    a program that is called with DIR, and ends with 0 where every output evaluates`;

const verdict = ({ folder, outputs, problems }: Evaluation): string =>
  problems.length === 0
    ? `ok    ${folder}: ${outputs} outputs`
    : `WRONG ${folder}\n${problems.map((problem) => `      ${problem}`).join('\n')}`;

async function main(argv: readonly string[]): Promise<boolean> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { against: { type: 'string' } },
    allowPositionals: true,
  });
  const missing = positionals.find((folder) => !existsSync(join(folder, 'flake.nix')));
  if (positionals.length === 0) throw new Error(USAGE);
  if (missing !== undefined) throw new Error(`${missing} has no flake.nix`);
  const start = Date.now();
  const evaluations = await evaluateFlakes(positionals);
  for (const evaluation of evaluations) console.log(verdict(evaluation));
  const wrong = evaluations.filter(({ problems }) => problems.length > 0).length;
  const outputs = evaluations.reduce((sum, evaluation) => sum + evaluation.outputs, 0);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`${evaluations.length} projects, ${outputs} outputs, ${wrong} wrong, in ${seconds} s`);
  if (values.against === undefined) return wrong === 0;
  const found = await differences(values.against, evaluations);
  for (const line of found) console.log(line);
  console.log(`${found.length} verdicts differ from those of ${values.against}`);
  return wrong === 0 && found.length === 0;
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  console.error(`evaluate: ${(error as Error).message}`);
  process.exitCode = 2;
}
