import { NIXPKGS_BRANCHES } from '../../facts/nixpkgs.ts';
import { branchSupport, systemSupport } from '../../facts/support.ts';
import { SYSTEMS } from '../../facts/systems.ts';
import { named, say } from '../../texts/say.ts';
import { choice, set, text } from '../field-kinds.ts';
import { gitRefProblem } from '../texts.ts';

/** Which nixpkgs, and on which machines. */
export const PLATFORM_FIELDS = {
  nixpkgs: choice({
    label: 'nixpkgs',
    help: say`The branch of nixpkgs that libraries and tools come from.`,
    options: [
      ...NIXPKGS_BRANCHES.map((branch) => ({ ...branch, support: branchSupport(branch) })),
      {
        id: 'custom',
        label: named`Another`,
        help: say`A branch, tag or commit of NixOS/nixpkgs that you name.`,
      },
    ],
    default: 'nixos-unstable',
  }),
  nixpkgsRef: text({
    label: named`Branch, tag or commit`,
    help: say`Of github.com/NixOS/nixpkgs, 26.05 or newer: older ones lack names that are used here.`,
    default: '',
    problem: gitRefProblem,
    example: 'nixos-unstable-small',
  }),
  systems: set({
    label: named`Systems`,
    help: say`The machines on which people develop and build it.`,
    options: SYSTEMS.map((system) => ({ ...system, support: systemSupport(system.id) })),
    default: ['x86_64-linux', 'aarch64-linux', 'aarch64-darwin'],
  }),
} as const;
