import { FORMATTERS, type Formatter } from '../../facts/formatters.ts';
import { GIT_HOOKS, type GitHook } from '../../facts/git-hooks.ts';
import { say } from '../../texts/say.ts';
import type { FLAKE_FIELDS } from '../fields/flake.ts';
import { asOf } from './as-of.ts';
import { FLAKE_PARTS, github, nixCommand, treefmtModule } from './documents.ts';
import type { Derived, Explained } from './explanation.ts';

const TREEFMT = github('numtide/treefmt-nix');
const HOOKS = github('cachix/git-hooks.nix');

/** The component of the toolchain that is run, so that all commands agree. */
const byComponent = (component: string | undefined): readonly string[] =>
  component === undefined
    ? []
    : [say`It is the component ${component} of the toolchain, not one of nixpkgs.`];

function formatterTold(id: string): Derived | undefined {
  const row: Formatter | undefined = FORMATTERS.find((formatter) => formatter.id === id);
  if (row === undefined) return undefined;
  return {
    more: say`treefmt calls it for the files that it knows, as \`programs.${id}\` of treefmt-nix, and remembers which of them have not changed.`,
    source: treefmtModule(id),
    facts: [
      ...byComponent(row.component),
      ...(row.linuxOnly ? [say`On macOS treefmt-nix calls it broken, so it is left out there.`] : []),
    ],
    asOf: asOf('formatters.ts'),
  };
}

function hookTold(id: string): Derived | undefined {
  const row: GitHook | undefined = GIT_HOOKS.find((hook) => hook.id === id);
  if (row === undefined) return undefined;
  return {
    more: say`\`hooks.${id}\` of git-hooks.nix: it runs on the files of a commit, and on all files in \`nix flake check\`.`,
    source: HOOKS,
    facts: [
      ...byComponent(row.component),
      ...(row.formatters ? [say`It needs a formatter of \`nix fmt\`, whose settings it shares.`] : []),
    ],
    asOf: asOf('git-hooks.ts'),
  };
}

export const FLAKE_EXPLAINED: Explained<typeof FLAKE_FIELDS> = {
  style: {
    more: say`The outputs are the same in each style, and so are the commands. It is a matter of taste, and of what the flake shall grow into.`,
    source: nixCommand('nix flake'),
    options: {
      plain: {
        more: say`A function makes everything of one system, and the outputs pick their part of it. Whoever knows Nix can read it without a further manual.`,
        source: nixCommand('nix flake'),
      },
      'flake-utils': {
        more: say`\`eachSystem\` turns the outputs of one system into those of all. Its \`defaultSystems\` still have x86_64-darwin, at which a newer nixpkgs stops, so the systems are written down.`,
        source: github('numtide/flake-utils'),
      },
      'flake-parts': {
        more: say`The flake is made of modules with options, checked as those of NixOS are. It suits flakes that take in modules of others.`,
        source: [FLAKE_PARTS, github('hercules-ci/flake-parts')],
      },
    },
  },
  formatters: {
    more: say`\`nix fmt\` then runs treefmt, and a check of the flake says what is not formatted. Each formatter comes from nixpkgs, pinned by flake.lock.`,
    source: [TREEFMT, nixCommand('nix fmt')],
    options: formatterTold,
  },
  gitHooks: {
    more: say`Entering the shell installs the hooks into the repository, by a file .pre-commit-config.yaml that git ignores. \`git commit --no-verify\` passes them by, the check of the flake does not.`,
    source: HOOKS,
    options: hookTold,
  },
};
