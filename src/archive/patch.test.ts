import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { validConfig } from '../config/testing/arbitrary.ts';
import { generateProject } from '../project/index.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { readFiles } from '../project/testing/read-files.ts';
import { changedFiles } from './changed-files.ts';
import { patchText } from './patch.ts';

const file = (path: string, content: string, executable = false): ProjectFile => ({
  path,
  content,
  executable,
});

const patch = (before: readonly ProjectFile[], after: readonly ProjectFile[]): string =>
  patchText(changedFiles(before, after));

describe('what a patch says', () => {
  test('nothing of what is the same', () => {
    expect(patch([file('a', 'x\n')], [file('a', 'x\n')])).toBe('');
  });

  test.each<[string, readonly ProjectFile[], readonly ProjectFile[], string]>([
    [
      'a line that changed',
      [file('a', '1\n2\n3\n4\n5\n6\n')],
      [file('a', '1\n2\n3\n4\nfive\n6\n')],
      'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -2,5 +2,5 @@\n 2\n 3\n 4\n-5\n+five\n 6\n',
    ],
    [
      'a file that came, which may be run',
      [],
      [file('run', '#!/bin/sh\n', true)],
      'diff --git a/run b/run\nnew file mode 100755\n--- /dev/null\n+++ b/run\n@@ -0,0 +1,1 @@\n+#!/bin/sh\n',
    ],
    [
      'a file that went',
      [file('d/a', 'x\n')],
      [],
      'diff --git a/d/a b/d/a\ndeleted file mode 100644\n--- a/d/a\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-x\n',
    ],
    [
      'a file that may be run from now on',
      [file('a', 'x\n')],
      [file('a', 'x\n', true)],
      'diff --git a/a b/a\nold mode 100644\nnew mode 100755\n',
    ],
    [
      'a last line that is ended now',
      [file('a', 'x')],
      [file('a', 'x\n')],
      'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n\\ No newline at end of file\n+x\n',
    ],
    [
      'a name with a blank, and one that git puts in quotes',
      [file('a b', 'x\n'), file('ü"', 'x\n')],
      [file('a b', 'y\n'), file('ü"', 'y\n')],
      'diff --git a/a b b/a b\n--- a/a b\t\n+++ b/a b\t\n@@ -1,1 +1,1 @@\n-x\n+y\n' +
        'diff --git "a/\\303\\274\\"" "b/\\303\\274\\""\n--- "a/\\303\\274\\""\n+++ "b/\\303\\274\\""\n@@ -1,1 +1,1 @@\n-x\n+y\n',
    ],
  ])('%s', (_, before, after, text) => {
    expect(patch(before, after)).toBe(text);
  });
});

describe('lines are counted', () => {
  test.each<[string, string, number, number]>([
    ['1\n2\n', '1\n2\n3\n', 1, 0],
    ['1\n2\n', '2\n', 0, 1],
    ['1\n', '2', 1, 1],
    ['', '1\n2', 2, 0],
  ])('from %j to %j', (before, after, added, removed) => {
    expect(changedFiles([file('a', before)], [file('a', after)])).toMatchObject([{ added, removed }]);
  });

  test('where nearly all lines differ, one side stands against the other', () => {
    const numbered = (word: string) =>
      Array.from({ length: 3000 }, (_, index) => `${word} ${index}`).join('\n');
    const [change] = changedFiles([file('a', numbered('old'))], [file('a', `${numbered('new')}\n`)]);
    expect(change).toMatchObject({ added: 3000, removed: 3000, hunks: [{ oldLines: 3000, newLines: 3000 }] });
  });
});

describe('git makes the second side of the first', () => {
  const root = mkdtempSync(join(tmpdir(), 'patch-'));
  afterAll(() => rmSync(root, { recursive: true }));
  let folders = 0;

  /** Writes files into a new folder that is a repository of its own, whatever is around it. */
  function write(files: readonly ProjectFile[]): string {
    const folder = join(root, String(folders++));
    mkdirSync(folder);
    execFileSync('git', ['init', '--quiet', folder]);
    for (const { path, content, executable } of files) {
      const place = join(folder, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, content);
      chmodSync(place, executable ? 0o755 : 0o644);
    }
    return folder;
  }

  const sorted = (files: readonly ProjectFile[]): readonly ProjectFile[] =>
    files.toSorted((a, b) => (a.path < b.path ? -1 : 1));

  function expectApplied(before: readonly ProjectFile[], after: readonly ProjectFile[]): void {
    const text = patch(before, after);
    const folder = write(before);
    if (text !== '') {
      const git = (...words: readonly string[]) =>
        execFileSync(
          'git',
          ['-C', folder, '-c', 'core.fileMode=true', 'apply', '--whitespace=nowarn', ...words],
          {
            input: text,
            stdio: ['pipe', 'ignore', 'pipe'],
          },
        );
      git('--check');
      git();
    }
    expect(readFiles(folder, ['.git'])).toEqual(sorted(after));
    rmSync(folder, { recursive: true });
  }

  test('for any two configs', () => {
    fc.assert(
      fc.property(validConfig, validConfig, (one, other) => {
        expectApplied(generateProject(one), generateProject(other));
      }),
      { numRuns: 15 },
    );
  });

  test('for any texts, ended or not, under any names', () => {
    const lines = fc.array(fc.constantFrom('a', 'b', '', ' ', '-- a', '++ b', '\\ c', 'd\r'), {
      maxLength: 12,
    });
    const files = fc.uniqueArray(
      fc.record({
        path: fc.constantFrom(
          'plain',
          'with blank',
          'a\tb',
          'ü',
          'quo"te',
          'folder/x',
          'folder/with blank/y',
        ),
        content: fc.tuple(lines, fc.boolean()).map(([each, ended]) => each.join('\n') + (ended ? '\n' : '')),
        executable: fc.boolean(),
      }),
      { selector: ({ path }) => path },
    );
    fc.assert(fc.property(files, files, expectApplied), { numRuns: 60 });
  });

  test('where the lines were too many to be matched', () => {
    const numbered = (word: string) =>
      Array.from({ length: 2000 }, (_, index) => `${word} ${index}`).join('\n');
    expectApplied([file('a', numbered('old'))], [file('a', `${numbered('new')}\n`)]);
  });
});
