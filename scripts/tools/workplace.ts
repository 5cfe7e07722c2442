import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { inParallel } from '../in-parallel.ts';

/** How a program ended. */
export interface Ended {
  readonly ok: boolean;
  /** The end of what it printed, errors last. */
  readonly said: string;
}

/** Where programs run, and how far the present check is. */
export interface Workplace {
  /** A folder for what checks write, such as the output of compilers. */
  readonly work: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Is told how many of the things to do are done. */
  readonly tell: (done: number, all: number) => void;
}

/** So many programs run at once. */
const AT_ONCE = availableParallelism();

/** Runs a program in a folder. Never rejects: a program that cannot be started has failed. */
export const runProgram = (
  program: string,
  args: readonly string[],
  cwd: string,
  env: Workplace['env'],
): Promise<Ended> =>
  new Promise((resolve) => {
    const options = { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
    execFile(program, args, options, (error, stdout, stderr) => {
      const said = `${stdout.slice(-1500)}${stderr.slice(-3000)}`;
      resolve({ ok: error === null, said: said === '' && error ? error.message : said });
    }).stdin?.end();
  });

/** Does something with each thing, several at once; each worker has a number, from 0, for what it keeps to itself. */
export async function eachOf<Thing>(
  things: readonly Thing[],
  work: (thing: Thing, worker: number) => Promise<void>,
  tell: Workplace['tell'] = () => {},
): Promise<void> {
  let done = 0;
  await inParallel(things, AT_ONCE, async (thing, worker) => {
    await work(thing, worker);
    tell(++done, things.length);
  });
}
