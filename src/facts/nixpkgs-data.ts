/**
 * What the branches in `nixpkgs.ts` have, written by `npm run facts:update`, never by hand.
 *
 * Source: the lists of packages of the channels (channels.nixos.org, packages.json.br). What stood here before was
 * read in pkgs/development/compilers/rust of nixpkgs for nixos-unstable, and was the word of a maintainer of nixpkgs
 * for 26.05 (nix-community/lanzaboote#645).
 * As of: ATTRIBUTES_AS_OF and the dates below.
 */

/** The day, or the month, when all attributes that the facts name were last found in nixpkgs as the facts say. */
export const ATTRIBUTES_AS_OF = '2026-07';

/** The Rust of each branch, and the day of which that is known. */
export const BRANCH_RUST = {
  'nixos-unstable': { version: '1.96.0', date: '2026-07-14' },
  'nixos-26.05': { version: '1.95.0', date: '2026-08-07' },
} as const;
