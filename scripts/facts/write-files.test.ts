import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal } from './refusal.ts';
import { writeFiles } from './write-files.ts';

const CHANGES = ['a.ts', 'b.ts', 'c.ts'].map((path) => ({
  path,
  before: `old ${path}`,
  after: `new ${path}`,
}));

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-'));
  for (const { path, before } of CHANGES) writeFileSync(join(root, path), before);
});
afterEach(() => rmSync(root, { recursive: true }));

const texts = (): readonly string[] =>
  readdirSync(root).map((name) => readFileSync(join(root, name), 'utf8'));

test('all files are written, and nothing else is left', () => {
  writeFiles(root, CHANGES);
  expect(texts()).toEqual(CHANGES.map((change) => change.after));
});

test('a file that is not as it should be stops them all', () => {
  writeFileSync(join(root, 'c.ts'), 'mine');
  expect(() => writeFiles(root, CHANGES)).toThrow(Refusal);
  expect(texts()).toEqual(['old a.ts', 'old b.ts', 'mine']);
});

test('when one cannot be written, the others stay as they were', () => {
  writeFileSync(join(root, `c.ts.${process.pid}.new`), 'in the way');
  expect(() => writeFiles(root, CHANGES)).toThrow('EEXIST');
  expect(texts()).toEqual(CHANGES.map((change) => change.before));
});
