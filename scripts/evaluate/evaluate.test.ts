import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { PRESETS } from '../../src/config/presets.ts';
import { findTool } from '../../src/emit/testing/tools.ts';
import { generateProject } from '../../src/project/index.ts';
import type { ProjectFile } from '../../src/project/project-file.ts';
import { type Evaluation, evaluateFlakes } from './evaluate.ts';
import { flakeProblems } from './literals.ts';
import { MISTAKES, SOUND } from './testing/mistakes.ts';

/** Nix runs again for each mistake, on a machine that may have much else to do. */
const PATIENCE = 600_000;

const place = mkdtempSync(join(tmpdir(), 'ferroflake-mistakes-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

function write(name: string, files: readonly ProjectFile[]): string {
  const folder = join(place, name);
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const evaluateAll = (projects: readonly (readonly ProjectFile[])[]): Promise<readonly Evaluation[]> =>
  evaluateFlakes(projects.map((files, index) => write(`${projects.length}-${index}`, files)));

describe.skipIf(findTool('nix-instantiate') === undefined)('flakes, evaluated without a network', () => {
  test('every preset passes on every system', async () => {
    const evaluations = await evaluateAll(PRESETS.map(({ config }) => generateProject(config)));
    expect(evaluations.flatMap(({ problems }) => problems)).toEqual([]);
    for (const { outputs } of evaluations) expect(outputs).toBeGreaterThan(4);
  });

  test('the projects that mistakes are put into pass', async () => {
    const evaluations = await evaluateAll(SOUND.map(([, files]) => files));
    expect(evaluations.map(({ problems }, index) => [SOUND[index]?.[0], problems])).toEqual(
      SOUND.map(([name]) => [name, []]),
    );
  });

  test('each known mistake is named', { timeout: PATIENCE }, async () => {
    const evaluations = await evaluateAll(MISTAKES.map(({ files }) => files()));
    const found = evaluations.map(({ problems }, index) => [MISTAKES[index]?.name, problems[0] ?? 'nothing']);
    expect(found).toEqual(MISTAKES.map(({ name, says }) => [name, expect.stringContaining(says)]));
  });
});

describe('a flake, before it is evaluated', () => {
  test.each([
    ['no file', undefined, 'There is no flake.nix.'],
    ['a set made by let', 'let a = 1; in { }', 'flake.nix is no set: it must begin with a brace.'],
    [
      'a computed description',
      '{\n  description = "a" + "b";\n  outputs = _: { };\n}',
      'description must be written out, and not be computed (flake.nix, line 2): "a" + "b".',
    ],
    [
      'a name among the inputs',
      '{ inputs.a.url = there; outputs = _: { }; }',
      'inputs.a.url must be written out, and not be computed (flake.nix, line 1): there.',
    ],
  ])('%s is refused', (_, source, problem) => {
    expect(flakeProblems(source)).toEqual([problem]);
  });

  test('literals and comments are taken', () => {
    expect(
      flakeProblems(
        '# A flake.\n{ inputs = { a.url = "x"; /* b */ b = { url = "y"; flake = false; }; }; outputs = _: f; }',
      ),
    ).toEqual([]);
  });
});
