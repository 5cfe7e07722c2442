/**
 * The programs that `nix fmt` can run, as treefmt-nix knows them.
 *
 * Source: `programs/` of numtide/treefmt-nix at ae79107 (2026-08-05): names, files and broken platforms. Ids stand
 * in links, so they never change.
 * As of: 2026-08.
 */
import { say } from '../texts/say.ts';

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
  { id: 'nixfmt', label: 'nixfmt', help: say`Lays out Nix files in the official style.` },
  {
    id: 'rustfmt',
    label: 'rustfmt',
    help: say`Lays out Rust files, with the toolchain’s own rustfmt.`,
    component: 'rustfmt',
  },
  { id: 'taplo', label: 'taplo', help: say`Lays out TOML files.` },
  { id: 'just', label: 'just', help: say`Lays out the justfile.` },
  { id: 'prettier', label: 'prettier', help: say`Lays out Markdown, JSON, YAML, CSS and HTML.` },
  { id: 'shfmt', label: 'shfmt', help: say`Lays out shell scripts.` },
  { id: 'deadnix', label: 'deadnix', help: say`Takes unused names out of Nix files.` },
  { id: 'statix', label: 'statix', help: say`Mends clumsy Nix code.` },
  { id: 'typos', label: 'typos', help: say`Mends spelling mistakes.` },
  { id: 'actionlint', label: 'actionlint', help: say`Checks GitHub Actions workflows.`, linuxOnly: true },
  {
    id: 'zizmor',
    label: 'zizmor',
    help: say`Finds security problems in GitHub Actions workflows.`,
    linuxOnly: true,
  },
] as const satisfies readonly Formatter[];
