import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { WITHOUT_BUILDERS } from '../../src/emit/testing/tools.ts';
import { inParallel } from '../in-parallel.ts';
import { knowledge } from './knowledge.ts';
import { flakeProblems } from './literals.ts';
import { sentence } from './sentences.ts';

/** What came of evaluating a project. */
export interface Evaluation {
  readonly folder: string;
  /** How many outputs were evaluated, over all systems that the flake lists. */
  readonly outputs: number;
  /** What is wrong, in sentences; nothing where all is well. */
  readonly problems: readonly string[];
}

const NIX_FILES = import.meta.glob<string>('./nix/**/*.nix', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Projects of one Nix process: enough to spread what it loads, few enough to find a wrong one. */
const CHUNK = 20;

/** How many Nix processes run at once. */
const AT_ONCE = 2;

/** How often one mistake of a project is met again before no other is looked for. */
const MOST_REPEATED = 1;

const ENVIRONMENT = { ...WITHOUT_BUILDERS, NIX_PATH: '' };

type Answer<Value> = { readonly value: Value } | { readonly errors: string };

/** One folder with the stand-ins and the requests. */
interface Workshop {
  readonly ask: <Value>(request: object) => Promise<Answer<Value>>;
}

/**
 * Evaluates every output of flakes on every system that they list, against the stand-ins for nixpkgs and the others,
 * without a network.
 *
 * @param folders the folders of projects
 * @throws where there is no nix-instantiate
 */
export async function evaluateFlakes(folders: readonly string[]): Promise<readonly Evaluation[]> {
  const place = mkdtempSync(join(tmpdir(), 'ferroflake-evaluate-'));
  try {
    const workshop = setUp(place);
    const found = new Map<string, Evaluation>();
    const absolute = folders.map((folder) => resolve(folder));
    const fit = absolute.filter((folder) => {
      const problems = flakeProblems(readFlake(folder));
      if (problems.length > 0) found.set(folder, { folder, outputs: 0, problems });
      return problems.length === 0;
    });
    const chunks = Array.from({ length: Math.ceil(fit.length / CHUNK) }, (_, index) =>
      fit.slice(index * CHUNK, (index + 1) * CHUNK),
    );
    await inParallel(chunks, AT_ONCE, async (chunk) => {
      for (const evaluation of await evaluateChunk(workshop, chunk)) found.set(evaluation.folder, evaluation);
    });
    return folders.map((folder, index) => ({ ...found.get(absolute[index]!)!, folder }));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function readFlake(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, 'flake.nix'), 'utf8');
  } catch {
    return undefined;
  }
}

/** Writes the stand-ins and what they know into a folder. */
function setUp(place: string): Workshop {
  for (const [path, text] of Object.entries(NIX_FILES)) {
    const file = join(place, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(place, 'nix', 'knowledge.json'), JSON.stringify(knowledge()));
  let requests = 0;
  return {
    async ask<Value>(request: object): Promise<Answer<Value>> {
      const file = join(place, `request-${requests++}.json`);
      writeFileSync(file, JSON.stringify(request));
      const main = join(place, 'nix', 'main.nix');
      const { status, output, errors } = await run(['--argstr', 'request', file, main]);
      return status === 0 ? { value: JSON.parse(output) as Value } : { errors };
    },
  };
}

function run(args: readonly string[]) {
  return new Promise<{ status: number | null; output: string; errors: string }>((done, fail) => {
    const child = spawn(
      'nix-instantiate',
      ['--eval', '--strict', '--json', '--readonly-mode', '--store', 'dummy://', '--show-trace', ...args],
      { env: { ...process.env, ...ENVIRONMENT } },
    );
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => output.push(data));
    child.stderr.on('data', (data: Buffer) => errors.push(data));
    child.on('error', fail);
    child.on('close', (status) =>
      done({ status, output: Buffer.concat(output).toString(), errors: Buffer.concat(errors).toString() }),
    );
  });
}

/** Evaluates several projects in one process; where one is wrong, those behind it in another. */
async function evaluateChunk(workshop: Workshop, folders: readonly string[]): Promise<readonly Evaluation[]> {
  if (folders.length === 0) return [];
  const answer = await workshop.ask<readonly number[]>({ folders });
  if ('value' in answer) {
    return folders.map((folder, index) => ({ folder, outputs: answer.value[index]!, problems: [] }));
  }
  const done = [...answer.errors.matchAll(/^trace: evaluated (\d+) outputs$/gm)].map(([, count]) =>
    Number(count),
  );
  const good = done.map((outputs, index) => ({ folder: folders[index]!, outputs, problems: [] }));
  const wrong = await diagnose(workshop, folders[done.length]!, answer.errors);
  return [...good, wrong, ...(await evaluateChunk(workshop, folders.slice(done.length + 1)))];
}

/** Names what is wrong with a project: of the flake as a whole, or of its outputs one after the other. */
async function diagnose(workshop: Workshop, folder: string, errors: string): Promise<Evaluation> {
  const outputs = Number([...errors.matchAll(/^trace: holds (\d+) outputs$/gm)].at(-1)?.[1] ?? 0);
  const problems = new Map<string, string>();
  for (let said: string | undefined = errors, repeated = 0; said !== undefined; ) {
    const text = sentence(said, folder);
    const path: string | undefined = /while evaluating the output <([^<>$]+)>/.exec(said)?.[1];
    if (problems.has(text)) repeated++;
    else problems.set(text, path === undefined ? text : `${path}: ${text}`);
    if (path === undefined || repeated === MOST_REPEATED) break;
    const answer: Answer<number> = await workshop.ask<number>({ folder, after: path });
    said = 'value' in answer ? undefined : answer.errors;
  }
  return { folder, outputs, problems: [...problems.values()] };
}
