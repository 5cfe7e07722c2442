import { parseArgs } from 'node:util';
import { tryHostileInputs } from './hostile.ts';
import { wholeNumber } from './whole-number.ts';

const USAGE = 'usage: npm run --silent test:hostile -- [--count N] [--seed S] [--bases B]';

/** The most escaped texts that are printed: one mistake lets many through. */
const MOST_SHOWN = 40;

const numberIn = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : wholeNumber(text, USAGE);

async function main(argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: { count: { type: 'string' }, seed: { type: 'string' }, bases: { type: 'string' } },
  });
  const [count, seed, bases] = [values.count, values.seed, values.bases].map(numberIn);
  const size = {
    ...(count !== undefined && { count }),
    ...(seed !== undefined && { seed }),
    ...(bases !== undefined && { bases }),
  };
  const { tried, refused, asData, escaped } = await tryHostileInputs(size, console.log);
  console.log(
    `${tried} hostile inputs tried: ${refused} refused, ${asData} found as data, ${escaped.length} escaped`,
  );
  for (const sentence of escaped.slice(0, MOST_SHOWN)) console.error(sentence);
  if (escaped.length > 0) process.exitCode = 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`hostile: ${(error as Error).message}`);
  process.exitCode = 2;
}
