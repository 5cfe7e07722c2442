import { type Config, DEFAULT_CONFIG } from '../../../src/config/fields.ts';
import { settle } from '../../../src/config/settle.ts';
import { generateProject } from '../../../src/project/index.ts';
import type { ProjectFile } from '../../../src/project/project-file.ts';

/** A mistake in a project, and the sentence that must name it. */
export interface Mistake {
  readonly name: string;
  readonly files: () => readonly ProjectFile[];
  /** Stands in the first problem. */
  readonly says: string;
  /** What cannot be seen by an evaluator that builds nothing and knows no hash, or that lets what only warns pass. */
  readonly hereAlone?: true;
}

/** A change of a generated file: the text that stands there, and what the mistake puts in its place. */
type Change = readonly [from: string, to: string, file?: string];

const project = (choices: Partial<Config>): readonly ProjectFile[] =>
  generateProject(settle({ ...DEFAULT_CONFIG, ...choices }).config);

function changed(
  files: readonly ProjectFile[],
  [from, to, path = 'flake.nix']: Change,
): readonly ProjectFile[] {
  return files.map((file) => {
    if (file.path !== path) return file;
    if (!file.content.includes(from)) throw new Error(`${path} does not say ${from}`);
    return { ...file, content: file.content.replaceAll(from, () => to) };
  });
}

/** The projects that mistakes are put into. */
const PROJECTS = {
  crane: {},
  'rust-overlay': {
    provider: 'rust-overlay',
    toolchainIn: 'flake',
    channel: '1.95.0',
    targets: ['wasm32-unknown-unknown'],
    components: ['rust-src', 'clippy', 'rustfmt'],
  },
  release: {
    toolchainIn: 'flake',
    channel: '1.95.0',
    targets: ['wasm32-unknown-unknown'],
  },
  naersk: { packaging: 'naersk', checks: ['clippy', 'rustfmt'] },
  modules: { style: 'flake-parts', formatters: ['nixfmt', 'rustfmt'], gitHooks: ['treefmt', 'typos'] },
  functions: { formatters: ['nixfmt'], gitHooks: ['typos', 'rustfmt'] },
  'rust-package': {
    packaging: 'build-rust-package',
    style: 'flake-utils',
    container: true,
    libraries: ['openssl', 'alsa'],
  },
  mozilla: {
    provider: 'nixpkgs-mozilla',
    channel: '1.95.0',
    packaging: 'build-rust-package',
    components: ['rust-src'],
  },
  cross: { targetPackages: true, targets: ['aarch64-unknown-linux-gnu'] },
  unfree: { systems: ['x86_64-linux'], libraries: ['cuda'] },
} as const satisfies Readonly<Record<string, Partial<Config>>>;

type Row = readonly [
  name: string,
  project: keyof typeof PROJECTS,
  change: Change,
  says: string,
  hereAlone?: 'here alone',
];

const CHANGES: readonly Row[] = [
  ['a package that nixpkgs lacks', 'crane', ['pkgs.just', 'pkgs.libfoo'], 'nixpkgs has no attribute libfoo'],
  [
    'a renamed package',
    'crane',
    ['pkgs.just', 'pkgs.pkgconfig'],
    'nixpkgs has no pkgconfig any more: it is called pkg-config',
  ],
  [
    'a package for Linux on macOS',
    'rust-package',
    ['lib.optionals pkgs.stdenv.hostPlatform.isLinux [ pkgs.alsa-lib ]', '[ pkgs.alsa-lib ]'],
    'nixpkgs has no alsa-lib for aarch64-darwin',
    'here alone',
  ],
  [
    'an unfree package that nobody allowed',
    'unfree',
    ['allowUnfree = true;', ''],
    'its licence is unfree, and allowUnfree is not set',
    'here alone',
  ],
  ['the system as nixpkgs had it', 'crane', ['pkgs.just', 'pkgs.system'], 'nixpkgs has no system any more'],
  [
    'a system that nixpkgs dropped',
    'crane',
    ['"aarch64-darwin"', '"x86_64-darwin"'],
    'nixpkgs nixos-unstable has no packages for x86_64-darwin',
    'here alone',
  ],
  [
    'a cross set that does not exist',
    'cross',
    ['pkgsCross.aarch64-multiplatform', 'pkgsCross.aarch64'],
    'nixpkgs has no attribute pkgsCross.aarch64',
  ],
  [
    'an attribute of the platform that does not exist',
    'cross',
    ['hostPlatform.rust.rustcTarget', 'hostPlatform.rustTarget'],
    'has no attribute stdenv.hostPlatform.rustTarget',
  ],
  [
    'a function of lib that does not exist',
    'rust-package',
    ['lib.getExe', 'lib.getExecutable'],
    'lib of nixpkgs has no attribute getExecutable',
  ],
  [
    'a licence that nixpkgs calls otherwise',
    'crane',
    ['lib.licenses.asl20', 'lib.licenses.apache2'],
    'lib of nixpkgs has no attribute licenses.apache2',
  ],
  [
    'an option that import nixpkgs lacks',
    'unfree',
    ['config = {', 'configuration = {'],
    'import nixpkgs takes no argument configuration',
    'here alone',
  ],
  [
    'an argument that mkShell has no use for',
    'crane',
    ['packages = [', 'package = ['],
    'pkgs.mkShell takes no argument package',
    'here alone',
  ],
  [
    'a list where a text belongs',
    'crane',
    ['            inherit env;\n          };', '            env.RUSTFLAGS = [ "-g" ];\n          };'],
    'env.RUSTFLAGS is a list',
  ],
  [
    'an argument that crane has no use for',
    'crane',
    ['strictDeps = true;', 'strictDeps = true; fooBar = true;'],
    'takes no argument fooBar',
    'here alone',
  ],
  [
    'clippy without the built dependencies',
    'crane',
    ['buildArgs // { cargoClippyExtraArgs', 'commonArgs // { cargoClippyExtraArgs'],
    'crane.cargoClippy needs the argument cargoArtifacts',
  ],
  [
    'a function that crane lacks',
    'crane',
    ['craneLib.cargoNextest', 'craneLib.nextest'],
    'crane has no attribute nextest',
  ],
  [
    'a folder without Cargo.lock',
    'crane',
    ['craneLib.cleanCargoSource ./.', 'craneLib.cleanCargoSource ./src'],
    'its source has no Cargo.lock',
  ],
  [
    'a folder that is not there',
    'crane',
    ['craneLib.cleanCargoSource ./.', 'craneLib.cleanCargoSource ./crates'],
    '/crates is not there',
  ],
  [
    'a toolchain without clippy',
    'crane',
    ['"clippy", ', '', 'rust-toolchain.toml'],
    'crane.cargoClippy runs clippy, which rust-1.99.0 lacks',
    'here alone',
  ],
  [
    'a lock file that is not there',
    'rust-package',
    ['lockFile = ./Cargo.lock', 'lockFile = ./cargo/Cargo.lock'],
    'buildRustPackage: cargoLock.lockFile names',
  ],
  [
    'no word of the dependencies',
    'rust-package',
    ['cargoLock.lockFile = ./Cargo.lock;', ''],
    'buildRustPackage needs cargoLock, cargoHash, cargoDeps or cargoVendorDir',
  ],
  [
    'a compiler that says nothing of its platforms',
    'mozilla',
    ['inherit (pkgs.rustc) targetPlatforms badTargetPlatforms;', ''],
    'reads targetPlatforms of the compiler',
  ],
  [
    'the wrong hash for fenix',
    'crane',
    [
      'sha256-zm3dyIY2T414ZRR3EhLOvptzG6gta4WZUcawzMUWtqI=',
      'sha256-zm3dyIY2T414ZRR3EhLOvptzG6gta4WZUcawzMUWtqJ=',
    ],
    'fenix: the sha256 of Rust 1.99.0 is not the table’s',
    'here alone',
  ],
  [
    'a hash of another release',
    'release',
    ['channel = "1.95.0"', 'channel = "1.94.0"'],
    'fenix: the sha256 of Rust 1.94.0 is not the table’s',
    'here alone',
  ],
  [
    'no hash for fenix',
    'release',
    ['sha256 =', 'date = null; # sha256 ='],
    'fenix: Rust 1.95.0 needs its sha256',
  ],
  [
    'a release that never was',
    'crane',
    ['channel = "1.99.0"', 'channel = "1.99.7"', 'rust-toolchain.toml'],
    'there is no Rust 1.99.7',
    'here alone',
  ],
  [
    'a component that fenix lacks',
    'release',
    ['"clippy"', '"clipy"'],
    'fenix: Rust 1.95.0 has no component clipy',
  ],
  [
    'a nightly component in a stable release',
    'crane',
    ['components = [', 'components = ["miri", ', 'rust-toolchain.toml'],
    'rust-toolchain.toml: Rust 1.99.0 has no component miri',
    'here alone',
  ],
  [
    'a target without a standard library',
    'release',
    ['targets.wasm32-unknown-unknown.toolchainOf', 'targets.wasm64-unknown-unknown.toolchainOf'],
    'fenix has no attribute targets.wasm64-unknown-unknown',
  ],
  [
    'rustup’s name for the components of rust-overlay',
    'rust-overlay',
    ['extensions = [', 'components = ['],
    'rust-overlay: override takes no argument components',
  ],
  [
    'a target that rust-overlay lacks',
    'rust-overlay',
    ['wasm32-unknown-unknown', 'wasm32-unknown-wasi'],
    'rust-overlay: Rust 1.95.0 has no standard library for wasm32-unknown-wasi',
  ],
  [
    'a release that rust-overlay lacks',
    'rust-overlay',
    ['stable."1.95.0"', 'stable."1.95.7"'],
    'rust-overlay has no attribute stable.1.95.7',
  ],
  [
    'rustfmt-preview for nixpkgs-mozilla',
    'mozilla',
    ['"rust-src"', '"rustfmt-preview"'],
    'nixpkgs-mozilla: rustfmt-preview is no extension of rust',
    'here alone',
  ],
  [
    'a mode that naersk lacks',
    'naersk',
    ['mode = "fmt"', 'mode = "format"'],
    'naersk.buildPackage knows no mode format',
  ],
  [
    'options of naersk as a list',
    'naersk',
    ['options: options ++ [ "--all-targets" ]', '[ "--all-targets" ]'],
    'cargoBuildOptions is no function',
  ],
  [
    'a formatter that treefmt-nix lacks',
    'functions',
    ['nixfmt.enable = true;', 'nixformat.enable = true;'],
    'treefmt-nix has no program nixformat',
  ],
  [
    'a hook that git-hooks.nix lacks',
    'functions',
    ['typos.enable', 'typo.enable'],
    'git-hooks.nix has no hook typo',
  ],
  [
    'an option that flake-parts lacks',
    'modules',
    ['devShells.default', 'devShell.default'],
    'flake-parts: perSystem has no option devShell',
  ],
  [
    'a result of treefmt that does not exist',
    'modules',
    ['config.treefmt.build.wrapper', 'config.treefmt.build.program'],
    'config.treefmt.build has no attribute program',
  ],
  [
    'a module that is not imported',
    'modules',
    ['git-hooks.flakeModule', ''],
    'flake-parts: perSystem has no option pre-commit',
  ],
  [
    'an input that is missing',
    'crane',
    ['    crane.url = "github:ipetkov/crane";\n', ''],
    'outputs asks for crane, which is no input',
  ],
  [
    'a follows into nothing',
    'crane',
    ['inputs.nixpkgs.follows = "nixpkgs"', 'inputs.nixpkgs.follows = "nixos"'],
    'inputs.fenix.inputs.nixpkgs follows nixos, which is no input',
    'here alone',
  ],
  [
    'a follows of an input that crane lacks',
    'crane',
    [
      'crane.url = "github:ipetkov/crane";',
      'crane = { url = "github:ipetkov/crane"; inputs.nixpkgs.follows = "nixpkgs"; };',
    ],
    'ipetkov/crane has no input nixpkgs that could follow another',
    'here alone',
  ],
  [
    'a computed URL',
    'crane',
    ['"github:ipetkov/crane"', '"github:ipetkov/" + "crane"'],
    'inputs must be written out, and not be computed',
  ],
  [
    'an attribute that flakes lack',
    'crane',
    ['  inputs = {', '  systems = [ ];\n  inputs = {'],
    'flake.nix takes no argument systems',
  ],
  [
    'an output that Nix lacks',
    'crane',
    ['devShells = pick', 'devshells = pick'],
    'Nix knows no output devshells',
    'here alone',
  ],
  [
    'the old name of an output',
    'crane',
    ['formatter = pick "formatter";', 'formatter = pick "formatter"; defaultPackage = pick "packages";'],
    'defaultPackage is an old name',
    'here alone',
  ],
  [
    'a shell that is no derivation',
    'crane',
    ['devShells.default = pkgs.mkShell', 'devShells.default ='],
    'it is a set, not a derivation',
  ],
  [
    'a variable that nothing binds',
    'crane',
    ['              toolchain\n', '              toolchains\n'],
    'nothing is called toolchains',
  ],
  [
    'an image with a text for a list',
    'rust-package',
    ['Entrypoint = [', 'Entrypoints = ['],
    'dockerTools.streamLayeredImage: config takes no argument Entrypoints',
    'here alone',
  ],
];

/** Flakes as people write them after old guides, each with one mistake, in as few words as it takes. */
const OLD_HABITS: readonly (readonly [
  name: string,
  shell: string,
  says: string,
  hereAlone?: 'here alone',
])[] = [
  [
    'frameworks of macOS',
    'pkgs.mkShell { buildInputs = [ pkgs.darwin.apple_sdk.frameworks.Security ]; }',
    'nixpkgs has no darwin.apple_sdk any more',
  ],
  [
    'libraries of X11 below xorg',
    'pkgs.mkShell { buildInputs = [ pkgs.xorg.libX11 ]; }',
    'nixpkgs has no xorg.libX11 any more: it is called libx11',
  ],
  [
    'a compiler by its Debian name',
    'pkgs.mkShell { buildInputs = [ pkgs.gcc-aarch64-linux-gnu ]; }',
    'nixpkgs has no attribute gcc-aarch64-linux-gnu',
  ],
  [
    'targets as an override of fenix',
    '(fenix.packages.${system}.stable.toolchain.override { targets = [ ]; })',
    'has no attribute override',
  ],
  [
    'a placeholder for a hash',
    'pkgs.mkShell { packages = [ (fenix.packages.${system}.toolchainOf { channel = "1.95.0"; sha256 = "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="; }).toolchain ]; }',
    'fenix: the sha256 of Rust 1.95.0 is not the table’s',
    'here alone',
  ],
  [
    'the current system',
    'nixpkgs.legacyPackages.${builtins.currentSystem}.hello',
    'builtins has no attribute currentSystem',
  ],
  ['a channel of nixpkgs', 'import <nixpkgs> { inherit system; }', 'a flake cannot look for <nixpkgs>'],
  [
    'names in a with',
    'pkgs.mkShell { packages = with pkgs; [ cargo clippy-preview ]; }',
    'nothing is called clippy-preview',
  ],
];

const flakeOf = (shell: string): string => `{
  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";
    fenix.url = "github:nix-community/fenix";
  };
  outputs = { nixpkgs, fenix, ... }:
    let
      system = "aarch64-darwin";
      pkgs = nixpkgs.legacyPackages.\${system};
    in
    { devShells.\${system}.default = ${shell}; };
}
`;

const alone = (mark: 'here alone' | undefined) => (mark === undefined ? {} : { hereAlone: true as const });

/** Mistakes that an evaluation must find, each with the words that name it. */
export const MISTAKES: readonly Mistake[] = [
  ...CHANGES.map(([name, id, change, says, mark]) => ({
    name,
    files: () => changed(project(PROJECTS[id]), change),
    says: says.replace('’', "'"),
    ...alone(mark),
  })),
  ...OLD_HABITS.map(([name, shell, says, mark]) => ({
    name,
    files: () => [{ path: 'flake.nix', content: flakeOf(shell), executable: false }],
    says: says.replace('’', "'"),
    ...alone(mark),
  })),
];

/** The projects themselves, in which nothing is wrong. */
export const SOUND: readonly (readonly [name: string, files: readonly ProjectFile[]])[] = Object.entries(
  PROJECTS,
).map(([name, choices]) => [name, project(choices)]);
