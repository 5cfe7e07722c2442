/**
 * The languages that the files of a project are written in: how their names end, and how their formatters indent.
 *
 * Source: the names are those of Shiki's grammars; rustfmt, nixfmt, taplo, prettier, just and shfmt, as `nix fmt` calls
 * them, indent by these widths.
 * As of: 2026-11.
 */

/** One language. */
export interface FileLanguage {
  /** Shiki's name for it. */
  readonly id: string;
  /** How names of its files end, the usual one first. */
  readonly extensions: readonly string[];
  /** Names of files without such an end. */
  readonly names?: readonly string[];
  /** How editors are told which files these are, where not by the ends of their names. */
  readonly glob?: string;
  /** How a block of Markdown names it, where not by the first of the ends. */
  readonly fence?: string;
  /** The width by which its formatter indents; nothing where no formatter of the project does. */
  readonly indent?: number;
  /** The width at which its formatter breaks lines, where editors should show it. */
  readonly width?: number;
  /** Whether the page has a grammar for it. */
  readonly coloured: boolean;
}

/** Every language. */
export const FILE_LANGUAGES = [
  { id: 'rust', extensions: ['rs'], indent: 4, width: 100, coloured: true },
  { id: 'nix', extensions: ['nix'], indent: 2, coloured: true },
  { id: 'toml', extensions: ['toml'], names: ['Cargo.lock'], indent: 2, coloured: true },
  { id: 'yaml', extensions: ['yml', 'yaml'], indent: 2, coloured: true },
  { id: 'json', extensions: ['json'], names: ['flake.lock'], indent: 2, coloured: true },
  {
    id: 'shellscript',
    extensions: ['sh'],
    names: ['.envrc'],
    glob: '{*.sh,.envrc}',
    indent: 2,
    coloured: true,
  },
  { id: 'sql', extensions: ['sql'], indent: 4, coloured: false },
  { id: 'lua', extensions: ['lua'], indent: 2, coloured: false },
  {
    id: 'just',
    extensions: ['just'],
    names: ['justfile'],
    glob: 'justfile',
    fence: 'justfile',
    indent: 4,
    coloured: true,
  },
  { id: 'markdown', extensions: ['md'], coloured: true },
] as const satisfies readonly FileLanguage[];

/** A language of which the page has a grammar. */
export type ColouredLanguage = Extract<(typeof FILE_LANGUAGES)[number], { readonly coloured: true }>['id'];

/** The language of a file, judged by its name alone; nothing where it is plain text, or nobody knows. */
export function fileLanguage(path: string): FileLanguage | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const end = dot > 0 ? name.slice(dot + 1) : undefined;
  const all: readonly FileLanguage[] = FILE_LANGUAGES;
  return (
    all.find(({ names }) => names?.includes(name)) ??
    all.find(({ extensions }) => end !== undefined && extensions.includes(end))
  );
}
