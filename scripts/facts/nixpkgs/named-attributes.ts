import { COMPONENTS, type Component } from '../../../src/facts/components.ts';
import { type EnvValue, NATIVE_LIBRARIES, type NativeLibrary } from '../../../src/facts/native-libraries.ts';
import { NIXPKGS_ATTRIBUTES } from '../../../src/facts/nixpkgs-attributes.ts';
import { SYSTEMS, type SystemId, TARGETS } from '../../../src/facts/targets.ts';
import { TOOLS } from '../../../src/facts/tools.ts';

/** An attribute below `pkgs` that a fact names. */
export interface NamedAttribute {
  readonly path: string;
  /** What names it, as people know it. */
  readonly usedBy: string;
  /** The systems for which the fact says that it exists. */
  readonly systems: readonly SystemId[];
  /** The fact says that nixpkgs must be told to allow its licence. */
  readonly unfree: boolean;
}

const ALL = SYSTEMS.map((system) => system.id);
const onPlatform = (platform: 'linux' | 'darwin'): readonly SystemId[] =>
  SYSTEMS.filter((system) => system.platform === platform).map((system) => system.id);
const LINUX = onPlatform('linux');
const DARWIN = onPlatform('darwin');

/** The attribute that a variable's value is made from, if it is. */
function attributeOf(value: EnvValue): readonly string[] {
  if (value.kind === 'string') return [];
  return [value.kind === 'attribute' ? value.path : value.package];
}

function ofLibrary(library: NativeLibrary): readonly NamedAttribute[] {
  const own =
    library.systems ?? ALL.filter((id) => library.platforms.some((on) => onPlatform(on).includes(id)));
  const row = (systems: readonly SystemId[]) => (path: string) => ({
    path,
    usedBy: `the native library ${library.label}`,
    systems: own.filter((id) => systems.includes(id)),
    unfree: library.unfree ?? false,
  });
  return [
    ...[...library.nativeBuildInputs, ...library.buildInputs].map(row(ALL)),
    ...[...library.linuxInputs, ...library.runtime].map(row(LINUX)),
    ...library.darwinInputs.map(row(DARWIN)),
    ...library.env.flatMap(({ value, linuxOnly }) => attributeOf(value).map(row(linuxOnly ? LINUX : ALL))),
  ];
}

/** Every attribute that a table names or flakes are judged by, once for each that names it. */
export function namedAttributes(): readonly NamedAttribute[] {
  const components: readonly Component[] = COMPONENTS;
  const targets = Object.entries(TARGETS);
  return [
    // What is a text, the list of packages does not have.
    ...NIXPKGS_ATTRIBUTES.filter(({ kind }) => kind !== 'text').map(({ path, systems, unfree }) => ({
      path,
      usedBy: 'the list of attributes',
      systems: systems ?? ALL,
      unfree: unfree ?? false,
    })),
    ...NATIVE_LIBRARIES.flatMap(ofLibrary),
    ...TOOLS.map((tool) => ({
      path: tool.attribute,
      usedBy: `the tool ${tool.label}`,
      systems: tool.linuxOnly ? LINUX : ALL,
      unfree: false,
    })),
    ...components.flatMap(({ nixpkgs, label }) =>
      nixpkgs === undefined
        ? []
        : [{ path: nixpkgs.attribute, usedBy: `the component ${label}`, systems: ALL, unfree: false }],
    ),
    ...targets.flatMap(([triple, { runner }]) =>
      runner === undefined
        ? []
        : [{ path: runner.package, usedBy: `the target ${triple}`, systems: runner.systems, unfree: false }],
    ),
    ...targets.flatMap(([triple, { link }]) =>
      link.kind !== 'none-known' || link.wayOut === undefined
        ? []
        : [{ path: link.wayOut, usedBy: `the target ${triple}`, systems: LINUX, unfree: false }],
    ),
  ];
}

/** Every cross set that a target names, by its name in nixos-unstable. */
export const namedCrossSets = (): readonly { readonly set: string; readonly usedBy: string }[] =>
  Object.entries(TARGETS).flatMap(([triple, { link }]) =>
    link.kind === 'pkgs-cross' ? [{ set: link.attribute, usedBy: `the target ${triple}` }] : [],
  );
