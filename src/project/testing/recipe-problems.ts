import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findTool, runOver } from '../../emit/testing/tools.ts';

/** A recipe, as far as `just --dump --dump-format json` says of it what is asked here. */
interface DumpedRecipe {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly export: boolean }[];
}

/** What somebody may type: it must reach the commands as it is, and never be one. */
const TYPED = `it's "two  words" $HOME; false`;

/**
 * What is wrong with the recipes of the justfile in a folder, as sentences: just reads the file, says for each recipe
 * what it would run, and bash and shellcheck have nothing against that. Nothing is run.
 *
 * A tool that is missing is said to be so and left out; without just there is nothing to find.
 */
export function recipeProblems(folder: string): readonly string[] {
  const just = findTool('just');
  const file = join(folder, 'justfile');
  if (!just || !existsSync(file)) return [];
  const dump = spawnSync(just, ['--justfile', file, '--dump', '--dump-format', 'json'], { encoding: 'utf8' });
  if (dump.status !== 0) return [`justfile: ${dump.stderr.trim()}.`];
  const { recipes } = JSON.parse(dump.stdout) as { readonly recipes: Readonly<Record<string, DumpedRecipe>> };
  return Object.values(recipes).flatMap((recipe) => oneRecipe(just, file, recipe));
}

function oneRecipe(just: string, file: string, { name, parameters }: DumpedRecipe): readonly string[] {
  const words = parameters.map(() => TYPED);
  const { status, stderr } = spawnSync(just, ['--justfile', file, '--dry-run', name, ...words], {
    encoding: 'utf8',
  });
  const say = (text: string): string => `justfile: the recipe ${name} ${text}.`;
  if (status !== 0) return [say(`cannot be run: ${stderr.trim()}`)];
  const typed = stderr.includes(TYPED) ? [say('takes what is typed for a part of its commands')] : [];
  return [...typed, ...shellProblems(stderr, parameters).map((text) => say(`is no good shell: ${text}`))];
}

/** Each line runs in a shell of its own, with the parameters among its variables. */
function shellProblems(script: string, parameters: DumpedRecipe['parameters']): readonly string[] {
  const given = parameters.filter((each) => each.export).map((each) => `: "\${${each.name}:=}"\n`);
  const lines = script
    .trim()
    .split('\n')
    .map((line) => `${given.join('')}${line}\n`);
  const bash = findTool('bash');
  const shellcheck = findTool('shellcheck');
  const runs = [
    ...(bash ? [runOver([lines.join('')], 'sh', bash, ['-n'])] : []),
    ...(shellcheck ? [runOver(lines, 'sh', shellcheck, ['--shell=bash', '--format=gcc'])] : []),
  ];
  return runs.filter(({ status }) => status !== 0).map(({ output, errors }) => (output + errors).trim());
}
