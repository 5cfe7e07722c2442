import { FORMATTERS, type Formatter } from '../../facts/formatters.ts';
import { GIT_HOOKS, type GitHook } from '../../facts/git-hooks.ts';
import { NIXPKGS_BRANCHES, type NixpkgsBranch } from '../../facts/nixpkgs.ts';
import { say } from '../../texts/say.ts';
import type { Config } from '../fields.ts';
import { branchOf, hasPlatform } from '../systems.ts';
import { providerTraits } from '../toolchain.ts';
import { missingFromChoice } from './packaging.ts';
import type { IdleReasons, Reason, Reasons } from './reason.ts';

function systemReason(config: Config, id: string): Reason {
  const has = ({ systems }: NixpkgsBranch): boolean => (systems as readonly string[]).includes(id);
  const branch = branchOf(config);
  if (branch === undefined || has(branch)) return undefined;
  const other: NixpkgsBranch | undefined = NIXPKGS_BRANCHES.find(has);
  return other
    ? say`${branch.label} has no packages for ${id} any more: choose ${other.label}.`
    : say`${branch.label} has no packages for ${id} any more.`;
}

/** With some providers there is no component in the Nix store that a hook or formatter of Nix could run. */
const outsideOfStore = (config: Config, component: string | undefined): Reason =>
  component !== undefined && providerTraits(config).outsideStore
    ? say`${config.provider} keeps ${component} outside of the Nix store, where \`nix fmt\` and hooks cannot use it.`
    : undefined;

function formatterReason(config: Config, id: string): Reason {
  const row: Formatter | undefined = FORMATTERS.find((each) => each.id === id);
  if (row?.linuxOnly && !hasPlatform(config, 'linux')) return say`treefmt-nix has it on Linux only.`;
  return outsideOfStore(config, row?.component) ?? missingFromChoice(config, row?.component);
}

function hookReason(config: Config, id: string): Reason {
  const row: GitHook | undefined = GIT_HOOKS.find((each) => each.id === id);
  if (row?.formatters && config.formatters.length === 0)
    return say`It runs the formatters of \`nix fmt\`, and none is chosen.`;
  return outsideOfStore(config, row?.component) ?? missingFromChoice(config, row?.component);
}

export const FLAKE_REASONS: Reasons = {
  systems: systemReason,
  formatters: formatterReason,
  gitHooks: hookReason,
};

export const FLAKE_IDLE: IdleReasons = {
  nixpkgsRef: (config) =>
    config.nixpkgs === 'custom' ? undefined : say`Only another nixpkgs than those above asks for a name.`,
};
