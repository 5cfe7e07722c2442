import '../../config/complete.ts';
import { describe, expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../../config/fields.ts';
import { settle } from '../../config/settle.ts';
import { NEWEST_RELEASE } from '../../facts/releases.ts';
import { flakeNix } from '../flake-nix.ts';

/** The flake of some choices, with every run of white space as one blank. */
const flake = (choices: Partial<Config>): string =>
  flakeNix(settle({ ...DEFAULT_CONFIG, ...choices }).config).replaceAll(/\s+/g, ' ');

describe('where the toolchain comes from', () => {
  test.each([
    ['fenix, a release in the file', {}, 'fenixPackages.fromToolchainFile { file = ./rust-toolchain.toml;'],
    [
      'fenix, a release in the flake',
      { toolchainIn: 'flake' },
      'rust = fenixPackages.toolchainOf release; toolchain = rust.withComponents [',
    ],
    ['fenix, moving', { channel: 'stable' }, 'fenixPackages.stable.withComponents ['],
    [
      'fenix, a nightly of a day',
      { channel: 'nightly-2026-08-22' },
      'fenixPackages.fromManifestFile rust-manifest',
    ],
    [
      'rust-overlay, the file',
      { provider: 'rust-overlay' },
      'rustBin.fromRustupToolchainFile ./rust-toolchain.toml',
    ],
    [
      'rust-overlay, a release in the flake',
      { provider: 'rust-overlay', toolchainIn: 'flake' },
      `rustBin.stable."${NEWEST_RELEASE.version}".minimal.override {`,
    ],
    [
      'rust-overlay, a nightly of a day in the flake',
      { provider: 'rust-overlay', channel: 'nightly-2026-08-22', toolchainIn: 'flake' },
      'rustBin.nightly."2026-08-22".minimal.override {',
    ],
    [
      'rust-overlay, the moving nightly',
      { provider: 'rust-overlay', channel: 'nightly' },
      'rustBin.selectLatestNightlyWith (',
    ],
    ['nixpkgs', { provider: 'nixpkgs', channel: 'stable' }, 'packages = [ pkgs.cargo pkgs.rustc'],
    [
      'nixpkgs-mozilla',
      { provider: 'nixpkgs-mozilla' },
      'rustChannel.rust.override { extensions = [ "rust-analyzer-preview" "rust-src" ]; }',
    ],
    ['rustup', { provider: 'rustup' }, 'packages = [ pkgs.rustup pkgs.just ];'],
  ] as const)('%s', (_, choices, expected) => {
    expect(flake(choices)).toContain(expected);
  });
});

describe('further shells', () => {
  test('share everything but the toolchain', () => {
    const text = flake({ shells: ['beta', 'nightly'], libraries: ['openssl'], tools: ['bacon'] });
    expect(text).toContain('default = shellWith [ toolchain ] shellEnv;');
    expect(text).toMatch(/beta = shellWith \[ \(fenixPackages\.beta\.withComponents \[/);
    // `complete` is of one day, `latest` may mix days.
    expect(text).toMatch(/nightly = shellWith \[ \(fenixPackages\.complete\.withComponents \[/);
    expect(text.match(/pkgs\.mkShell/g)).toHaveLength(1);
  });

  test('of CI alone are bare', () => {
    const text = flake({ ciVersions: ['beta'] });
    expect(text).toContain('beta = versionShell fenixPackages.beta.minimalToolchain env;');
  });

  test.each([
    ['without libraries', []],
    ['with a library for run time', ['wgpu']],
  ] as const)('of CI alone name no database, %s', (_, libraries) => {
    const text = flake({ ciVersions: ['beta'], sqlx: 'sqlite', libraries: [...libraries] });
    // The default shell's is the only one: CI takes the recorded queries.
    expect(text.match(/export DATABASE_URL=/g)).toHaveLength(1);
  });

  test('with rustup name the toolchain in a variable', () => {
    const text = flake({ provider: 'rustup', shells: ['beta'], ciVersions: ['nightly'] });
    expect(text).toContain('beta = shellWith [ pkgs.rustup ] { RUSTUP_TOOLCHAIN = "beta"; };');
    expect(text).toContain('nightly = shellWith [ pkgs.rustup ] { RUSTUP_TOOLCHAIN = "nightly"; };');
  });

  test('combined has a wrapper that works without rustup', () => {
    const text = flake({ shells: ['combined'] });
    expect(text).toContain('combined = shellWith [ toolchain cargoNightly ] shellEnv;');
    expect(text).toMatch(
      /writeShellScriptBin "cargo-nightly" '' if \[ "''\$\{1-\}" = nightly \]; then shift; fi/,
    );
  });

  test('of an old minimum are linked as that Rust needs', () => {
    const text = flake({ shells: ['minimum'], minimum: '1.85' });
    expect(text).toMatch(/\( removeAttrs shellEnv \[ "CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS"/);
  });
});

describe('further shells with another linker', () => {
  const x86 = (flags: string) =>
    `lib.optionalAttrs (system == "x86_64-linux") { CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS = "${flags}"; }`;
  test.each<[what: string, choices: Partial<Config>, expected: string]>([
    [
      'need the flag about lld, too',
      { channel: '1.80.0', shells: ['stable'], linker: 'mold' },
      x86('-Clinker-features=-lld -Clink-arg=-fuse-ld=mold'),
    ],
    [
      'need no flag about lld any more',
      { shells: ['minimum'], minimum: '1.85', linker: 'mold' },
      `"CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTDOCFLAGS" ] // ${x86('-Clink-arg=-fuse-ld=mold')}`,
    ],
    [
      'are for one system',
      { channel: '1.80.0', shells: ['stable'], linker: 'wild', systems: ['x86_64-linux'] },
      'CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS = "-Clinker-features=-lld -Clink-arg=-fuse-ld=wild"; }',
    ],
    [
      'are a wrapper of Cargo, which keeps what the shell says',
      { channel: '1.80.0', shells: ['combined'], linker: 'mold' },
      `_RUSTFLAGS="-Clinker-features=-lld ''\${CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS-}"`,
    ],
  ])('%s', (_, choices, expected) => {
    expect(flake(choices)).toContain(expected);
  });
});

describe('variables and programs of the shell', () => {
  test.each([
    [
      'mold on Linux alone',
      { linker: 'mold' },
      'CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS = "-Clinker-features=-lld -Clink-arg=-fuse-ld=mold";',
    ],
    ['wild through clang', { linker: 'wild' }, 'CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER = "clang";'],
    ['sccache', { sccache: true }, 'RUSTC_WRAPPER = "sccache";'],
    [
      'an emulator where the machine is another',
      { targets: ['aarch64-unknown-linux-gnu'] },
      'lib.optionalAttrs (system == "x86_64-linux") { CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER = "${pkgs.qemu-user}/bin/qemu-aarch64"; }',
    ],
    [
      'a typed library',
      { otherLibraries: 'lz4 gst_all_1.gstreamer' },
      'buildInputs = [ pkgs.lz4 pkgs.gst_all_1.gstreamer ];',
    ],
    ['a typed tool', { otherTools: 'jq' }, 'pkgs.jq'],
    ['the programs of SQLx', { sqlx: 'postgres' }, 'pkgs.postgresql'],
    ['a cross linker', { crossTools: ['cargo-xwin'] }, 'pkgs.cargo-xwin'],
    [
      'a library for some systems',
      { libraries: ['intel-mkl'] },
      'lib.optionals (system == "x86_64-linux") [ pkgs.mkl ]',
    ],
    ['an unfree library', { libraries: ['intel-mkl'] }, 'config = { allowUnfree = true; };'],
  ] as const)('%s', (_, choices, expected) => {
    expect(flake(choices)).toContain(expected);
  });
});

test('a nightly of fenix is of one day, unless a target asks for the set that knows targets', () => {
  const nightly = (targets: Config['targets']): string =>
    flakeNix(settle({ ...DEFAULT_CONFIG, channel: 'nightly', toolchainIn: 'flake', targets }).config);
  expect(nightly([])).toContain('fenixPackages.complete.withComponents');
  expect(nightly(['wasm32-unknown-unknown'])).toContain('fenixPackages.latest.withComponents');
});
