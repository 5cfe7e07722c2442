/**
 * What goes wrong with Rust in Nix: how each trouble looks, and why. The mends are in `src/project/troubles.ts`,
 * since they depend on what was chosen.
 *
 * Source, read in November 2026: the issues that the rows name; the messages of Nix (NixOS/nix), Cargo and rustc
 * (rust-lang/rust), openssl-sys, bindgen and sqlx; release notes of nixpkgs 25.11 to 26.11; the FAQ of crane.
 * As of: 2026-11.
 */
import { say } from '../texts/say.ts';
import { FIRST_NIGHTLY_YEAR } from './releases.ts';

/** One trouble, as somebody meets it. */
export interface Trouble {
  readonly id: string;
  readonly title: string;
  /** What one sees: lines of an error, in the English of the tool. */
  readonly looks: readonly string[];
  /** What happens, where no tool says so. */
  readonly happens?: string;
  /** Why, in sentences. */
  readonly why: string;
}

/** All that one sees of a trouble. */
export const looksOf = ({ looks, happens }: Trouble): readonly string[] =>
  happens === undefined ? looks : [...looks, happens];

/** Every trouble: those of the first hour first. */
export const TROUBLES = [
  {
    id: 'experimental-features',
    title: say`Nix does not know \`nix develop\` or flakes`,
    looks: ["error: experimental Nix feature 'nix-command' is disabled"],
    why: say`Flakes, and the commands that use them, are still called experimental, and Nix leaves them off until its configuration says otherwise.`,
  },
  {
    id: 'untracked-files',
    title: say`A file that is there does not exist`,
    looks: [
      "error: path '/nix/store/…-source/flake.nix' does not exist",
      "error: Path 'rust-toolchain.toml' in the repository is not tracked by Git.",
    ],
    why: say`In a Git repository a flake consists of the files that git tracks. A new file is not part of it before \`git add\`, though it need not be committed.`,
  },
  {
    id: 'manifest-hash',
    title: say`Hash mismatch of the channel manifest`,
    looks: [
      "error: hash mismatch in fixed-output derivation '/nix/store/…-channel-rust-1.99.0.toml.drv':",
      '  specified: sha256-…',
      '     got:    sha256-…',
    ],
    why: say`The hash belongs to the manifest of one version of Rust. Another version has another hash, and a moving channel has a new one at each release.`,
  },
  {
    id: 'openssl-not-found',
    title: say`OpenSSL is not found while building`,
    looks: [
      'error: failed to run custom build command for `openssl-sys`',
      'Could not find directory of OpenSSL installation',
    ],
    why: say`openssl-sys asks pkg-config, and neither it nor the library is there: Nix shows a build only what it names. Programs belong in nativeBuildInputs, libraries in buildInputs; put the other way round they are not found either.`,
  },
  {
    id: 'library-at-run-time',
    title: say`It links, and a library is missing as it starts`,
    looks: [
      'error while loading shared libraries: libssl.so.3: cannot open shared object file: No such file or directory',
      'error while loading shared libraries: libpq.so.5: cannot open shared object file: No such file or directory',
    ],
    why: say`Since 1.90 Rust links with its own lld on x86-64 Linux. Unless that is wrapped as nixpkgs wraps linkers, it writes no run path, and the program does not know where in the Nix store its libraries are (nix-community/fenix#159).`,
  },
  {
    id: 'opened-at-run-time',
    title: say`A window, sound or graphics library cannot be opened`,
    looks: [
      'WaylandError(Connection(NoWaylandLib))',
      'Unable to find a GPU! Make sure you have installed required drivers!',
    ],
    why: say`Libraries for windows, sound and graphics are opened by name while the program runs, so the linker never hears of them. The loader must be told where they are.`,
  },
  {
    id: 'libclang',
    title: say`bindgen does not find libclang`,
    looks: [
      "Unable to find libclang: \"couldn't find any valid shared libraries matching: ['libclang.so', …], set the `LIBCLANG_PATH` environment variable\"",
      "fatal error: 'stddef.h' file not found",
    ],
    why: say`bindgen reads C headers with libclang, and needs to know where it is and with which flags the C compiler of nixpkgs finds its own headers.`,
  },
  {
    id: 'apple-sdk',
    title: say`The frameworks of macOS are gone`,
    looks: ['error: darwin.apple_sdk has been removed as it was a legacy compatibility stub'],
    why: say`Since nixpkgs 25.11 \`darwin.apple_sdk.frameworks\` throws. The SDK with all frameworks is part of every build on macOS, so there is nothing to list.`,
  },
  {
    id: 'intel-mac',
    title: say`Intel Macs make the evaluation fail`,
    looks: ['error: Nixpkgs 26.11 has dropped support for x86_64-darwin.'],
    why: say`nixpkgs 26.11 and nixos-unstable throw as soon as anything of x86_64-darwin is evaluated, and the default systems of flake-utils still name it.`,
  },
  {
    id: 'std-sources',
    title: say`rust-analyzer does not know the standard library`,
    looks: ["can't load standard library from sysroot", 'Vec: {unknown}'],
    why: say`rust-analyzer reads the standard library from its sources, which are a component of their own: rust-src.`,
  },
  {
    id: 'proc-macro-skew',
    title: say`Macros fail in the editor and compile in the shell`,
    looks: [
      "proc-macro server's api version (6) is newer than rust-analyzer's (5)",
      'mismatched ABI expected: `rustc 1.98.0`, got `rustc 1.99.0`',
    ],
    why: say`Macros run inside of the compiler. A rust-analyzer of another release than rustc cannot speak with it: one of the editor’s own, say, or one of nixpkgs beside a toolchain that has another.`,
  },
  {
    id: 'shadowed-toolchain',
    title: say`Another Rust answers than that of the flake`,
    looks: [],
    happens: say`$ rustc --version prints another version than the flake names`,
    why: say`A directory such as ~/.cargo/bin stands before the shell’s in PATH, and its programs are those of rustup. On the macOS runners of GitHub that is so by default.`,
  },
  {
    id: 'plus-toolchain',
    title: say`\`cargo +nightly\` is no command`,
    looks: [
      'error: no such command: `+nightly`',
      'help: invoke `cargo` through `rustup` to handle `+toolchain` directives',
    ],
    why: say`The word with the plus is for rustup’s stand-in of cargo. A toolchain from Nix is cargo itself, and knows one version: its own.`,
  },
  {
    id: 'old-nightly',
    title: say`A nightly is not available, or lacks a component`,
    looks: ['error: Nightly 2024-01-15 is not available'],
    why: say`rust-overlay keeps nightlies from 1 January ${FIRST_NIGHTLY_YEAR} on, and some days have no nightly or one that lacks a component.`,
  },
  {
    id: 'target-without-std',
    title: say`A target has no standard library`,
    looks: [
      "error[E0463]: can't find crate for `std`",
      'note: the `wasm32-unknown-unknown` target may not be installed',
    ],
    why: say`The standard library of each further target is a part of the toolchain that must be named. \`rustup target add\` changes nothing of a toolchain from Nix.`,
  },
  {
    id: 'wrong-linker',
    title: say`A target compiles and does not link`,
    looks: [
      'error: linking with `cc` failed: exit status: 1',
      'ld: Relocations in generic ELF (EM: 183): file in wrong format',
    ],
    why: say`rustc makes code for every target, but asks the machine’s own C compiler to link it. Cargo must be told of a linker for that target.`,
  },
  {
    id: 'certificates',
    title: say`Certificates cannot be verified`,
    looks: [
      'SSL certificate problem: unable to get local issuer certificate',
      'error: unable to verify the first certificate',
    ],
    why: say`A pure shell (\`--ignore-environment\`) and a container have no list of certificates that a program could read.`,
  },
  {
    id: 'missing-files',
    title: say`A file is missing inside of \`nix build\``,
    looks: ["error: couldn't read `src/../migrations/1.sql`: No such file or directory (os error 2)"],
    why: say`The build sees only the files that the source filter lets through: manifests and Rust code. What include_str!, templates, migrations or tests read must be added.`,
  },
  {
    id: 'network-in-sandbox',
    title: say`Tests want a network inside of \`nix build\``,
    looks: ['failed to lookup address information: Temporary failure in name resolution'],
    why: say`Builds of Nix run without a network, a home or a screen, so that they come out the same everywhere.`,
  },
  {
    id: 'git-dependency',
    title: say`A dependency from Git has no hash`,
    looks: [
      'error: No hash was found while vendoring the git dependency some-crate-0.1.0.',
      'You can add a hash through the `outputHashes` argument of `importCargoLock`',
    ],
    why: say`Cargo.lock has a checksum for every crate of a registry, but none for one from Git.`,
  },
  {
    id: 'sqlx-offline',
    title: say`SQLx cannot check a query`,
    looks: [
      'error: set `DATABASE_URL` to use query macros online, or run `cargo sqlx prepare` to update the query cache',
      'error: `SQLX_OFFLINE=true` but there is no cached data for this query',
    ],
    why: say`The macros of SQLx ask a database while compiling. A build of Nix has none: it reads the answers from the directory .sqlx, which must be up to date and tracked by git.`,
  },
  {
    id: 'crane-rebuilds',
    title: say`The dependencies are built again at every change`,
    looks: [],
    happens: say`my-project-deps-0.1.0 is built, though no dependency changed`,
    why: say`Crates are built anew when their arguments, their features or a variable differ between the dependencies and the package, or when a build script depends on something that changes each time.`,
  },
  {
    id: 'evaluation-builds',
    title: say`Evaluation is not allowed to build`,
    looks: [
      "error: cannot build '…-channel-rust-1.99.0.toml.drv' during evaluation because the option 'allow-import-from-derivation' is disabled",
    ],
    why: say`To know the toolchain, Nix must read a manifest that it fetches first: an import from a derivation, which some services forbid.`,
  },
  {
    id: 'untrusted-cache',
    title: say`Nix ignores the binary cache`,
    looks: [
      "warning: ignoring untrusted substituter 'https://….cachix.org', you are not a trusted user.",
      "warning: ignoring untrusted flake configuration setting 'extra-substituters'.",
    ],
    why: say`A cache can hand out any program, so only trusted users may add one, and a flake’s own settings hold only where somebody agreed to them.`,
  },
  {
    id: 'outdated-inputs',
    title: say`Inputs are old, or cannot be updated one by one`,
    looks: ["error: unrecognised flag '--update-input'"],
    happens: say`rustc is older than flake.lock should have it`,
    why: say`flake.lock keeps every input as it was until it is told otherwise. \`nix flake lock --update-input\` is out of date, and Lix refuses it: \`nix flake update NAME\` took its place in Nix 2.19.`,
  },
  {
    id: 'direnv-stale',
    title: say`direnv shows the old toolchain`,
    looks: [],
    happens: say`rust-toolchain.toml names another version, and the shell stays as it was`,
    why: say`direnv enters the shell anew when flake.nix or flake.lock changes. Of any other file it must be told.`,
  },
  {
    id: 'disk-full',
    title: say`The disk is full in CI`,
    looks: ['error: writing to file: No space left on device', 'No space left on device (os error 28)'],
    why: say`A runner has some 14 GB free. A whole toolchain, the dependencies in debug and in release, and a cache to unpack are more than that.`,
  },
  {
    id: 'large-image',
    title: say`The image is gigabytes in size`,
    looks: [],
    happens: say`$ docker images shows an image of more than a gigabyte`,
    why: say`A program that names a path of the toolchain in its text, as a panic does, takes the whole toolchain along: sources, documentation and all (oxalica/rust-overlay#199).`,
  },
  {
    id: 'only-with-nix',
    title: say`The program does not start on another machine`,
    looks: ['bash: ./my-project: cannot execute: required file not found', 'No such file or directory'],
    why: say`What \`nix build\` makes uses the loader and the libraries of the Nix store by their full paths, and a machine without them cannot start it.`,
  },
] as const satisfies readonly Trouble[];

/** The id of a trouble: rules name it, and the page leads to it. */
export type TroubleId = (typeof TROUBLES)[number]['id'];
