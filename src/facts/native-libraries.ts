/**
 * The C libraries and build tools that crates expect to find, by the crates that expect them.
 *
 * Source and date: `native-libraries-data.ts`.
 */
import { say } from '../texts/say.ts';
import { LIBRARY_ROWS, type LibraryRow } from './native-libraries-data.ts';
import type { Platform, SystemId } from './systems.ts';

/** The headings under which libraries are listed, in their order. */
export const LIBRARY_HEADINGS = {
  Cryptography: say`Cryptography`,
  Databases: say`Databases`,
  Compression: say`Compression`,
  Network: say`Network`,
  'Build tools': say`Build tools`,
  Allocators: say`Allocators`,
  Audio: say`Audio`,
  Hardware: say`Hardware`,
  Numbers: say`Numbers`,
  'Images and text': say`Images and text`,
  Desktop: say`Desktop`,
  System: say`System`,
  'Windows and graphics': say`Windows and graphics`,
  'Machine learning': say`Machine learning`,
  'Other languages': say`Other languages`,
  macOS: 'macOS',
} as const;

/** A kind of libraries, which are listed under one heading. */
export type LibraryCategory = keyof typeof LIBRARY_HEADINGS;

/** Every kind of libraries, in the order of the list. */
export const LIBRARY_CATEGORIES = Object.keys(LIBRARY_HEADINGS) as readonly LibraryCategory[];

/** What a variable holds, without the syntax of Nix. */
export type EnvValue =
  | { readonly kind: 'string'; readonly text: string }
  /** A path in an output of a package of `pkgs` (its main one where none is named), such as `/lib`. */
  | {
      readonly kind: 'package-path';
      readonly package: string;
      readonly output?: 'dev' | 'lib' | 'bin';
      readonly path?: string;
    }
  /** A folder that has the headers and the libraries of a package whose outputs keep them apart. */
  | { readonly kind: 'joined-outputs'; readonly package: string }
  /** The value of an attribute below `pkgs`, which is a string. */
  | { readonly kind: 'attribute'; readonly path: string };

/** A variable that the build scripts or the programs read. */
export interface LibraryVariable {
  readonly name: string;
  readonly value: EnvValue;
  /** Its packages exist on Linux alone. */
  readonly linuxOnly?: true;
}

/** The id of a library. It stands in links, so it never changes. */
export type NativeLibraryId = string;

/** A native library, and what a shell and a build need for it. Packages are paths of attributes below `pkgs`. */
export interface NativeLibrary {
  readonly id: NativeLibraryId;
  readonly label: string;
  readonly category: LibraryCategory;
  /** The crates that need it themselves; none where it is an extra. */
  readonly crates: readonly string[];
  /** Crates that pull one of those in, or that may want the extra. */
  readonly alsoFor: readonly string[];
  /** What it adds, in one line. */
  readonly help: string;
  /** Programs and hooks that run while building. */
  readonly nativeBuildInputs: readonly string[];
  /** Libraries to link, on every platform of the library. */
  readonly buildInputs: readonly string[];
  /** Libraries to link on Linux alone. */
  readonly linuxInputs: readonly string[];
  /** Libraries to link on macOS alone. */
  readonly darwinInputs: readonly string[];
  readonly env: readonly LibraryVariable[];
  /** What programs open libraries from by name at run time, on Linux: packages, or strings that name a prefix. */
  readonly runtime: readonly string[];
  /** How the names of the project's files end that its crates read while building, beside Rust and TOML. */
  readonly reads: readonly string[];
  /** Files and folders at the top of the project that they read while building. */
  readonly readsPaths: readonly string[];
  readonly platforms: readonly Platform[];
  /** The only systems on which all its packages exist; where it is missing, every system of its platforms has them. */
  readonly systems?: readonly SystemId[];
  /** Its packages are under an unfree licence: nixpkgs must be told to allow them. */
  readonly unfree?: true;
  /** A tool among them whose hook would take over the build, unless it is told not to. */
  readonly suppressConfigureHook?: 'cmake';
  /** A sentence that the person who picks it should read. */
  readonly note?: string;
}

const words = (text: string | undefined): readonly string[] => text?.split(' ') ?? [];

function complete(category: LibraryCategory, row: LibraryRow): NativeLibrary {
  const inputs = words(row.inputs);
  const tools = words(row.tools);
  return {
    id: row.id,
    label: row.label,
    category,
    crates: words(row.crates),
    alsoFor: words(row.alsoFor),
    help: row.help,
    nativeBuildInputs: tools,
    buildInputs: row.only === undefined ? inputs : [],
    linuxInputs: row.only === 'linux' ? inputs : words(row.linux),
    darwinInputs: row.only === 'darwin' ? inputs : words(row.darwin),
    env: (row.env ?? []).map((variable) =>
      row.only === 'linux' ? { ...variable, linuxOnly: true } : variable,
    ),
    runtime: words(row.runtime),
    reads: words(row.reads),
    readsPaths: words(row.readsPaths),
    platforms: row.only === undefined ? ['linux', 'darwin'] : [row.only],
    ...(tools.includes('cmake') ? { suppressConfigureHook: 'cmake' } : {}),
    ...(row.systems === undefined ? {} : { systems: row.systems }),
    ...(row.unfree === undefined ? {} : { unfree: row.unfree }),
    ...(row.note === undefined ? {} : { note: row.note }),
  };
}

/** Every native library, by label: without regard to case, and without a locale, so that it is the same everywhere. */
export const NATIVE_LIBRARIES: readonly NativeLibrary[] = LIBRARY_CATEGORIES.flatMap((category) =>
  LIBRARY_ROWS[category].map((row) => ({ library: complete(category, row), key: row.label.toLowerCase() })),
)
  .sort((a, b) => (a.key < b.key ? -1 : 1))
  .map(({ library }) => library);

const byId = new Map(NATIVE_LIBRARIES.map((library) => [library.id, library]));

/** The library of that id, if there is one. */
export const nativeLibrary = (id: NativeLibraryId): NativeLibrary | undefined => byId.get(id);
