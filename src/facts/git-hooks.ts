/**
 * The hooks that git can run before a commit, as git-hooks.nix knows them.
 *
 * Source: `modules/hooks.nix` of cachix/git-hooks.nix at 43b3c1a (2026-07-17). Left out: clippy and cargo-check,
 * which compile at every commit and need the network in `nix flake check`. Ids stand in links, so they never change.
 * As of: 2026-07.
 */
import { say } from '../texts/say.ts';

/** One hook. */
export interface GitHook {
  /** Its name below `hooks` in git-hooks.nix. */
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** The component of the toolchain that it runs. */
  readonly component?: string;
  /** Whether it runs what `nix fmt` runs, so that formatters must be chosen. */
  readonly formatters?: true;
}

/** Every hook that can be chosen. */
export const GIT_HOOKS = [
  {
    id: 'treefmt',
    label: 'treefmt',
    help: say`Runs the formatters chosen above on what is committed.`,
    formatters: true,
  },
  { id: 'rustfmt', label: 'rustfmt', help: say`Lays out the Rust code.`, component: 'rustfmt' },
  { id: 'nixfmt', label: 'nixfmt', help: say`Lays out the Nix files.` },
  { id: 'taplo', label: 'taplo', help: say`Lays out the TOML files.` },
  { id: 'typos', label: 'typos', help: say`Finds spelling mistakes.` },
  { id: 'deadnix', label: 'deadnix', help: say`Finds unused names in Nix files.` },
  { id: 'statix', label: 'statix', help: say`Finds clumsy Nix code.` },
  { id: 'shellcheck', label: 'shellcheck', help: say`Finds mistakes in shell scripts.` },
  { id: 'actionlint', label: 'actionlint', help: say`Checks GitHub Actions workflows.` },
  {
    id: 'check-merge-conflicts',
    label: 'check-merge-conflicts',
    help: say`Refuses the marks of a merge that was left half done.`,
  },
  {
    id: 'check-added-large-files',
    label: 'check-added-large-files',
    help: say`Refuses large files that were added by mistake.`,
  },
  { id: 'detect-private-keys', label: 'detect-private-keys', help: say`Refuses private keys.` },
  { id: 'end-of-file-fixer', label: 'end-of-file-fixer', help: say`Ends each file with one line break.` },
  {
    id: 'trim-trailing-whitespace',
    label: 'trim-trailing-whitespace',
    help: say`Takes blanks off the ends of lines.`,
  },
] as const satisfies readonly GitHook[];
