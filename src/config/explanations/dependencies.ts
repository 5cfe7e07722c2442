import { type LibraryVariable, type NativeLibrary, nativeLibrary } from '../../facts/native-libraries.ts';
import { list, say } from '../../texts/say.ts';
import type { DEPENDENCY_FIELDS } from '../fields/dependencies.ts';
import { asOf } from './as-of.ts';
import {
  CROSS_COMPILATION,
  crate,
  github,
  NIXPKGS_RUST,
  nixpkgsPackage,
  PLATFORM_SUPPORT,
  POSTGRES_CONNECTIONS,
  SQLITE,
} from './documents.ts';
import type { Derived, Explained, SourceLink } from './explanation.ts';
import { targetTold } from './targets.ts';

const SQLX = github('launchbadge/sqlx');

/** Attributes of nixpkgs, or names of variables, as code. */
const codes = (names: Iterable<string>): string => list([...names].map((name) => `\`${name}\``));

/** The attributes of nixpkgs that a library brings, in the order of their use. */
const attributesOf = (row: NativeLibrary): readonly string[] => [
  ...new Set([...row.buildInputs, ...row.linuxInputs, ...row.darwinInputs, ...row.nativeBuildInputs]),
];

/** A variable, with what it holds where that is a text. */
const variable = ({ name, value }: LibraryVariable): string =>
  value.kind === 'string' ? `${name}=${value.text}` : name;

/** What a library puts where, a sentence each. */
function libraryFacts(row: NativeLibrary): readonly string[] {
  const some = (names: readonly string[], said: (names: string) => string): readonly string[] =>
    names.length === 0 ? [] : [said(codes(names))];
  return [
    ...some(row.alsoFor, (names) => say`Crates that bring one of those in, or may want it: ${names}.`),
    ...some(row.nativeBuildInputs, (names) => say`Runs while building (\`nativeBuildInputs\`): ${names}.`),
    ...some(row.buildInputs, (names) => say`Is linked (\`buildInputs\`): ${names}.`),
    ...some(row.linuxInputs, (names) => say`Is linked on Linux alone: ${names}.`),
    ...some(row.darwinInputs, (names) => say`Is linked on macOS alone: ${names}.`),
    ...some(row.env.map(variable), (names) => say`Variables of the shell and the build: ${names}.`),
    ...some(
      row.runtime.filter((name) => /^[\w.-]+$/.test(name)),
      (names) =>
        say`Opened by name at run time on Linux, so the shell’s \`LD_LIBRARY_PATH\` and the program’s run path have: ${names}.`,
    ),
    ...(row.platforms.length > 1
      ? []
      : [row.platforms[0] === 'linux' ? say`It exists on Linux alone.` : say`It exists on macOS alone.`]),
    ...(row.systems === undefined ? [] : [say`Its packages exist on ${list(row.systems)} alone.`]),
    ...(row.unfree ? [say`Its licence is unfree: the flake then allows such packages.`] : []),
    ...(row.note === undefined ? [] : [row.note]),
  ];
}

/** The crate that needs it, and its first package. */
function librarySources(row: NativeLibrary): readonly SourceLink[] {
  const [name] = row.crates;
  const [attribute] = attributesOf(row);
  return [
    ...(name === undefined ? [] : [crate(name)]),
    ...(attribute === undefined ? [] : [nixpkgsPackage(attribute)]),
    ...(name === undefined && attribute === undefined ? [NIXPKGS_RUST] : []),
  ];
}

/** A native library: everything follows from its record. */
function libraryTold(id: string): Derived | undefined {
  const row = nativeLibrary(id);
  if (row === undefined) return undefined;
  return {
    more:
      row.crates.length > 0
        ? say`Crates that need it themselves: ${codes(row.crates)}.`
        : say`An extra: no crate needs it to build.`,
    source: librarySources(row),
    facts: libraryFacts(row),
    asOf: asOf('native-libraries-data.ts'),
  };
}

export const DEPENDENCY_EXPLAINED: Explained<typeof DEPENDENCY_FIELDS> = {
  crossTools: {
    more: say`The compilers of nixpkgs link for many targets from Linux. For what they leave out there are programs that bring a linker and libraries of their own, and take the place of \`cargo build\`.`,
    source: CROSS_COMPILATION,
    options: {
      'cargo-zigbuild': {
        more: say`Zig is a C compiler that has the C libraries of many systems in it. With \`cargo zigbuild\` a program can also ask for an older glibc than that of nixpkgs.`,
        source: github('rust-cross/cargo-zigbuild'),
      },
      'cargo-xwin': {
        more: say`It downloads the headers and libraries of Windows from Microsoft when it is first used, and links with LLVM’s linker. That download is not pinned by flake.lock.`,
        source: github('rust-cross/cargo-xwin'),
      },
    },
  },
  targets: {
    more: say`Each target needs a standard library, which the toolchain brings, and something that links. Where nixpkgs has both, the shell sets the linker of that target and what runs its programs.`,
    source: PLATFORM_SUPPORT,
    options: targetTold,
  },
  libraries: {
    more: say`What runs while building goes into \`nativeBuildInputs\`, what is linked into \`buildInputs\`, in the shell and in the package alike. Variables and paths that a build script asks for are set, too.`,
    source: NIXPKGS_RUST,
    options: libraryTold,
  },
  otherLibraries: {
    more: say`They are added to \`buildInputs\` as they are written. An attribute that does not exist stops the evaluation and says so.`,
    source: NIXPKGS_RUST,
  },
  sqlx: {
    more: say`The macros of SQLx ask a database at compile time, by \`DATABASE_URL\`. A build in the sandbox has none: \`cargo sqlx prepare\` records the answers in .sqlx, and the package is built with \`SQLX_OFFLINE\`.`,
    source: SQLX,
    options: {
      none: { more: say`No variable is set, and no migration is made.`, source: SQLX },
      sqlite: {
        more: say`The database is a file that git ignores. Nothing is created by entering the shell: a recipe of the justfile does it.`,
        source: [SQLX, SQLITE],
      },
      postgres: {
        more: say`The server listens on a socket in the project’s folder and on no port, so several projects do not meet. scripts/postgres.sh starts and stops it.`,
        source: [SQLX, POSTGRES_CONNECTIONS],
      },
    },
  },
};
