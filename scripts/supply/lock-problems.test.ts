import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Lockfile, lockProblems } from './lock-problems.ts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as Lockfile;

test('the lockfile holds every package by its hash, for every machine, and none from elsewhere', () => {
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(lockProblems(lock)).toEqual([]);
});

test('no package runs a script when it is installed', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});

const HASH = `sha512-${'a'.repeat(86)}==`;
const GOOD = { version: '1.0.0', integrity: HASH };

test.each([
  ['a missing hash', { version: '1.0.0' }, 'a has no sha512.'],
  ['a weak hash', { version: '1.0.0', integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'a has no sha512.'],
  ['a repository', { ...GOOD, resolved: 'git+ssh://git@github.com/a/a.git#1' }, 'a comes from git+ssh:'],
  ['plain http', { ...GOOD, resolved: 'http://registry.npmjs.org/a/-/a-1.0.0.tgz' }, 'a comes from http:'],
  ['a folder', { ...GOOD, resolved: '../a', link: true }, 'a is a link'],
  ['an install script', { ...GOOD, hasInstallScript: true }, 'a wants to run a script'],
  [
    'a forgotten native package',
    { ...GOOD, optionalDependencies: { 'a-linux-x64-gnu': '1.0.0' } },
    'a needs a-linux-x64-gnu',
  ],
])('%s is found', (_, locked, problem) => {
  const problems = lockProblems({ packages: { '': {}, 'node_modules/a': locked } });
  expect(problems.join('\n')).toContain(problem);
});

test('a range in place of a version is found', () => {
  const problems = lockProblems({
    packages: { '': { dependencies: { a: '^1.0.0' } }, 'node_modules/a': GOOD },
  });
  expect(problems).toEqual(['This project asks for a as ^1.0.0, not as one version.']);
});
