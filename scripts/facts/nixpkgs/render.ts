import type { NixpkgsBranchId } from '../../../src/facts/nixpkgs.ts';

/** The file that `renderNixpkgs` writes, from the root of the project. */
export const NIXPKGS_FILE = 'src/facts/nixpkgs-data.ts';

/** What is read from the branches of nixpkgs. */
export interface NixpkgsTable {
  readonly attributesAsOf: string;
  readonly rust: Readonly<Record<NixpkgsBranchId, { readonly version: string; readonly date: string }>>;
}

const HEAD = `/**
 * What the branches in \`nixpkgs.ts\` have, written by \`npm run facts:update\`, never by hand.
 *
 * Source: the lists of packages of the channels (channels.nixos.org, packages.json.br). What stood here before was
 * read in pkgs/development/compilers/rust of nixpkgs for nixos-unstable, and was the word of a maintainer of nixpkgs
 * for 26.05 (nix-community/lanzaboote#645).
 * As of: ATTRIBUTES_AS_OF and the dates below.
 */

/** The day, or the month, when all attributes that the facts name were last found in nixpkgs as the facts say. */
`;

/** The text of `nixpkgs-data.ts` for these facts: equal facts give equal bytes. */
export function renderNixpkgs({ attributesAsOf, rust }: NixpkgsTable): string {
  const rows = Object.entries(rust).map(
    ([branch, { version, date }]) => `  '${branch}': { version: '${version}', date: '${date}' },\n`,
  );
  return `${HEAD}export const ATTRIBUTES_AS_OF = '${attributesAsOf}';

/** The Rust of each branch, and the day of which that is known. */
export const BRANCH_RUST = {
${rows.join('')}} as const;
`;
}
