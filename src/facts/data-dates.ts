/**
 * The days of which the tables speak, from the tables themselves.
 *
 * Source and date: `releases-data.ts`, and `nixpkgs-data.ts`.
 */
import { NIXPKGS_BRANCHES } from './nixpkgs.ts';
import { NIGHTLIES_AS_OF, RELEASES_AS_OF } from './releases.ts';

/** One part of the data, and the day up to which it is known. */
export interface DataDate {
  readonly what: string;
  readonly date: string;
}

/** The parts that grow old soonest. */
export const DATA_DATES: readonly DataDate[] = [
  { what: 'Stable releases of Rust', date: RELEASES_AS_OF },
  { what: 'Nightly releases of Rust', date: NIGHTLIES_AS_OF },
  ...NIXPKGS_BRANCHES.map(({ label, rust }) => ({ what: `The Rust of ${label}`, date: rust.date })),
];

/** The newest day of which the tables know anything: what has ended by then is said to have ended. */
export const DATA_AS_OF: string = DATA_DATES.reduce(
  (newest, { date }) => (date > newest ? date : newest),
  '',
);
