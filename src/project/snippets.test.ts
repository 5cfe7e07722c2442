import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../config/fields.ts';
import { PRESETS } from '../config/presets.ts';
import { validConfig } from '../config/testing/arbitrary.ts';
import { findTool, runOver } from '../emit/testing/tools.ts';
import { snippets } from './snippets.ts';

const configs = [
  DEFAULT_CONFIG,
  ...PRESETS.map((preset) => preset.config),
  ...fc.sample(validConfig, { numRuns: 50, seed: 7 }),
];
const nix = [
  ...new Set(
    configs.flatMap((config) =>
      snippets(config).flatMap(({ path, content }) => (path.endsWith('.nix') ? [content] : [])),
    ),
  ),
];

const nixfmt = findTool('nixfmt');
const instantiate = findTool('nix-instantiate');

test.skipIf(!nixfmt)('nixfmt leaves every snippet alone', () => {
  expect(runOver(nix, 'nix', nixfmt!, ['--check'])).toMatchObject({ output: '', status: 0 });
});

// Nix refuses a variable that nothing binds already while it parses: so each names all that it relies on.
test.skipIf(!instantiate)('Nix parses every snippet', () => {
  expect(runOver(nix, 'nix', instantiate!, ['--parse'])).toMatchObject({ errors: '', status: 0 });
});

test('the snippets of the default are all that a flake has, each under a name of its own', () => {
  const all = snippets(DEFAULT_CONFIG);
  expect(all.map(({ id }) => id)).toEqual([
    'inputs',
    'toolchain',
    'shells',
    'packages',
    'checks',
    'rust-toolchain.toml',
    '.github/workflows/ci.yml',
    'envrc',
  ]);
});

test('a part names what it relies on, and nothing that it does not', () => {
  const shells = snippets(DEFAULT_CONFIG).find(({ id }) => id === 'shells');
  expect(shells?.usage).toBe('devShells.${system} = import ./shells.nix { inherit pkgs system fenix; };');
  expect(shells?.content).not.toContain('craneLib');
});

test('every snippet of every config has a name of its own, and ends as a file does', () => {
  for (const config of configs) {
    const all = snippets(config);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
    for (const { content } of all) expect(content).toMatch(/[^\n]\n$/);
  }
});
