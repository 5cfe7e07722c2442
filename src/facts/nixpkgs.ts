/**
 * The branches of nixpkgs that a flake can follow.
 *
 * Source: the announcement of NixOS 26.05 (nixos.org, 2026-05-30), which names its end; the release notes of 26.05 and
 * 26.11 (doc/release-notes of nixpkgs) for x86_64-darwin; `nixpkgs-data.ts` for Rust; for the names of cross sets, the
 * history of lib/systems/examples.nix in nix-community/nixpkgs.lib; for the names of branches, CONTRIBUTING.md of
 * nixpkgs ("Staging", "Release branches") and status.nixos.org.
 * As of: 2026-08.
 */
import { say } from '../texts/say.ts';
import { BRANCH_RUST } from './nixpkgs-data.ts';
import type { SystemId } from './targets.ts';

/** The id of a branch: its name in NixOS/nixpkgs. It stands in links, so it never changes. */
export type NixpkgsBranchId = 'nixos-unstable' | 'nixos-26.05';

/** A branch of nixpkgs. */
export interface NixpkgsBranch {
  readonly id: NixpkgsBranchId;
  readonly label: string;
  readonly help: string;
  /** The names of the branches that it is made from, or that are made from it: they have the same packages. */
  readonly kin: RegExp;
  /** The Rust that it has, and the day of which that is known; later it may be newer. */
  readonly rust: { readonly version: string; readonly date: string };
  /** The last day on which it gets fixes, where that is settled. */
  readonly endOfLife?: string;
  /** The systems that it has packages for. */
  readonly systems: readonly SystemId[];
  /** A system that nixpkgs warns of whenever it is evaluated, and the option of its `config` that says one knows. */
  readonly deprecated?: { readonly system: SystemId; readonly option: string };
}

/** Every branch, newest packages first. */
export const NIXPKGS_BRANCHES = [
  {
    id: 'nixos-unstable',
    label: 'nixos-unstable',
    help: say`The newest packages; it moves all the time and has no end.`,
    // 26.11 was branched off after the packages for Intel Macs had gone.
    kin: /^(?:master|staging(?:-next)?|(?:nixos|nixpkgs)-unstable(?:-small)?|(?:(?:nixos|release|staging(?:-next)?)-26\.11(?:-small)?|nixpkgs-26\.11-darwin))$/,
    rust: BRANCH_RUST['nixos-unstable'],
    systems: ['x86_64-linux', 'aarch64-linux', 'aarch64-darwin'],
  },
  {
    id: 'nixos-26.05',
    label: 'NixOS 26.05',
    help: say`A stable release, the last with packages for Intel Macs.`,
    kin: /^(?:(?:nixos|release|staging(?:-next)?)-26\.05(?:-small)?|nixpkgs-26\.05-darwin)$/,
    rust: BRANCH_RUST['nixos-26.05'],
    endOfLife: '2026-12-31',
    systems: ['x86_64-linux', 'aarch64-linux', 'aarch64-darwin', 'x86_64-darwin'],
    deprecated: { system: 'x86_64-darwin', option: 'allowDeprecatedx86_64Darwin' },
  },
] as const satisfies readonly NixpkgsBranch[];

/** What a branch calls otherwise than nixos-unstable, by the name in unstable. */
const OTHER_NAMES: ReadonlyMap<NixpkgsBranchId, Readonly<Record<string, string>>> = new Map([
  // Renamed in master on 2026-06-01, after 26.05 was branched off.
  ['nixos-26.05', { 'armv5tel-multiplatform': 'sheevaplug' }],
]);

/**
 * The branch of the table whose packages a branch has, by its name: `nixos-26.05-small` has those of 26.05. Nothing
 * for a tag, a commit, or a branch that nobody here knows.
 */
export const branchCalled = (name: string): NixpkgsBranch | undefined =>
  NIXPKGS_BRANCHES.find((branch) => branch.kin.test(name));

/** What a branch calls the cross set that nixos-unstable has by this attribute. */
export const attributeIn = (branch: NixpkgsBranch | undefined, attribute: string): string =>
  (branch && OTHER_NAMES.get(branch.id)?.[attribute]) ?? attribute;
