import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_CONFIG, FIELD_NAMES } from '../config/fields.ts';
import { PRESETS } from '../config/presets.ts';
import { settle } from '../config/settle.ts';
import { validConfig } from '../config/testing/arbitrary.ts';
import { findTool, runOver } from '../emit/testing/tools.ts';
import { looksOf, TROUBLES, type TroubleId } from '../facts/troubles.ts';
import { matchesTrouble, troubles } from './troubles.ts';

const configs = [
  DEFAULT_CONFIG,
  ...PRESETS.map((preset) => preset.config),
  ...fc.sample(validConfig, { numRuns: 50, seed: 11 }),
];
const mends = configs.flatMap((config) => troubles(config).flatMap((trouble) => trouble.mends));
const nix = [...new Set(mends.flatMap(({ code }) => (code?.language === 'nix' ? [`${code.text}\n`] : [])))];

const nixfmt = findTool('nixfmt');
const instantiate = findTool('nix-instantiate');

test.skipIf(!nixfmt)('nixfmt leaves the lines of Nix alone', () => {
  expect(runOver(nix, 'nix', nixfmt!, ['--check'])).toMatchObject({ output: '', status: 0 });
});

test.skipIf(!instantiate)('Nix parses them', () => {
  const closed = nix.map((text) => `with { };\n${text}`);
  expect(runOver(closed, 'nix', instantiate!, ['--parse'])).toMatchObject({ errors: '', status: 0 });
});

test('every trouble has a mend in every config, in sentences, and leads to fields that there are', () => {
  for (const config of configs) {
    const all = troubles(config);
    expect(all.map(({ id }) => id).toSorted()).toEqual(TROUBLES.map(({ id }) => id).toSorted());
    for (const { id, mends: steps } of all) expect(steps.length, id).toBeGreaterThan(0);
  }
  for (const { says, field, code } of mends) {
    expect(says).toMatch(/^[A-Za-z].*[.:]$/);
    expect(code?.text ?? 'x').not.toMatch(/undefined|^$/);
    if (field !== undefined) expect(FIELD_NAMES).toContain(field);
  }
});

test('what the facts say is in sentences', () => {
  for (const trouble of TROUBLES) {
    const { title, why } = trouble;
    expect(title).not.toMatch(/\.$/);
    expect(looksOf(trouble).length).toBeGreaterThan(0);
    expect(why).toMatch(/[.)]$/);
  }
});

const at = (config: Partial<typeof DEFAULT_CONFIG>, id: TroubleId) => {
  const found = troubles(settle({ ...DEFAULT_CONFIG, ...config }).config).find(
    (trouble) => trouble.id === id,
  );
  return { applies: found?.applies, text: JSON.stringify(found?.mends) };
};

test.each<[TroubleId, Partial<typeof DEFAULT_CONFIG>, boolean, RegExp]>([
  ['library-at-run-time', { libraries: ['openssl'] }, true, /-Clinker-features=-lld/],
  ['library-at-run-time', { libraries: ['openssl'], provider: 'rust-overlay' }, false, /rust-overlay wraps/],
  ['manifest-hash', { channel: '1.99.0' }, true, /channel-rust-1\.99\.0\.toml/],
  ['manifest-hash', { provider: 'rust-overlay' }, false, /has no such hash/],
  ['outdated-inputs', { provider: 'rust-overlay' }, true, /nix flake update rust-overlay/],
  ['outdated-inputs', {}, true, /nix flake update fenix/],
  ['std-sources', { components: ['rust-analyzer'] }, true, /Choose the component rust-src/],
  ['openssl-not-found', {}, true, /Choose OpenSSL/],
  ['openssl-not-found', { libraries: ['openssl'] }, true, /OpenSSL is chosen/],
  ['untrusted-cache', { cache: 'cachix', cachixName: 'my-cache' }, true, /cachix use my-cache/],
  [
    'untrusted-cache',
    { cache: 'flakehub', installer: 'determinate' },
    true,
    /^(?!.*cachix).*determinate-nixd login/,
  ],
  ['missing-files', { packaging: 'crane' }, true, /\.\/migrations/],
  ['missing-files', { sqlx: 'postgres' }, true, /maybeMissing \.\/\.sqlx/],
  ['direnv-stale', { direnv: false }, false, /watch_file/],
  ['plus-toolchain', { shells: ['nightly'] }, true, /nix develop \.#nightly/],
  ['only-with-nix', { release: true }, true, /nix build \.#static/],
  ['intel-mac', { style: 'flake-utils' }, true, /systems = \[/],
  [
    'intel-mac',
    { nixpkgs: 'nixos-26.05', systems: ['x86_64-darwin'] },
    false,
    /^(?!.*systems = ).*NixOS 26\.05\. .*31 December 2026/,
  ],
  [
    'intel-mac',
    { nixpkgs: 'custom', nixpkgsRef: 'my-branch', systems: ['aarch64-darwin', 'x86_64-darwin'] },
    true,
    /systems = \[ \\"aarch64-darwin\\" \]/,
  ],
  ['wrong-linker', { targets: ['aarch64-unknown-linux-gnu'] }, true, /--target aarch64-unknown-linux-gnu/],
])('%s with %o', (id, config, applies, text) => {
  const found = at(config, id);
  expect(found.applies).toBe(applies);
  expect(found.text).toMatch(text);
});

test('those that concern the choices come first, and a search looks through everything', () => {
  const all = troubles(DEFAULT_CONFIG);
  expect(all.map(({ applies }) => applies)).toEqual(
    [...all].map(({ applies }) => applies).toSorted((a, b) => Number(b) - Number(a)),
  );
  const found = (query: string): readonly string[] =>
    all.filter((trouble) => matchesTrouble(trouble, query)).map(({ id }) => id);
  expect(found('libssl.so.3')).toEqual(['library-at-run-time']);
  expect(found('SPACE device')).toEqual(['disk-full']);
  expect(found('LIBCLANG_PATH')).toEqual(['libclang']);
  expect(found(' ')).toHaveLength(TROUBLES.length);
});
