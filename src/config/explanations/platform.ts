import { NIXPKGS_BRANCHES, type NixpkgsBranch } from '../../facts/nixpkgs.ts';
import { SYSTEMS, type System } from '../../facts/systems.ts';
import { date as inWords } from '../../texts/format.ts';
import { list, say } from '../../texts/say.ts';
import type { PLATFORM_FIELDS } from '../fields/platform.ts';
import { asOf } from './as-of.ts';
import { CHANNEL_BRANCHES, github, HOSTED_RUNNERS, nixCommand } from './documents.ts';
import type { Derived, Explained } from './explanation.ts';

const BRANCHES: Readonly<Record<NixpkgsBranch['id'], string>> = {
  'nixos-unstable': say`It moves once the tests of NixOS have passed, so its packages are in the public cache. A library may change its major version with an update of flake.lock.`,
  'nixos-26.05': say`A stable branch gets fixes alone, and its libraries keep their major versions. After its end one moves to the next one by hand.`,
};

function branchTold(id: string): Derived | undefined {
  const row: NixpkgsBranch | undefined = NIXPKGS_BRANCHES.find((branch) => branch.id === id);
  if (row === undefined)
    return {
      more: say`The flake takes what you name, and nothing of it is checked here: neither its Rust nor its systems are known. A commit never moves, a branch moves with flake.lock.`,
      source: [CHANNEL_BRANCHES, github('NixOS/nixpkgs')],
    };
  return {
    more: BRANCHES[row.id],
    source: CHANNEL_BRANCHES,
    facts: [
      say`Its own Rust was ${row.rust.version} on ${inWords(row.rust.date)}.`,
      say`It has packages for ${list(row.systems)}.`,
    ],
    asOf: asOf('nixpkgs.ts'),
  };
}

/** A system: what Rust calls it, and where GitHub runs it. */
export function systemTold(id: string): Derived | undefined {
  const row: System | undefined = SYSTEMS.find((system) => system.id === id);
  if (row === undefined) return undefined;
  return {
    more: say`Rust calls it \`${row.triple}\`. In CI on GitHub it is the runner \`${row.runner}\`.`,
    source: HOSTED_RUNNERS,
    asOf: asOf('systems.ts'),
  };
}

export const PLATFORM_EXPLAINED: Explained<typeof PLATFORM_FIELDS> = {
  nixpkgs: {
    more: say`Every library, tool and C compiler of the project comes from it, while the Rust toolchain does only where the provider is nixpkgs. flake.lock pins one commit of the branch, and \`nix flake update\` moves it.`,
    source: [CHANNEL_BRANCHES, nixCommand('nix flake update')],
    options: branchTold,
  },
  nixpkgsRef: {
    more: say`It stands behind \`github:NixOS/nixpkgs/\` in the flake’s inputs. A branch such as nixos-unstable-small is followed, a tag or a commit stays where it is.`,
    source: nixCommand('nix flake'),
  },
  systems: {
    more: say`A flake has outputs for each system by its name: whoever works on another one finds no shell there. Nix builds for the machine’s own system, and for others with a builder of that kind.`,
    source: nixCommand('nix flake'),
    options: systemTold,
  },
};
