import { beforeAll, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../config/fields.ts';
import { loadGenerator } from './generator.ts';
import { differingFiles, wouldChange } from './would-change.ts';

beforeAll(loadGenerator);

test.each([
  ['an element of a set', 'editors', 'helix', ['.helix/languages.toml']],
  ['a switch that is off', 'editorconfig', undefined, ['.editorconfig']],
  ['the record itself', 'record', undefined, ['ferroflake.json']],
  ['an option of a choice', 'updates', 'renovate', ['renovate.json']],
] as const)('%s', (_, field, option, files) => {
  expect(wouldChange(DEFAULT_CONFIG, field, option)).toEqual(expect.arrayContaining([...files]));
});

test('neither the record nor the link in the README counts, and what is chosen changes nothing', () => {
  expect(wouldChange(DEFAULT_CONFIG, 'provider', 'rust-overlay')).not.toContain('ferroflake.json');
  expect(wouldChange(DEFAULT_CONFIG, 'provider', 'fenix')).toEqual([]);
  expect(wouldChange(DEFAULT_CONFIG, 'name')).toEqual([]);
});

test('of two configs, the files that differ are named, those that only one has among them', () => {
  const other = { ...DEFAULT_CONFIG, editorconfig: true, name: 'other' };
  expect(differingFiles(DEFAULT_CONFIG, other)).toEqual(
    expect.arrayContaining(['.editorconfig', 'Cargo.toml', 'flake.nix']),
  );
  expect(differingFiles(DEFAULT_CONFIG, other)).not.toContain('ferroflake.json');
  expect(differingFiles(DEFAULT_CONFIG, DEFAULT_CONFIG)).toEqual([]);
});
