import { hasProgram } from '../../config/cargo-packages.ts';
import { chosenLibraries } from '../../config/chosen-libraries.ts';
import type { Config } from '../../config/fields.ts';
import { chosenSystems, hasPlatform } from '../../config/systems.ts';
import { attributeList } from '../../config/texts.ts';
import { channelRef, isAtLeast, rustVersion, toolchainRef } from '../../config/toolchain.ts';
import {
  attrs,
  bind,
  blank,
  bool,
  call,
  comment,
  indented,
  inherit,
  list,
  type NixBinding,
  type NixExpr,
  type NixPart,
  op,
  ref,
  str,
} from '../../emit/nix.ts';
import { RUST_LLD } from '../../facts/cargo-features.ts';
import type { LibraryVariable, NativeLibrary } from '../../facts/native-libraries.ts';
import type { ToolchainRef } from '../../facts/releases.ts';
import type { Platform } from '../../facts/systems.ts';
import { environmentValue } from './environment-value.ts';
import { type ByPlatform, byPlatform, gatedAttrs, gatedList, type OnSystems } from './gate.ts';
import { type Version, versionChannel } from './version-toolchain.ts';

/** What the chosen native libraries, and the linker, put into shells and builds. */
export interface NativeInputs {
  /** The bindings, for one system, that the arguments below inherit. */
  readonly bindings: readonly NixBinding[];
  /** Arguments of every build. */
  readonly buildArguments: readonly NixBinding[];
  /** Further arguments of the build that installs programs. */
  readonly packageArguments: readonly NixBinding[];
  /** Arguments of every shell. */
  readonly shellArguments: readonly NixBinding[];
  /** The line of a shell's hook that lets programs find libraries at run time, on Linux; nothing where none are needed. */
  readonly libraryPath: readonly NixPart[] | undefined;
  /** The variables of builds, as an expression; nothing where there are none. */
  readonly environment: NixExpr | undefined;
}

const RUNTIME = 'runtimeLibraries';

const packageRef = (attribute: string): NixExpr => ref(`pkgs.${attribute}`);

/** The distinct attributes that some libraries name in one of their lists, in the order of the libraries. */
const attributesOf = (
  libraries: readonly NativeLibrary[],
  from: (library: NativeLibrary) => readonly string[],
): readonly string[] => [...new Set(libraries.flatMap(from))];

export function nativeInputs(config: Config): NativeInputs {
  const all = chosenLibraries(config);
  const libraries = all.filter((library) => !isPartial(config, library));
  const partial = all.filter((library) => isPartial(config, library));
  const listOf = (things: ByPlatform<NixExpr>, from: (library: NativeLibrary) => readonly string[]) =>
    gatedList({
      ...things,
      some: partial.map((library) => onItsSystems(config, library, from(library).map(packageRef))),
    });
  const named = [
    ['nativeBuildInputs', listOf(nativeTools(config, libraries), (library) => library.nativeBuildInputs)],
    ['buildInputs', listOf(toRefs(buildInputs(config, libraries)), linkedOf)],
    [
      'env',
      gatedAttrs({
        ...environment(config, libraries),
        some: partial.map((library) => onItsSystems(config, library, library.env.map(variable))),
      }),
    ],
  ] as const;
  const present = named.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  const runtime = listOf(toRefs(runtimeInputs(config, libraries)), (library) => library.runtime);
  const inherited = present.length > 0 ? [inherit(...present.map(([name]) => name))] : [];
  return {
    bindings: [
      ...(present.length > 0 || runtime ? [blank] : []),
      ...present.map(([name, value]) => bind(name, value)),
      ...(runtime ? [comment('Looked for by name at run time.'), bind(RUNTIME, runtime)] : []),
    ],
    buildArguments: [...inherited, ...suppressedHooks(all)],
    packageArguments: runtime && hasProgram(config) ? [bind('postFixup', runPath(config))] : [],
    shellArguments: inherited,
    libraryPath: runtime && libraryPath(),
    environment: present.some(([name]) => name === 'env') ? ref('env') : undefined,
  };
}

/** Arguments without the variables, for what has variables of its own. */
export const withoutEnvironment = (bindings: readonly NixBinding[]): readonly NixBinding[] =>
  bindings.flatMap((binding): readonly NixBinding[] => {
    if (binding.kind !== 'inherit') return [binding];
    const names = binding.names.filter((name) => name !== 'env');
    return names.length > 0 ? [{ ...binding, names }] : [];
  });

/** Whether a library lacks a build for some of the chosen systems of its platforms. */
const isPartial = (config: Config, { systems, platforms: own }: NativeLibrary): boolean =>
  systems !== undefined &&
  chosenSystems(config).some(({ id, platform }) => own.includes(platform) && !systems.includes(id));

const onItsSystems = <Thing>(
  config: Config,
  { systems = [] }: NativeLibrary,
  things: readonly Thing[],
): OnSystems<Thing> => ({ systems: config.systems.filter((system) => systems.includes(system)), things });

/** What a library for some systems links there, whichever list it stands in. */
const linkedOf = (library: NativeLibrary): readonly string[] => [
  ...library.buildInputs,
  ...library.linuxInputs,
  ...library.darwinInputs,
];

const variable = ({ name, value }: LibraryVariable): NixBinding => bind([name], environmentValue(value));

const toRefs = (things: ByPlatform<string>): ByPlatform<NixExpr> => ({
  all: things.all.map(packageRef),
  linux: things.linux.map(packageRef),
  darwin: things.darwin.map(packageRef),
});

/** Programs that builds run. Those of a library for one platform are wanted there only. */
function nativeTools(config: Config, libraries: readonly NativeLibrary[]): ByPlatform<NixExpr> {
  const both = attributesOf(
    libraries.filter((library) => library.platforms.length > 1),
    (library) => library.nativeBuildInputs,
  );
  const only = (platform: Platform): readonly string[] =>
    attributesOf(
      libraries.filter((library) => library.platforms.every((own) => own === platform)),
      (library) => library.nativeBuildInputs,
    ).filter((attribute) => !both.includes(attribute));
  return toRefs(distinct(byPlatform(config, { all: both, linux: only('linux'), darwin: only('darwin') })));
}

/** Libraries that builds link. */
function buildInputs(config: Config, libraries: readonly NativeLibrary[]): ByPlatform<string> {
  const all = [
    ...new Set([
      ...attributesOf(libraries, (library) => library.buildInputs),
      ...attributeList(config.otherLibraries),
    ]),
  ];
  const rest = (from: (library: NativeLibrary) => readonly string[]): readonly string[] =>
    attributesOf(libraries, from).filter((attribute) => !all.includes(attribute));
  return distinct(
    byPlatform(config, {
      all,
      linux: rest((library) => library.linuxInputs),
      darwin: rest((library) => library.darwinInputs),
    }),
  );
}

const runtimeInputs = (config: Config, libraries: readonly NativeLibrary[]): ByPlatform<string> =>
  byPlatform(config, { all: [], linux: attributesOf(libraries, (library) => library.runtime), darwin: [] });

const distinct = (things: ByPlatform<string>): ByPlatform<string> => ({
  ...things,
  all: [...new Set(things.all)],
});

/** What the build scripts of the crates read, and how Rust links. */
function environment(config: Config, libraries: readonly NativeLibrary[]): ByPlatform<NixBinding> {
  const rows = [
    ...new Map(libraries.flatMap((library) => library.env.map((row) => [row.name, row] as const))).values(),
  ];
  const bindings = (linux: boolean): readonly NixBinding[] =>
    rows.filter((row) => (row.linuxOnly ?? false) === linux).map(variable);
  return byPlatform(config, {
    all: [...linkerNote(config), ...linkerBindings(config, toolchainRef(config)), ...bindings(false)],
    linux: bindings(true),
    darwin: [],
  });
}

/** Whether the provider leaves rustc's own lld without the wrapper of nixpkgs. */
export const hasBareLld = ({ provider }: Config): boolean =>
  provider === 'fenix' || provider === 'nixpkgs-mozilla';

/**
 * What keeps such a toolchain from linking with its own lld, which does not write the run paths that programs
 * need to find libraries of the Nix store (nix-community/fenix#159, rust-lang/rust#162781).
 */
function linkerBindings(config: Config, toolchain: ToolchainRef): readonly NixBinding[] {
  const wanted = config.systems.includes(RUST_LLD.system) || config.targets.includes(RUST_LLD.target);
  const flags = wanted ? linkerFlags(config, toolchain, RUST_LLD.target) : [];
  return flags.flatMap((flag) => RUST_LLD.variables.map((variable) => bind([variable], str(flag))));
}

/** The flags for rustc that the provider's toolchain needs so that programs find their libraries, for one target. */
export function linkerFlags(config: Config, toolchain: ToolchainRef, triple: string): readonly string[] {
  const flag = hasBareLld(config) && triple === RUST_LLD.target ? lldFlag(toolchain) : undefined;
  return flag === undefined ? [] : [flag];
}

/**
 * The lines of a script that give a nightly what `linkerBindings` gives the project's own toolchain, where they differ.
 * They differ only where the project's own needs nothing; the chosen linker stays behind it.
 */
export function nightlyExports(config: Config): readonly string[] {
  const nightly = channelRef('nightly');
  const wanted = linkerFlags(config, nightly, RUST_LLD.target);
  const here = linkerFlags(config, toolchainRef(config), RUST_LLD.target);
  if (!config.systems.includes(RUST_LLD.system) || wanted.join() === here.join()) return [];
  return RUST_LLD.variables.map(
    (variable) => `export ${variable}="${[...wanted, `\${${variable}-}`].join(' ')}"`,
  );
}

const linkerNote = (config: Config): readonly NixBinding[] =>
  linkerBindings(config, toolchainRef(config)).length > 0
    ? [
        comment(
          `${config.provider}'s own lld writes no run path: programs would not find libraries of the Nix store.`,
        ),
      ]
    : [];

function lldFlag(toolchain: ToolchainRef): string | undefined {
  if (toolchain.kind === 'nightly') {
    return toolchain.date < RUST_LLD.stableFlagNightly ? RUST_LLD.unstableFlag : RUST_LLD.stableFlag;
  }
  return isAtLeast(rustVersion(toolchain), RUST_LLD.since) ? RUST_LLD.stableFlag : undefined;
}

/** Setup hooks of build tools that would take over a build which Cargo drives. */
const suppressedHooks = (libraries: readonly NativeLibrary[]): readonly NixBinding[] =>
  libraries.some((library) => library.suppressConfigureHook === 'cmake')
    ? [bind('dontUseCmakeConfigure', bool(true))]
    : [];

const runtimePath = (): NixExpr => call('lib.makeLibraryPath', ref(RUNTIME));

/** Puts the libraries into the run path of the installed programs. */
function runPath(config: Config): NixExpr {
  // A hook may have wrapped a program: then the program itself is a hidden file beside a script.
  const script = indented([
    'find $out/bin -type f | while read -r file; do',
    ['  if isELF "$file"; then patchelf --add-rpath ', runtimePath(), ' "$file"; fi'],
    'done',
  ]);
  return onLinux(config, script);
}

/** Adds the libraries to what the loader searches, without replacing what was there. */
const libraryPath = (): readonly NixPart[] => [
  'export LD_LIBRARY_PATH="',
  runtimePath(),
  '${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"',
];

/** A script for Linux alone, where the project has another platform, too. */
export const onLinux = (config: Config, script: NixExpr): NixExpr =>
  hasPlatform(config, 'darwin')
    ? call('lib.optionalString', ref('pkgs.stdenv.hostPlatform.isLinux'), script)
    : script;

/** The variables of a shell with another toolchain: those of the project, but linked as that toolchain needs. */
export function versionEnvironment(
  config: Config,
  version: Version,
  own: NixExpr | undefined,
): NixExpr | undefined {
  const toolchain = channelRef(versionChannel(config, version));
  const wanted = linkerBindings(config, toolchain);
  const here = linkerBindings(config, toolchainRef(config));
  if (own === undefined) return wanted.length > 0 ? attrs(wanted) : undefined;
  if (wanted.length > 0)
    return JSON.stringify(wanted) === JSON.stringify(here) ? own : op('//', own, attrs(wanted));
  return here.length > 0 ? call('removeAttrs', own, list(RUST_LLD.variables.map(str))) : own;
}
