import { spawn } from 'node:child_process';
import { inParallel } from '../in-parallel.ts';
import type { Evaluation } from './evaluate.ts';

/** How many folders the other evaluator looks at at once. */
const AT_ONCE = 2;

/** How many lines of a second evaluator are shown of what it says. */
const LINES_SHOWN = 4;

/**
 * Where another evaluator judges projects otherwise, a line each.
 *
 * @param check a program that is called with a folder, and ends with 0 where all of it evaluates
 */
export async function differences(
  check: string,
  evaluations: readonly Evaluation[],
): Promise<readonly string[]> {
  const found = await inParallel(evaluations, AT_ONCE, async ({ folder, problems }) => {
    const other = await verdictOf(check, folder);
    if (other.passes === (problems.length === 0)) return [];
    return [
      `DIFFER ${folder}: here ${problems[0] ?? 'all is well'}; there ${other.passes ? 'all is well' : other.says}`,
    ];
  });
  return found.flat();
}

function verdictOf(check: string, folder: string) {
  return new Promise<{ readonly passes: boolean; readonly says: string }>((done, fail) => {
    const child = spawn(check, [folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const output: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => output.push(data));
    child.on('error', fail);
    child.on('close', (status) => {
      const failing = Buffer.concat(output)
        .toString()
        .split('\n')
        .filter((line) => line.startsWith('FAIL'));
      done({ passes: status === 0, says: failing.slice(0, LINES_SHOWN).join(' | ') });
    });
  });
}
