import { dirname, join, posix, relative, sep } from 'node:path';
import { parse } from 'smol-toml';
import { readTextIfAny } from './read-text.ts';

/** A Cargo workspace, as its Cargo.toml describes it. */
export interface Workspace {
  /** The folder of its Cargo.toml. */
  readonly root: string;
  /** Folders relative to the root, with "/" between the parts; those of members may hold wildcards. */
  readonly members: readonly string[];
  readonly exclude: readonly string[];
}

/** A Cargo.toml that cannot be parsed, by its path. */
export interface Broken {
  readonly broken: string;
}

/** The workspace of the Cargo.toml in a folder; nothing where there is none. */
export function workspaceIn(root: string): Workspace | Broken | undefined {
  const path = join(root, 'Cargo.toml');
  try {
    const table = workspaceTable(readTextIfAny(path) ?? '');
    return table && { root, members: foldersOf(table.members), exclude: foldersOf(table.exclude) };
  } catch {
    return { broken: path };
  }
}

/**
 * The `[workspace]` of a Cargo.toml.
 *
 * @throws TomlError when it cannot be parsed
 */
export function workspaceTable(toml: string): Readonly<Record<string, unknown>> | undefined {
  const { workspace } = parse(toml);
  return typeof workspace === 'object' ? { ...workspace } : undefined;
}

const foldersOf = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value
        .filter((each): each is string => typeof each === 'string')
        .map((each) => posix.normalize(each).replace(/\/$/, ''))
    : [];

/** The nearest workspace of the folders above one, where Cargo looks for it; it gets no further than what is broken. */
export function workspaceAbove(folder: string): Workspace | Broken | undefined {
  const above = dirname(folder);
  return above === folder ? undefined : (workspaceIn(above) ?? workspaceAbove(above));
}

/** Whether a workspace takes a folder below its root for a member. */
export const hasMember = (workspace: Workspace, folder: string): boolean =>
  !isExcluded(workspace, folder) &&
  workspace.members.some((member) => wildcard(member).test(below(workspace, folder)));

/** Whether a workspace leaves a folder out, by the rule of Cargo: what is a member by name is not left out. */
export function isExcluded(workspace: Workspace, folder: string): boolean {
  const path = below(workspace, folder);
  const holdsIt = (parent: string): boolean => path === parent || path.startsWith(`${parent}/`);
  return workspace.exclude.some(holdsIt) && !workspace.members.some(holdsIt);
}

const below = ({ root }: Workspace, folder: string): string => relative(root, folder).split(sep).join('/');

const WILDCARDS: Readonly<Record<string, string>> = { '**/': '(?:.*/)?', '*': '[^/]*', '?': '[^/]' };

const wildcard = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern.replace(/\*\*\/|[*?]|[\\^$+.()|[\]{}]/g, (sign) => WILDCARDS[sign] ?? `\\${sign}`)}$`,
  );
