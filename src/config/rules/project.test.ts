import '../complete.ts';
import { expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../fields.ts';
import { PRESETS } from '../presets.ts';
import { problems } from '../problems.ts';
import { settle } from '../settle.ts';

const BARE = ['thumbv7em-none-eabihf'];

const warned = (config: Config): boolean => problems(config).some(({ id }) => id === 'std-is-missing');

test.each<[string, boolean, Partial<Config>]>([
  ['a program', true, { targets: BARE }],
  ['a library with std', true, { targets: BARE, layout: 'library' }],
  ['a library without std', false, { targets: BARE, layout: 'library', libraryKind: 'no-std' }],
  ['a program for a target with std', false, { targets: ['wasm32-wasip1'] }],
])('%s for a target is warned of where no crate builds for it: %s', (_, expected, choices) => {
  expect(warned(settle({ ...DEFAULT_CONFIG, ...choices }).config)).toBe(expected);
});

test('no preset is', () => {
  expect(PRESETS.filter(({ config }) => warned(config)).map(({ id }) => id)).toEqual([]);
});
