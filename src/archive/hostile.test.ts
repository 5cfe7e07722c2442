import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Config } from '../config/fields.ts';
import { settle } from '../config/settle.ts';
import { validConfig } from '../config/testing/arbitrary.ts';
import { HOSTILE_TEXTS, hostileSplice } from '../config/testing/hostile.ts';
import { TEXT_PLACES } from '../config/testing/text-places.ts';
import { WINDOWS_DEVICE_NAMES } from '../facts/names.ts';
import { generateProject } from '../project/index.ts';
import { HOSTILE_BASES } from '../project/testing/hostile-bases.ts';
import { zipProject } from './zip.ts';

/** What is wrong with the path of an entry, for any system that unpacks it; nothing when it is fine everywhere. */
function pathProblem(folder: string, path: string): string | undefined {
  const [top, ...parts] = path.split('/');
  if (top !== folder || parts.length === 0) return 'is not in the folder';
  if (/^[A-Za-z]:|^\//.test(path)) return 'is absolute';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  if (/[\u0000-\u001f\u007f-\uffff\\<>:"|?*]/.test(path)) return 'has a character that some system refuses';
  for (const part of [top, ...parts]) {
    if (part === '' || part === '.' || part === '..') return 'climbs';
    if (/[. ]$/.test(part)) return 'ends with what Windows takes away';
    if (WINDOWS_DEVICE_NAMES.has(part.split('.')[0]?.toLowerCase() ?? '')) return 'is a device of Windows';
    if (part.toLowerCase() === '.git') return 'is in the folder of git';
    if (part.length > 100) return 'is long';
  }
  return path.length > 200 ? 'is long' : undefined;
}

/** The problems of all paths of a zip, and of each two that a file system could take for one. */
function zipProblems(config: Config): readonly string[] {
  const paths = Object.keys(unzipSync(zipProject(config.name, generateProject(config))));
  expect(paths.length).toBeGreaterThan(5);
  const folded = paths.map((path) => path.normalize('NFKC').toLowerCase());
  const twins = paths.filter((_, index) => folded.indexOf(folded[index] ?? '') !== index);
  const below = paths.filter((path) => folded.some((other) => other.startsWith(`${path.toLowerCase()}/`)));
  return [
    ...paths.flatMap((path) => {
      const problem = pathProblem(config.name, path);
      return problem === undefined ? [] : [`${JSON.stringify(path)} ${problem}`];
    }),
    ...twins.map((path) => `${path} is there twice`),
    ...below.map((path) => `${path} is a file and a folder`),
  ];
}

describe('every file of a zip stays in its folder', () => {
  test('for any config', () => {
    fc.assert(
      fc.property(validConfig, (config) => {
        expect(zipProblems(config)).toEqual([]);
      }),
    );
  });

  test('for every hostile name that is accepted', () => {
    const texts = [
      ...HOSTILE_TEXTS.map(({ text }) => text),
      ...fc.sample(hostileSplice, { numRuns: 300, seed: 3 }),
      ...fc.sample(fc.stringMatching(/^[a-z][a-z0-9_-]{0,63}$/), { numRuns: 100, seed: 3 }),
    ];
    let tried = 0;
    for (const place of TEXT_PLACES.filter(({ field }) => field === 'name' || field === 'members'))
      for (const [index, text] of texts.filter((row) => place.problem(row) === undefined).entries()) {
        const base = HOSTILE_BASES[index % HOSTILE_BASES.length];
        if (!base) continue;
        expect(zipProblems(settle(place.put(base.config, text)).config)).toEqual([]);
        tried += 1;
      }
    expect(tried).toBeGreaterThan(100);
  });
});

test('the check of paths names what it is there for', () => {
  const check = (path: string): string | undefined => pathProblem('x', path);
  expect(check('x/src/main.rs')).toBeUndefined();
  expect(check('x/../y')).toBe('climbs');
  expect(check('/x/y')).toBe('is not in the folder');
  expect(check('y/x')).toBe('is not in the folder');
  expect(check('x/a\\..\\b')).toMatch(/character/);
  expect(check('x/c:b')).toMatch(/character/);
  expect(check('x/a\0')).toMatch(/character/);
  expect(check('x/e\u0301')).toMatch(/character/);
  expect(check('x/NUL.txt')).toMatch(/device/);
  expect(check('x/a.')).toMatch(/Windows takes away/);
  expect(check('x/.Git/hooks/a')).toMatch(/git/);
});
