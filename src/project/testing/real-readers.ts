import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pair } from '../../config/testing/text-places.ts';
import { findTool, runOver } from '../../emit/testing/tools.ts';
import { compare, fits, shortened } from './as-data.ts';
import { readNix } from './formats/nix.ts';
import { type Tree, treeOfData } from './formats/tree.ts';
import type { Twins } from './try-hostile.ts';

/** What a program that reads such files in earnest was asked, and what it says. */
export interface Verdict {
  readonly program: string;
  readonly asked: number;
  readonly escaped: readonly string[];
}

/** The most files in one call: a command line has room for them. */
const BATCH = 200;

/** Asks Nix, just and bash, each where it is installed, how they read the files of hostile projects. */
export function askPrograms(twins: readonly Twins[]): readonly Verdict[] {
  return [askNix(twins), askJust(twins), askBash(twins)].flatMap((verdict) => verdict ?? []);
}

/** One file in both projects, where they differ. */
interface Question {
  readonly where: string;
  readonly hostile: string;
  readonly harmless: string;
  readonly pairs: readonly Pair[];
}

function questions(twins: readonly Twins[], path: string): readonly Question[] {
  const asked = new Set<string>();
  return twins.flatMap(({ where, hostile, harmless, pairs }) => {
    const text = hostile.find((file) => file.path === path)?.content;
    const other = harmless.find((file) => file.path === path)?.content;
    if (text === undefined || other === undefined || text === other || asked.has(text)) return [];
    asked.add(text);
    return [{ where: `${where}, ${path}`, hostile: text, harmless: other, pairs }];
  });
}

const batches = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, index) =>
    items.slice(index * BATCH, (index + 1) * BATCH),
  );

/** What Nix's own parser makes of each flake, printed by it in one form. */
function askNix(twins: readonly Twins[]): Verdict | undefined {
  const nix = findTool('nix-instantiate');
  if (nix === undefined) return undefined;
  const all = questions(twins, 'flake.nix');
  const escaped = batches(all).flatMap((batch) => {
    const texts = batch.flatMap(({ hostile, harmless }) => [hostile, harmless]);
    const run = runOver(texts, 'nix', nix, ['--parse']);
    const printed = run.output.trimEnd().split('\n');
    if (run.status !== 0 || printed.length !== texts.length)
      return [`Nix reads no more than ${printed.length} of ${texts.length} flakes: ${shortened(run.errors)}`];
    return batch.flatMap(({ where, pairs }, index) =>
      differing(
        where,
        'Nix',
        readNix(printed[2 * index + 1] ?? ''),
        readNix(printed[2 * index] ?? ''),
        pairs,
      ),
    );
  });
  return { program: 'nix-instantiate', asked: all.length, escaped };
}

function differing(
  where: string,
  program: string,
  harmless: Tree,
  hostile: Tree,
  pairs: readonly Pair[],
): readonly string[] {
  const difference = compare(harmless, hostile, pairs, { found: 0, shell: [] });
  return difference === undefined ? [] : [`${where}: ${program} reads it otherwise: ${difference}.`];
}

/** What just itself finds in each justfile. */
function askJust(twins: readonly Twins[]): Verdict | undefined {
  const just = findTool('just');
  if (just === undefined) return undefined;
  const dumps = new Map<string, Tree>();
  const dump = (text: string): Tree => {
    const known = dumps.get(text) ?? dumped(just, text);
    dumps.set(text, known);
    return known;
  };
  const all = questions(twins, 'justfile');
  const escaped = all.flatMap(({ where, hostile, harmless, pairs }) => {
    try {
      return differing(where, 'just', dump(harmless), dump(hostile), pairs);
    } catch (error) {
      return [`${where}: just refuses it: ${shortened((error as Error).message)}.`];
    }
  });
  return { program: 'just', asked: all.length, escaped };
}

function dumped(just: string, text: string): Tree {
  const args = ['--dump', '--dump-format', 'json', '--justfile'];
  const { status, output, errors } = runOver([text], 'just', just, args);
  if (status !== 0) throw new Error(errors);
  // Where the file stood says nothing of it.
  return treeOfData({ ...(JSON.parse(output) as object), source: '' });
}

/**
 * How bash reads each script, and what it hands to a command of each word that holds a text. The words are expanded
 * in an empty folder without any program in reach: what runs all the same fails, and what is written is seen.
 */
function askBash(twins: readonly Twins[]): Verdict | undefined {
  const bash = findTool('bash');
  if (bash === undefined) return undefined;
  const read = twins.flatMap(({ where, shell }) => shell.map((tree) => ({ where, tree })));
  const words = unique(read.filter(({ tree }) => tree.type === 'word'));
  const scripts = unique(read.filter(({ tree }) => tree.type === 'shell'));
  const folder = mkdtempSync(join(tmpdir(), 'ferroflake-'));
  try {
    const expanded = batches(words).flatMap((batch) => expand(bash, folder, batch));
    const wrong = scripts.flatMap(({ where, tree }) => checkScript(bash, folder, where, tree.source ?? ''));
    const left = readdirSync(folder).map((name) => `bash wrote the file ${shortened(name)}.`);
    return {
      program: 'bash',
      asked: words.length + scripts.length,
      escaped: [...expanded, ...wrong, ...left],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Read {
  readonly where: string;
  readonly tree: Tree;
}

const unique = (read: readonly Read[]): readonly Read[] => [
  ...new Map(read.map((row) => [row.tree.source, row])).values(),
];

function expand(bash: string, folder: string, words: readonly Read[]): readonly string[] {
  const script = `printf '%s\\0' ${words.map(({ tree }) => tree.source ?? '').join(' ')}`;
  const run = spawnSync(bash, ['--norc', '-c', script], { cwd: folder, env: { PATH: '' }, encoding: 'utf8' });
  const printed = run.stdout.split('\0').slice(0, -1);
  if (run.status !== 0 || run.stderr !== '' || printed.length !== words.length)
    return [`bash makes ${printed.length} words of ${words.length}: ${shortened(run.stderr)}.`];
  return words.flatMap(({ where, tree }, index) =>
    fits(tree.text ?? '', printed[index] ?? '', [])
      ? []
      : [`${where}: bash reads ${shortened(printed[index] ?? '')} for ${shortened(tree.source ?? '')}.`],
  );
}

function checkScript(bash: string, folder: string, where: string, script: string): readonly string[] {
  const file = join(tmpdir(), `ferroflake-script-${process.pid}.sh`);
  writeFileSync(file, script);
  try {
    const run = spawnSync(bash, ['--norc', '-n', file], { cwd: folder, encoding: 'utf8' });
    return run.status === 0 ? [] : [`${where}: bash refuses a script: ${shortened(run.stderr)}.`];
  } finally {
    rmSync(file, { force: true });
  }
}
