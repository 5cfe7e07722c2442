import './complete.ts';
import { describe, expect, test } from 'vitest';
import { unavailable } from './availability.ts';
import { type Config, DEFAULT_CONFIG, FIELD_NAMES, type FieldName, fieldOf } from './fields.ts';
import { PRESETS } from './presets.ts';

const changed = (choices: Partial<Config>): Config => ({ ...DEFAULT_CONFIG, ...choices });

describe('what cannot be chosen together', () => {
  test.each([
    ['miri on a stable release', changed({ components: ['miri'] }), 'components', 'miri', /has no miri/],
    [
      'a nightly from nixpkgs',
      changed({ provider: 'nixpkgs' }),
      'channel',
      'nightly',
      /nixpkgs has one toolchain/,
    ],
    [
      'an Intel Mac with a branch that has it no more, by whichever name',
      changed({ nixpkgs: 'custom', nixpkgsRef: 'nixos-unstable-small' }),
      'systems',
      'x86_64-darwin',
      /no packages for x86_64-darwin any more: choose NixOS 26\.05/,
    ],
    [
      'a target with nixpkgs',
      changed({ provider: 'nixpkgs' }),
      'targets',
      'wasm32-unknown-unknown',
      /its own system only/,
    ],
    [
      'a target that has ended, named in a flake with fenix',
      changed({ provider: 'fenix', channel: '1.70.0', edition: '2021', toolchainIn: 'flake' }),
      'targets',
      'mips-unknown-linux-gnu',
      /let the toolchain stand in rust-toolchain\.toml/,
    ],
    [
      'a profile with nixpkgs',
      changed({ provider: 'nixpkgs', channel: 'stable' }),
      'profile',
      'default',
      /no profiles/,
    ],
    ['edition 2024 on Rust 1.84', changed({ channel: '1.84.1' }), 'edition', '2024', /needs Rust 1\.85/],
    [
      'a minimum newer than the toolchain',
      changed({ channel: '1.90.0' }),
      'minimum',
      '1.95',
      /cannot promise a newer one/,
    ],
    ['a minimum older than the edition', DEFAULT_CONFIG, 'minimum', '1.80', /Edition 2024 needs Rust 1\.85/],
    [
      'rust-analyzer before it was a component',
      changed({ channel: '1.60.0', edition: '2021' }),
      'components',
      'rust-analyzer',
      /has no rust-analyzer/,
    ],
    [
      'packaging with Rust 1.56',
      changed({ channel: '1.56.0', edition: '2021' }),
      'packaging',
      'crane',
      /needs Rust 1\.57/,
    ],
    ['checks without crane', changed({ packaging: 'none' }), 'checks', 'clippy', /built by crane/],
    [
      'clippy as a check without the component',
      changed({ components: [] }),
      'checks',
      'clippy',
      /needs the component clippy/,
    ],
    [
      'nix build without packaging',
      changed({ packaging: 'none' }),
      'ciChecks',
      'package',
      /nothing for `nix build`/,
    ],
    ['a build for targets where none is chosen', DEFAULT_CONFIG, 'ciChecks', 'targets', /No target/],
    [
      'a build for bare metal of a program with std',
      changed({ targets: ['thumbv7em-none-eabihf'] }),
      'ciChecks',
      'targets',
      /On no runner/,
    ],
    [
      'a build for targets that are linked on Linux, where CI runs on macOS alone',
      changed({ targets: ['aarch64-unknown-linux-gnu'], ciSystems: ['aarch64-darwin'] }),
      'ciChecks',
      'targets',
      /On no runner/,
    ],
    [
      'a build for macOS on Linux, which asks for an SDK of one’s own',
      changed({
        targets: ['x86_64-apple-darwin'],
        crossTools: ['cargo-zigbuild'],
        ciSystems: ['x86_64-linux'],
      }),
      'ciChecks',
      'targets',
      /On no runner/,
    ],
    [
      'a runner for a system that is not chosen',
      changed({ systems: ['x86_64-linux'] }),
      'ciSystems',
      'aarch64-darwin',
      /not among/,
    ],
    ['the minimum version where none is stated', DEFAULT_CONFIG, 'ciVersions', 'minimum', /No minimum/],
    [
      'a shell for stable where stable is the toolchain',
      changed({ channel: 'stable' }),
      'ciVersions',
      'stable',
      /is stable already/,
    ],
    [
      'a minimum whose hash fenix would need',
      changed({ edition: '2021', minimum: '1.65' }),
      'ciVersions',
      'minimum',
      /from 1\.70 on/,
    ],
    [
      'a Linux library on macOS alone',
      changed({ systems: ['aarch64-darwin'] }),
      'libraries',
      'tpm2-tss',
      /exists on Linux only/,
    ],
    [
      'the target of the only system',
      changed({ systems: ['x86_64-linux'] }),
      'targets',
      'x86_64-unknown-linux-gnu',
      /always there/,
    ],
  ] as const)('%s', (_, config, field, id, reason) => {
    expect(unavailable(config, field, id)).toMatch(reason);
  });

  test.each([
    ...['aarch64-unknown-linux-gnu', 'wasm32-unknown-unknown', 'x86_64-apple-darwin'].map(
      (triple) => [`a build for ${triple}`, changed({ targets: [triple] }), 'ciChecks', 'targets'] as const,
    ),
    [
      'a build for bare metal of a library without std',
      changed({ layout: 'library', libraryKind: 'no-std', targets: ['thumbv7em-none-eabihf'] }),
      'ciChecks',
      'targets',
    ],
    ['miri on a nightly', changed({ channel: 'nightly-2026-08-22' }), 'components', 'miri'],
    [
      'a cross target that is the host of one of two systems',
      DEFAULT_CONFIG,
      'targets',
      'aarch64-unknown-linux-gnu',
    ],
    [
      'the minimum version with rust-overlay, however old',
      changed({ provider: 'rust-overlay', edition: '2021', minimum: '1.65' }),
      'ciVersions',
      'minimum',
    ],
  ] as const)('but %s is fine', (_, config, field, id) => {
    expect(unavailable(config, field, id)).toBeUndefined();
  });
});

test('a branch of nixpkgs that is named counts for the Rust that it has', () => {
  const branch: Partial<Config> = { provider: 'nixpkgs', channel: 'stable', nixpkgs: 'custom' };
  const minimum = (nixpkgsRef: string, id: string): string | undefined =>
    unavailable(changed({ ...branch, nixpkgsRef }), 'minimum', id);
  expect(minimum('nixos-unstable', '1.96')).toBeUndefined();
  expect(minimum('nixos-26.05', '1.96')).toContain('1.95');
  expect(minimum('some-branch', '1.96')).toContain('1.95');
});

test.each(PRESETS)('reasons beside the preset $id look at single fields of it', ({ config }) => {
  const looks = new Set<string>();
  // What makes every pair of options (coverage:options) has to see at which fields a reason looks.
  const seen = new Proxy(config, {
    get: (target, key) => {
      looks.add(String(key));
      return Reflect.get(target, key);
    },
    ownKeys: () => {
      throw new TypeError('a reason takes the config apart');
    },
  });
  const options = (name: FieldName): readonly string[] => {
    const field = fieldOf(name);
    return 'options' in field ? field.options.map(({ id }) => id) : [];
  };
  for (const name of FIELD_NAMES) for (const id of options(name)) unavailable(seen, name, id);
  expect(looks.size).toBeGreaterThan(5);
});
