import { chosenLibraries } from '../../config/chosen-libraries.ts';
import type { Config } from '../../config/fields.ts';
import { attributeList } from '../../config/texts.ts';
import {
  attrs,
  bind,
  call,
  comment,
  indented,
  interp,
  lambda,
  list,
  type NixBinding,
  type NixExpr,
  ref,
  select,
  str,
} from '../../emit/nix.ts';
import type { LibraryVariable, NativeLibrary } from '../../facts/native-libraries.ts';
import { WINDOWS_LIBRARIES } from '../../facts/target-packages.ts';
import { environmentValue } from './environment-value.ts';

const PKG_CONFIG = 'pkg-config';
const BINDGEN = 'rustPlatform.bindgenHook';

/** The variable that holds the set of nixpkgs for a target. */
const CROSS = 'cross';

/** The function of the flake that says whether nixpkgs has a package for the target. */
const AVAILABLE = 'available';

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** The libraries that other targets may have: those that all of Linux has. */
const crossLibraries = (config: Config): readonly NativeLibrary[] =>
  chosenLibraries(config).filter(
    (library) => library.systems === undefined && library.platforms.includes('linux'),
  );

const namesOf = (config: Config, from: (library: NativeLibrary) => readonly string[]): readonly string[] =>
  distinct(crossLibraries(config).flatMap(from));

/** The attributes that are linked on Linux. */
const linked = (config: Config): readonly string[] =>
  distinct([
    ...namesOf(config, (library) => [...library.buildInputs, ...library.linuxInputs]),
    ...attributeList(config.otherLibraries),
  ]);

/** The attributes that programs open by name on Linux. */
const opened = (config: Config): readonly string[] => namesOf(config, (library) => library.runtime);

/** The variables that say where a library is, which differs from target to target; where a program is does not. */
const libraryVariables = (config: Config): readonly LibraryVariable[] =>
  crossLibraries(config)
    .flatMap((library) => library.env)
    .filter(
      ({ value }) =>
        value.kind === 'joined-outputs' ||
        (value.kind === 'package-path' && !(value.path ?? '').startsWith('/bin/')),
    );

const ofCross = (attribute: string): NixExpr => ref(`${CROSS}.${attribute}`);

/** The libraries, as far as nixpkgs has them for the target. */
const asAvailable = (attributes: readonly string[]): NixExpr =>
  call('lib.filter', ref(AVAILABLE), list(attributes.map(ofCross)));

/**
 * The binding of `available`, where the packages for other Linux targets ask for it. What stands for a package may be
 * a path in a string, so it is looked at as one.
 */
export function availableBindings(config: Config): readonly NixBinding[] {
  const asks = linked(config).length + opened(config).length + libraryVariables(config).length > 0;
  const tried = call('builtins.tryEval', interp([ref('package')]));
  return asks
    ? [
        comment('What nixpkgs lacks for a target stays out: some crates then build a copy of their own.'),
        bind(AVAILABLE, lambda('package', select(tried, ['success']))),
      ]
    : [];
}

/** `nativeBuildInputs` for a target: programs of this machine, but the pkg-config that knows the target. */
function toolArguments(config: Config, headers: NixExpr): readonly NixBinding[] {
  const tools = namesOf(config, (library) => library.nativeBuildInputs);
  const own = tools
    .filter((tool) => tool !== BINDGEN)
    .map((tool) => (tool === PKG_CONFIG ? ofCross(`buildPackages.${tool}`) : ref(`pkgs.${tool}`)));
  const clang = call('lib.getLib', ref('pkgs.llvmPackages.libclang'));
  const bindgen = [
    comment("bindgen reads the target's headers with the libclang of this machine."),
    bind(
      'preBuild',
      indented([
        ['export LIBCLANG_PATH=', clang, '/lib'],
        [
          'export BINDGEN_EXTRA_CLANG_ARGS="-isystem ',
          call('lib.getDev', headers),
          '/include $NIX_CFLAGS_COMPILE"',
        ],
      ]),
    ),
  ];
  return [
    ...(tools.includes(PKG_CONFIG) || tools.includes(BINDGEN) ? [bind('nativeBuildInputs', list(own))] : []),
    ...(tools.includes(BINDGEN) ? bindgen : []),
  ];
}

/** What a package for another Linux is built with. */
export function crossInputs(config: Config): readonly NixBinding[] {
  const libraries = linked(config);
  return [
    ...toolArguments(config, ofCross('stdenv.cc.libc')),
    ...(libraries.length > 0 ? [bind('buildInputs', asAvailable(libraries))] : []),
  ];
}

/** What a package for Windows is built with: few libraries of nixpkgs exist there. */
export function windowsInputs(config: Config): readonly NixBinding[] {
  const libraries = linked(config).filter((attribute) => WINDOWS_LIBRARIES.has(attribute));
  return [
    ...toolArguments(config, ofCross('windows.mingw_w64')),
    ...(libraries.length > 0 ? [bind('buildInputs', list(libraries.map(ofCross)))] : []),
  ];
}

/** `commonArgs.env` without what names this machine's libraries. */
export function withoutLibraries(config: Config, environment: NixExpr): NixExpr {
  const names = distinct(libraryVariables(config).map(({ name }) => name));
  return names.length > 0 ? call('removeAttrs', environment, list(names.map(str))) : environment;
}

/** The variables that name the target's libraries, each where nixpkgs has the library. */
export const crossVariables = (config: Config): readonly NixExpr[] =>
  libraryVariables(config).flatMap(({ name, value }) =>
    value.kind === 'package-path' || value.kind === 'joined-outputs'
      ? [
          call(
            'lib.optionalAttrs',
            call(AVAILABLE, ofCross(value.package)),
            attrs([bind([name], environmentValue(value, CROSS))]),
          ),
        ]
      : [],
  );

/** A script that puts the target's libraries into the run path of programs; nothing where none are opened by name. */
export function crossRunPath(config: Config): NixExpr | undefined {
  const libraries = opened(config);
  if (libraries.length === 0) return undefined;
  const runPath = call('lib.makeLibraryPath', asAvailable(libraries));
  // The dependencies are built with the same arguments, and install no programs.
  return indented([
    'find $out -type f -path "$out/bin/*" | while read -r file; do',
    ['  if isELF "$file"; then patchelf --add-rpath ', runPath, ' "$file"; fi'],
    'done',
  ]);
}
