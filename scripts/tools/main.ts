import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { Config } from '../../src/config/fields.ts';
import { PRESETS } from '../../src/config/presets.ts';
import { validConfig } from '../../src/config/testing/arbitrary.ts';
import { pairwiseConfigs } from '../../src/config/testing/pairwise.ts';
import { wholeNumber } from '../whole-number.ts';
import { CHECKS } from './checks.ts';
import { type Project, writeProject } from './project.ts';
import { runChecks, summary } from './run-checks.ts';

const USAGE = `usage: npm run --silent test:tools -- [OPTION...]

Puts generated projects before the real tools: every preset, and random configs.

  --pairwise     also the pairwise set: every two options that can stand together do in one of them
  --count N      how many random configs (30)
  --seed N       of which seed (1)
  --only CHECK   only the check of that name; may be given again
  --but CHECK    all but the check of that name; may be given again
  --keep         keep the projects, and say where they are

A check whose program is missing is named and left out; with REQUIRE_TOOLS=1 that is a failure.`;

const OPTIONS = {
  pairwise: { type: 'boolean', default: false },
  count: { type: 'string', default: '30' },
  seed: { type: 'string', default: '1' },
  only: { type: 'string', multiple: true, default: [] as string[] },
  but: { type: 'string', multiple: true, default: [] as string[] },
  keep: { type: 'boolean', default: false },
} as const;

/** The configs to generate, each with a name for its project. */
function configs(pairwise: boolean, seed: number, count: number): readonly (readonly [string, Config])[] {
  const numbered = (letter: string, some: readonly Config[]) =>
    some.map((config, index) => [`${letter}${String(index + 1).padStart(4, '0')}`, config] as const);
  return [
    ...PRESETS.map(({ id, config }) => [id, config] as const),
    ...numbered('pairwise-', pairwise ? pairwiseConfigs(seed).configs : []),
    ...numbered('random-', fc.sample(validConfig, { seed, numRuns: count })),
  ];
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS });
  const { only, but } = values;
  const checks = CHECKS.filter(
    ({ name }) => (only.length === 0 || only.includes(name)) && !but.includes(name),
  );
  const unknown = [...only, ...but].find((name) => !CHECKS.some((check) => check.name === name));
  if (unknown !== undefined) {
    throw new Error(
      `There is no check called ${unknown}; there are:\n${CHECKS.map(({ name }) => name).join('\n')}`,
    );
  }
  const started = Date.now();
  const work = mkdtempSync(join(tmpdir(), 'ferroflake-tools-'));
  const seconds = (): string => `${Math.round((Date.now() - started) / 1000)} s`;
  try {
    console.log(values.pairwise ? 'making the pairwise set and its projects' : 'making projects');
    const chosen = configs(
      values.pairwise,
      wholeNumber(values.seed, USAGE),
      wholeNumber(values.count, USAGE),
    );
    const projects: readonly Project[] = chosen.map(([name, config]) =>
      writeProject(config, name, join(work, 'projects')),
    );
    console.log(
      `${projects.length} projects${values.keep ? ` in ${work}/projects` : ''}, made in ${seconds()}`,
    );
    const results = await runChecks(checks, projects, work, console.log);
    console.log(`\n${summary(results, projects.length).join('\n')}\n`);
    const missing = results.filter(({ outcome }) => outcome === undefined).length;
    const failed = results.filter(
      ({ outcome }) => outcome !== undefined && outcome.failures.length > 0,
    ).length;
    console.log(
      `${projects.length} projects, ${results.length - missing - failed} checks passed, ${failed} failed, ${missing} left out, in ${seconds()}`,
    );
    return failed > 0 || (missing > 0 && process.env.REQUIRE_TOOLS === '1') ? 1 : 0;
  } finally {
    if (!values.keep) rmSync(work, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`test:tools: ${(error as Error).message}`);
  process.exitCode = 2;
}
