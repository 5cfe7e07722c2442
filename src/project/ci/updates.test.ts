import { describe, expect, test } from 'vitest';
import type { Config } from '../../config/fields.ts';
import { parsed, projectOf, textOf } from './testing/workflows.ts';

const ecosystems = (choices: Partial<Config>): readonly string[] =>
  parsed<{ updates: { 'package-ecosystem': string; cooldown: object }[] }>(
    projectOf({ ci: 'github', updates: 'dependabot', ...choices }),
    '.github/dependabot.yml',
  ).updates.map((row) => row['package-ecosystem']);

describe('Dependabot', () => {
  test.each<[string, Partial<Config>, boolean]>([
    ['fenix, whose hash would no longer fit', { provider: 'fenix', channel: '1.98.0' }, false],
    ['rust-overlay', { provider: 'rust-overlay', channel: '1.98.0' }, true],
    ['nixpkgs, which has no such file', { provider: 'nixpkgs' }, false],
  ])('looks after rust-toolchain.toml as it can with %s', (_, choices, moved) => {
    const file = projectOf(choices).some((each) => each.path === 'rust-toolchain.toml');
    expect(ecosystems(choices)).toEqual([
      'nix',
      'cargo',
      'github-actions',
      ...(moved ? ['rust-toolchain'] : []),
    ]);
    if (moved) expect(file).toBe(true);
  });
});

describe('Renovate', () => {
  const renovate = (choices: Partial<Config>) =>
    JSON.parse(textOf(projectOf({ updates: 'renovate', ...choices }), 'renovate.json'));

  test('moves flake.lock, which it does not by itself', () => {
    expect(renovate({})).toMatchObject({ nix: { enabled: true }, lockFileMaintenance: { enabled: true } });
  });

  test('leaves a file alone that has a hash beside it', () => {
    const still = [{ matchFileNames: ['rust-toolchain.toml'], enabled: false }];
    expect(renovate({ provider: 'fenix', channel: '1.98.0' }).packageRules).toEqual(still);
    expect(renovate({ provider: 'rust-overlay' }).packageRules).toBeUndefined();
  });
});
