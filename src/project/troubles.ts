import type { Config } from '../config/fields.ts';
import { looksOf, TROUBLES, type Trouble, type TroubleId } from '../facts/troubles.ts';
import { BUILD_MENDS } from './troubles/builds.ts';
import { LIBRARY_MENDS } from './troubles/libraries.ts';
import type { Mend, Mending } from './troubles/mend.ts';
import { NIX_MENDS } from './troubles/nix.ts';
import { TOOLCHAIN_MENDS } from './troubles/toolchain.ts';

export type { Mend };

/** A trouble with what mends it in a project of these choices. */
export interface MendableTrouble extends Trouble {
  readonly id: TroubleId;
  /** Whether somebody with these choices may meet it. */
  readonly applies: boolean;
  readonly mends: readonly Mend[];
}

const MENDS: Readonly<Record<TroubleId, Mending>> = {
  ...NIX_MENDS,
  ...TOOLCHAIN_MENDS,
  ...LIBRARY_MENDS,
  ...BUILD_MENDS,
};

/** Every trouble in the words of a settled config: those that concern it first, each part in the order of the table. */
export function troubles(config: Config): readonly MendableTrouble[] {
  const all = TROUBLES.map((trouble) => ({
    ...trouble,
    applies: MENDS[trouble.id].applies(config),
    mends: MENDS[trouble.id].mends(config),
  }));
  return [...all.filter(({ applies }) => applies), ...all.filter(({ applies }) => !applies)];
}

/** Whether a trouble holds every word of a search, in its text or in what mends it. */
export function matchesTrouble(trouble: MendableTrouble, query: string): boolean {
  const text = [
    trouble.title,
    ...looksOf(trouble),
    trouble.why,
    ...trouble.mends.flatMap(({ says, code }) => [says, code?.text ?? '']),
  ]
    .join(' ')
    .toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
