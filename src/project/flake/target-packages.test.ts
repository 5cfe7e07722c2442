import '../../config/complete.ts';
import { describe, expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../../config/fields.ts';
import { settle } from '../../config/settle.ts';
import { flakeNix } from '../flake-nix.ts';
import { targetBuilds } from './target-builds.ts';

const flake = (choices: Partial<Config>): string =>
  flakeNix(settle({ ...DEFAULT_CONFIG, ...choices }).config);

const CROSSED = {
  targets: ['aarch64-unknown-linux-gnu', 'x86_64-pc-windows-gnu', 'wasm32-wasip1', 'thumbv7em-none-eabihf'],
  targetPackages: true,
} as const;
const WORKSPACE = {
  layout: 'workspace',
  members: [
    { name: 'core', kind: 'library', uses: [] },
    { name: 'web', kind: 'binary', uses: ['core'] },
    { name: 'tool', kind: 'binary', uses: ['core'] },
    { name: 'page', kind: 'wasm', uses: [] },
  ],
} as const;

describe('packages for other targets', () => {
  test('need the hash of the release once', () => {
    const text = flake({ ...CROSSED, channel: '1.98.0' });
    expect(text.match(/sha256-/g)).toHaveLength(1);
    expect(text).toContain('inherit ((lib.importTOML ./rust-toolchain.toml).toolchain) channel;');
  });

  test.each([
    ['fenix', 'stable', 'fenixPackages.targets.${target}.stable.rust-std'],
    ['fenix', 'nightly', 'fenixPackages.targets.${target}.latest.rust-std'],
    [
      'fenix',
      'nightly-2026-08-22',
      '(fenixPackages.targets.${target}.fromManifestFile rust-manifest).rust-std',
    ],
    ['rust-overlay', '1.98.0', 'targets = [ target ];'],
  ] as const)('%s with %s has their standard library', (provider, channel, std) => {
    expect(flake({ ...CROSSED, provider, channel })).toContain(std);
  });

  test('a toolchain of nixpkgs-mozilla says where it runs', () => {
    const choices = {
      provider: 'nixpkgs-mozilla',
      channel: '1.98.0',
      packaging: 'build-rust-package',
    } as const;
    const inherited = 'inherit (pkgs.rustc) targetPlatforms badTargetPlatforms;';
    expect(flake(choices).split(inherited)).toHaveLength(2);
    expect(flake({ ...choices, ...CROSSED }).split(inherited)).toHaveLength(3);
    expect(flake({ ...choices, packaging: 'crane' })).not.toContain(inherited);
  });

  test('link the libraries of the target, and for Windows the few that exist', () => {
    const text = flake({ ...CROSSED, libraries: ['openssl', 'libpq', 'rocksdb'] });
    expect(text).toMatch(/buildInputs = lib\.filter available \[\s+cross\.openssl\s+cross\.libpq\s+\]/);
    expect(text).toContain('buildInputs = [ cross.openssl ];');
    expect(text).toContain(
      'BINDGEN_EXTRA_CLANG_ARGS="-isystem ${lib.getDev cross.windows.mingw_w64}/include',
    );
  });

  test('a path may stand for a package, so what is there is asked of it as a string', () => {
    expect(flake({ ...CROSSED, libraries: ['openssl'] })).toContain(
      'available = package: (builtins.tryEval "${package}").success;',
    );
  });

  test('a static program opens no library, so only the others get a run path', () => {
    const libraries = ['vulkan'];
    const gnu = flake({ ...CROSSED, libraries });
    expect(gnu).toMatch(/postFixup = ''\n\s+find \$out -type f/);
    const musl = { targetPackages: true, targets: ['x86_64-unknown-linux-musl'] };
    expect(flake({ ...musl, libraries })).not.toContain('find $out -type f');
    const both = { targetPackages: true, targets: [...CROSSED.targets, ...musl.targets] };
    expect(flake({ ...both, libraries })).toContain(
      'lib.optionalString (!cross.stdenv.hostPlatform.isStatic)',
    );
  });

  test('build the programs of a workspace, and for WebAssembly its modules', () => {
    const text = flake({ ...WORKSPACE, ...CROSSED });
    expect(text).toContain('cargoExtraArgs = "--locked --package web --package tool";');
    expect(text).toContain('targetPackage "wasm32-wasip1" { cargoExtraArgs = "--locked --package page"; }');
  });
});

test('a target that fenix no longer names is in the toolchain and has no package', () => {
  const choices = {
    channel: '1.70.0',
    edition: '2021',
    targets: ['wasm32-unknown-unknown', 'wasm32-wasi'],
  } as const;
  const { config } = settle({ ...DEFAULT_CONFIG, ...choices, targetPackages: true });
  expect(config.targets).toEqual(['wasm32-unknown-unknown', 'wasm32-wasi']);
  expect(targetBuilds(config).map(({ triple }) => triple)).toEqual(['wasm32-unknown-unknown']);
});
