import type { Config } from './fields.ts';
import type { Option } from './option.ts';

/** A field whose options are many, each with much to know of it. */
export type LongListName = 'targets' | 'libraries' | 'tools';

/** What the other fields and the form ask of the long lists. */
export interface LongLists {
  readonly options: Readonly<Record<LongListName, readonly Option[]>>;
  /** Why an option cannot be chosen beside what stands in earlier fields, or nothing when it can. */
  readonly reasons: Readonly<Record<LongListName, (config: Config, id: string) => string | undefined>>;
  /** Why the chosen targets have no package of their own, or nothing where one has. */
  readonly noTargetPackages: (config: Config) => string | undefined;
  /** Why Cargo builds for none of the chosen targets in CI, or nothing where it does for one. */
  readonly noTargetsInCi: (config: Config) => string | undefined;
  /** The name of the first library that programs open as they run, where there is one. */
  readonly firstOpened: (libraries: readonly string[]) => string | undefined;
}

let known: LongLists | undefined;

/** Puts the lists in place: `complete.ts` does, which every room imports that has to do with more than the form. */
export function provideLongLists(lists: LongLists): void {
  known = lists;
}

/** The options of a long list; none in the page’s first script, which shows none. */
export const longOptions = (name: LongListName): readonly Option[] => known?.options[name] ?? [];

/**
 * The lists, for what was chosen of them. The page’s first script is without: nothing of a list can be chosen before
 * it has come, so who asks too early has made a mistake.
 *
 * @throws Error where `complete.ts` has not come
 */
export function longLists(): LongLists {
  if (!known) throw new Error('complete.ts was not imported');
  return known;
}
