import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/fields.ts';
import { cargoSides, coveringSides } from './cargo-sides.ts';
import { type Check, overFiles, overFolders, overProjects } from './check.ts';
import { CHECKS, findProblems } from './checks.ts';
import { type Project, readProject, writeProject } from './project.ts';
import { runChecks, summary } from './run-checks.ts';

const work = mkdtempSync(join(tmpdir(), 'ferroflake-checks-test-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const projects: readonly Project[] = [
  writeProject(DEFAULT_CONFIG, 'one', work),
  writeProject({ ...DEFAULT_CONFIG, edition: '2021' }, 'two', work),
  writeProject({ ...DEFAULT_CONFIG, channel: 'beta' }, 'three', work),
];

/** node as a tool: fails where one of the files that it is given lacks a text. */
const requires = (text: string): Check =>
  overFiles({
    name: `requires ${text}`,
    program: 'node',
    files: /^Cargo\.toml$/,
    args: [
      '-e',
      `for (const file of process.argv.slice(1)) if (!require('fs').readFileSync(file, 'utf8').includes('${text}')) { console.log(file + ' lacks it'); process.exitCode = 1 }`,
    ],
  });

const run = async (...checks: readonly Check[]) => {
  const said: string[] = [];
  const results = await runChecks(checks, projects, work, (line) => said.push(line));
  return { results, said: said.join('\n'), table: summary(results, projects.length).join('\n') };
};

describe('checks', () => {
  test('have names of their own', () => {
    expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
  });

  test('that fail are reported by name, with the project and what the program said', async () => {
    const { said, table } = await run(requires('edition = "2024"'), requires('[package]'));
    expect(said).toContain('FAILED   requires edition = "2024": 2 of 3');
    expect(said).toMatch(/^ {4}two: .*Cargo\.toml lacks it/m);
    expect(said).toContain('ok       requires [package]: 3 of 3');
    expect(table).toMatch(/requires edition = "2024" +2 +1 +0/);
  });

  test('look at what is alike once, and fail every project that has it', async () => {
    const { said } = await run(requires('edition = "2021"'));
    expect(said).toContain('1 of 3 (2 distinct files)');
    expect(said).toMatch(/one: [\s\S]*three: /);
  });

  test('that fail for files together, and for none alone, fail every project that has one of them', async () => {
    const alone: Check = overFiles({
      name: 'takes one file',
      program: 'node',
      files: /^Cargo\.toml$/,
      args: ['-e', "if (process.argv.length > 2) { console.log('too many'); process.exitCode = 1 }"],
    });
    const { said, results } = await run(alone);
    expect(said).toContain('FAILED   takes one file: 0 of 3');
    expect(results[0]?.outcome?.failures.map(({ project }) => project)).toEqual(['one', 'three', 'two']);
    expect(said).toContain('one: too many');
  });

  test('of programs that are missing are named', async () => {
    const { said, results } = await run({ ...requires('x'), program: 'no-such-program' });
    expect(said).toBe('MISSING  requires x: there is no no-such-program');
    expect(results[0]?.outcome).toBeUndefined();
  });

  test('in this process, and over all folders at once, are rows like others', async () => {
    const { said } = await run(
      overProjects({
        name: 'says no',
        problems: ({ files }) => files.filter(({ path }) => path === 'README.md').map(() => 'No.'),
      }),
      overFolders('batch', 'node', async (folders) =>
        folders.slice(1).map((folder) => ({ folder, problems: folder.endsWith('two') ? ['Bad.'] : [] })),
      ),
    );
    expect(said).toContain('FAILED   says no: 0 of 3');
    expect(said).toContain('FAILED   batch: 1 of 3');
    expect(said).toContain('two: Bad.');
    expect(said).toContain('one: Nothing was said of this project.');
  });

  test('can be asked of the project in a folder', async () => {
    const folder = join(work, 'one');
    expect(await findProblems([requires('[package]')], [folder])).toEqual([]);
    expect((await findProblems([requires('[nothing]')], [folder])).join()).toMatch(/^one: .*lacks it/);
  });
});

test('a project is read back as it was written', () => {
  const sorted = ({ files }: Project) => files.toSorted((a, b) => a.path.localeCompare(b.path));
  expect(sorted(readProject(projects[0]!.folder))).toEqual(sorted(projects[0]!));
});

describe('Cargo sides', () => {
  test('are those that differ in what Cargo reads', () => {
    expect(cargoSides(projects).map((side) => side.projects)).toEqual([['one', 'three'], ['two']]);
  });

  test('that hold every two lines leave out what differs in names alone', () => {
    const named = ['a', 'b', 'c'].map((name) => writeProject({ ...DEFAULT_CONFIG, name }, name, work));
    const sides = cargoSides([...projects, ...named]);
    expect(sides.length).toBe(5);
    expect(coveringSides(sides).length).toBe(2);
  });
});
