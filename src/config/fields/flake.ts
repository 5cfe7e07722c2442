import { FORMATTERS } from '../../facts/formatters.ts';
import { GIT_HOOKS } from '../../facts/git-hooks.ts';
import { named, say } from '../../texts/say.ts';
import { choice, plainOption, set } from '../field-kinds.ts';

/** How the flake is put together. */
export const FLAKE_FIELDS = {
  style: choice({
    label: named`Flake style`,
    help: say`How the outputs of each system are written.`,
    options: [
      { id: 'plain', label: named`Plain`, help: say`lib.genAttrs over the systems: no further input.` },
      plainOption(
        'flake-utils',
        say`eachSystem over the systems, which are listed: its own list has one that nixpkgs dropped.`,
      ),
      plainOption('flake-parts', say`Modules: treefmt and git hooks plug in, and further ones can.`),
    ],
    default: 'plain',
  }),
  formatters: set({
    label: 'nix fmt',
    help: say`What formats the tree, by treefmt-nix; without any, nixfmt formats the Nix files.`,
    options: FORMATTERS,
    default: [],
  }),
  gitHooks: set({
    label: named`Git hooks`,
    help: say`What runs before a commit, by git-hooks.nix; \`nix flake check\` runs them too.`,
    options: GIT_HOOKS,
    default: [],
  }),
} as const;
