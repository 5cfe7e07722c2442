import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import type { Evaluation } from './evaluate.ts';

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
  const queue = [...evaluations];
  const found: string[] = [];
  const worker = async (): Promise<void> => {
    for (let own = queue.shift(); own !== undefined; own = queue.shift()) {
      const other = await verdictOf(check, own.folder);
      if (other.passes === (own.problems.length === 0)) continue;
      found.push(
        `DIFFER ${own.folder}: here ${own.problems[0] ?? 'all is well'}; there ${other.passes ? 'all is well' : other.says}`,
      );
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, cpus().length) }, worker));
  return found;
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
