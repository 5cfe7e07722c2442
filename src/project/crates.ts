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
  if (config.layout !== 'workspace')
    return [
      {
        name: config.name,
        kind: config.layout === 'library' ? config.libraryKind : config.layout,
        folder: '',
        uses: [],
      },
    ];
  return config.members.map((member) => ({ ...member, folder: `${MEMBERS_FOLDER}${member.name}/` }));
}

/** The packages that install a program. */
export const binaries = (config: Config): readonly Crate[] =>
  crates(config).filter((crate) => crateKind(crate.kind).program);

/**
 * The program that `nix run .` starts: the only one, or that of the package's own name. Where there are several, none.
 * (Nix 2.31, "nix run": `meta.mainProgram`, else the package's name.)
 */
export function mainProgram(config: Config): string | undefined {
  const programs = binaries(config);
  const [only] = programs;
  return (programs.length === 1 ? only : programs.find(({ name }) => name === config.name))?.name;
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
