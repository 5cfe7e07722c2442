/**
 * The programs that `nix fmt` can run, as treefmt-nix knows them.
 *
 * Source: `programs/` of numtide/treefmt-nix at ae79107 (2026-08-05): names, files and broken platforms. Ids stand
 * in links, so they never change.
 * As of: 2026-08.
 */

/** One program of treefmt. */
export interface Formatter {
  /** Its name below `programs` in treefmt-nix. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** The component of the toolchain that it is. */
  readonly component?: string;
  /** treefmt-nix calls it broken on macOS. */
  readonly linuxOnly?: true;
}

/** Every formatter that can be chosen, and checkers that treefmt runs like one. */
export const FORMATTERS = [
  { id: 'nixfmt', label: 'nixfmt', help: 'Lays out Nix files in the official style.' },
  {
    id: 'rustfmt',
    label: 'rustfmt',
    help: 'Lays out Rust files, with the toolchain’s own rustfmt.',
    component: 'rustfmt',
  },
  { id: 'taplo', label: 'taplo', help: 'Lays out TOML files.' },
  { id: 'just', label: 'just', help: 'Lays out the justfile.' },
  { id: 'prettier', label: 'prettier', help: 'Lays out Markdown, JSON, YAML, CSS and HTML.' },
  { id: 'shfmt', label: 'shfmt', help: 'Lays out shell scripts.' },
  { id: 'deadnix', label: 'deadnix', help: 'Takes unused names out of Nix files.' },
  { id: 'statix', label: 'statix', help: 'Mends clumsy Nix code.' },
  { id: 'typos', label: 'typos', help: 'Mends spelling mistakes.' },
  { id: 'actionlint', label: 'actionlint', help: 'Checks GitHub Actions workflows.', linuxOnly: true },
  {
    id: 'zizmor',
    label: 'zizmor',
    help: 'Finds security problems in GitHub Actions workflows.',
    linuxOnly: true,
  },
] as const satisfies readonly Formatter[];
