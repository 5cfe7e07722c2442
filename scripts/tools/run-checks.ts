import { installedAt } from '../../src/emit/testing/tools.ts';
import type { Check, Outcome } from './check.ts';
import { workplaceIn } from './checks.ts';
import { progressOf } from './progress.ts';
import type { Project } from './project.ts';

/** What became of one check, and how long it took in milliseconds. */
export interface Result {
  readonly check: Check;
  /** Nothing where its program is missing. */
  readonly outcome: Outcome | undefined;
  readonly took: number;
}

/** So many failures of a check are shown whole. */
const MOST_SHOWN = 3;

/** Runs checks one after the other, and says of each what became of it as soon as that is known. */
export async function runChecks(
  checks: readonly Check[],
  projects: readonly Project[],
  work: string,
  say: (line: string) => void,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const workplace = workplaceIn(work);
  for (const check of checks) {
    const started = Date.now();
    const here = check.program === undefined || installedAt(check.program) !== undefined;
    const tell = progressOf(check.name, process.stdout, Date.now);
    const outcome = here ? await check.run(projects, { ...workplace, tell }) : undefined;
    tell.end();
    results.push({ check, outcome, took: Date.now() - started });
    for (const line of verdict(check, outcome)) say(line);
  }
  return results;
}

function verdict(check: Check, outcome: Outcome | undefined): readonly string[] {
  if (outcome === undefined) return [`MISSING  ${check.name}: there is no ${check.program}`];
  const { ran, failures, note } = outcome;
  const passed = `${ran - failures.length} of ${ran}${note === undefined ? '' : ` (${note})`}`;
  const counted = ran === 0 && note !== undefined ? note : passed;
  if (failures.length === 0) return [`ok       ${check.name}: ${counted}`];
  const shown = failures.slice(0, MOST_SHOWN).map(({ project, words }) => `${project}: ${words}`);
  return [
    `FAILED   ${check.name}: ${counted}`,
    ...shown.map((text) => text.trimEnd().replace(/^/gm, '    ')),
  ];
}

/** A line for each check: how many projects passed and failed, how many it did not look at, and the seconds it took. */
export function summary(results: readonly Result[], projects: number): readonly string[] {
  const rows = results.map(({ check, outcome, took }) => {
    if (outcome === undefined) return [check.name, '-', '-', '-', 'missing'];
    const failed = outcome.failures.length;
    // It made by itself what it tried, and says how much that was.
    if (outcome.ran === 0 && outcome.note !== undefined)
      return [check.name, '-', String(failed), '-', seconds(took), outcome.note];
    const passed = Math.max(outcome.ran - failed, 0);
    const others = projects - outcome.ran;
    return [check.name, ...[passed, failed, others].map(String), seconds(took)];
  });
  const table = [['check', 'passed', 'failed', 'not looked at', 'took'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 1000)} s`;
