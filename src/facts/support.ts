/**
 * What gets no more fixes, or will not after a day that is settled.
 *
 * Source: the release process of Rust (forge.rust-lang.org/release/process.html), which mends the newest stable
 * release alone; the end of each branch in `nixpkgs.ts`; the README of mozilla/nixpkgs-mozilla at 16ab32e, which says
 * since 2026-07-13 that nobody maintains it.
 * As of: 2026-11.
 */
import { date as inWords } from '../texts/format.ts';
import { say } from '../texts/say.ts';
import { DATA_AS_OF } from './data-dates.ts';
import { NIXPKGS_BRANCHES, type NixpkgsBranch } from './nixpkgs.ts';
import { RELEASES } from './releases.ts';
import type { SystemId } from './systems.ts';

/** How long something gets fixes. */
export interface Support {
  readonly state: 'ended' | 'ends';
  /** The last day with fixes, or the first without. */
  readonly date: string;
  /** In a few words, to stand beside a name. */
  readonly mark: string;
  /** As a sentence. */
  readonly says: string;
}

/** Of a stable release, that it has ended, with the day on which the next one came; nothing where it still gets fixes. */
export function releaseSupport(version: string): Support | undefined {
  const next = RELEASES[RELEASES.findIndex((release) => release.version === version) - 1];
  return (
    next && {
      state: 'ended',
      date: next.date,
      mark: say`no fixes since ${inWords(next.date)}`,
      says: say`Rust mends its newest stable release alone: ${version} has had nothing since ${next.version} came on ${inWords(next.date)}.`,
    }
  );
}

/** What a last day with fixes means on another day: with what is said until then, and what after it. */
function until(last: string, asOf: string, before: string, after: string): Support {
  return asOf > last
    ? { state: 'ended', date: last, mark: say`ended on ${inWords(last)}`, says: after }
    : { state: 'ends', date: last, mark: say`until ${inWords(last)}`, says: before };
}

/** Of a branch of nixpkgs, how long it gets fixes; nothing where no end is settled. */
export function branchSupport(
  { endOfLife: last }: NixpkgsBranch,
  asOf: string = DATA_AS_OF,
): Support | undefined {
  return last === undefined
    ? undefined
    : until(
        last,
        asOf,
        say`It gets fixes until ${inWords(last)}.`,
        say`It has had no fixes since ${inWords(last)}.`,
      );
}

/** Of a system, how long some nixpkgs with packages for it gets fixes; nothing where no end is settled. */
export function systemSupport(system: SystemId, asOf: string = DATA_AS_OF): Support | undefined {
  const branches: readonly NixpkgsBranch[] = NIXPKGS_BRANCHES;
  const ends = branches.filter(({ systems }) => systems.includes(system)).map((branch) => branch.endOfLife);
  const last = ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
  return last === undefined
    ? undefined
    : until(
        last,
        asOf,
        say`The last nixpkgs with packages for it gets fixes until ${inWords(last)}.`,
        say`The last nixpkgs with packages for it has had no fixes since ${inWords(last)}.`,
      );
}

/** The day from which on the README of nixpkgs-mozilla says that nobody maintains it. */
const MOZILLA_ENDED = '2026-07-13';

/** Of a provider of toolchains, since when nobody maintains it. */
export const PROVIDER_SUPPORT = {
  'nixpkgs-mozilla': {
    state: 'ended',
    date: MOZILLA_ENDED,
    mark: say`unmaintained since ${inWords(MOZILLA_ENDED)}`,
    says: say`Its README has said since ${inWords(MOZILLA_ENDED)} that nobody maintains it.`,
  },
} as const satisfies Readonly<Record<string, Support>>;
