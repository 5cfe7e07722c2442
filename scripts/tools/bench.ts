import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** How a program ended. */
export interface Ended {
  readonly ok: boolean;
  /** The end of what it printed, errors last. */
  readonly said: string;
}

/** Where programs run, and how far the present check is. */
export interface Bench {
  /** A folder for what checks write, such as the output of compilers. */
  readonly work: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Is told how many of the things to do are done. */
  readonly tell: (done: number, all: number) => void;
}

/** So many programs run at once. */
const AT_ONCE = availableParallelism();

/** Where programs are looked for: also where cargo, Go and pip install them. */
export const PATH = [
  process.env.PATH,
  ...['.cargo/bin', 'go/bin', '.local/bin'].map((folder) => join(homedir(), folder)),
].join(delimiter);

/** Whether a program is installed. */
export const isInstalled = (program: string): boolean =>
  PATH.split(delimiter).some((folder) => existsSync(join(folder, program)));

/** Runs a program in a folder. Never rejects: a program that cannot be started has failed. */
export const runProgram = (
  program: string,
  args: readonly string[],
  cwd: string,
  env: Bench['env'],
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
  tell: Bench['tell'] = () => {},
): Promise<void> {
  let next = 0;
  let done = 0;
  const worker = async (_: unknown, number: number): Promise<void> => {
    for (let index = next++; index < things.length; index = next++) {
      await work(things[index]!, number);
      tell(++done, things.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
