/**
 * The hooks that git can run before a commit, as git-hooks.nix knows them.
 *
 * Source: `modules/hooks.nix` of cachix/git-hooks.nix at 43b3c1a (2026-07-17). Left out: clippy and cargo-check,
 * which compile at every commit and need the network in `nix flake check`. Ids stand in links, so they never change.
 * As of: 2026-07.
 */

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
    help: 'Runs the formatters chosen above on what is committed.',
    formatters: true,
  },
  { id: 'rustfmt', label: 'rustfmt', help: 'Lays out the Rust code.', component: 'rustfmt' },
  { id: 'nixfmt', label: 'nixfmt', help: 'Lays out the Nix files.' },
  { id: 'taplo', label: 'taplo', help: 'Lays out the TOML files.' },
  { id: 'typos', label: 'typos', help: 'Finds spelling mistakes.' },
  { id: 'deadnix', label: 'deadnix', help: 'Finds unused names in Nix files.' },
  { id: 'statix', label: 'statix', help: 'Finds clumsy Nix code.' },
  { id: 'shellcheck', label: 'shellcheck', help: 'Finds mistakes in shell scripts.' },
  { id: 'actionlint', label: 'actionlint', help: 'Checks GitHub Actions workflows.' },
  {
    id: 'check-merge-conflicts',
    label: 'check-merge-conflicts',
    help: 'Refuses the marks of a merge that was left half done.',
  },
  {
    id: 'check-added-large-files',
    label: 'check-added-large-files',
    help: 'Refuses large files that were added by mistake.',
  },
  { id: 'detect-private-keys', label: 'detect-private-keys', help: 'Refuses private keys.' },
  { id: 'end-of-file-fixer', label: 'end-of-file-fixer', help: 'Ends each file with one line break.' },
  {
    id: 'trim-trailing-whitespace',
    label: 'trim-trailing-whitespace',
    help: 'Takes blanks off the ends of lines.',
  },
] as const satisfies readonly GitHook[];
