import { cargoPackages, programs } from '../config/cargo-packages.ts';
import type { Config } from '../config/fields.ts';
import { type CrateKindId, crateKind } from '../facts/crate-kinds.ts';

/** The version that every generated crate starts with. */
export const FIRST_VERSION = '0.1.0';

/** One Cargo package of the project. */
export interface Crate {
  readonly name: string;
  readonly kind: CrateKindId;
  /** Its folder, with a closing "/", or nothing for a package at the root. */
  readonly folder: string;
  /** The other packages of the project that it depends on, by name. */
  readonly uses: readonly string[];
}

/** The folder that holds the members of a workspace, with a closing "/". */
export const MEMBERS_FOLDER = 'crates/';

const known = new WeakMap<Config, readonly Crate[]>();

/** The Cargo packages of a project: the root's own, or the members of the workspace. */
export function crates(config: Config): readonly Crate[] {
  const before = known.get(config);
  if (before !== undefined) return before;
  const made = makeCrates(config);
  known.set(config, made);
  return made;
}

function makeCrates(config: Config): readonly Crate[] {
  const inFolders = config.layout === 'workspace';
  return cargoPackages(config).map((each) => ({
    ...each,
    folder: inFolders ? `${MEMBERS_FOLDER}${each.name}/` : '',
  }));
}

/**
 * The program that `nix run .` starts: the only one, or that of the package's own name. Where there are several, none.
 * (Nix 2.31, "nix run": `meta.mainProgram`, else the package's name.)
 */
export function mainProgram(config: Config): string | undefined {
  const all = programs(config);
  return all.length === 1 ? all[0] : all.find((name) => name === config.name);
}

/** The packages that others can use, whose documentation may have examples. */
export const libraries = (config: Config): readonly Crate[] =>
  crates(config).filter((crate) => crateKind(crate.kind).usable);

/** What the project is, in a few words, where its author wrote no description. */
export function description(config: Config): string {
  const own = config.description.trim();
  if (own !== '') return own;
  return {
    binary: 'A program in Rust',
    library: 'A library in Rust',
    workspace: 'A workspace of Rust crates',
  }[config.layout];
}
