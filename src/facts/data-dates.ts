/**
 * The day of which the tables speak, from the tables themselves.
 *
 * Source and date: `releases-data.ts`, and `nixpkgs-data.ts`.
 */
import { NIXPKGS_BRANCHES } from './nixpkgs.ts';
import { NIGHTLIES_AS_OF, RELEASES_AS_OF } from './releases.ts';

/** The newest day of which the tables know anything: what has ended by then is said to have ended. */
export const DATA_AS_OF: string = [
  RELEASES_AS_OF,
  NIGHTLIES_AS_OF,
  ...NIXPKGS_BRANCHES.map(({ rust }) => rust.date),
].reduce((newest, date) => (date > newest ? date : newest));
