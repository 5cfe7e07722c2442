import { say } from '../texts/say.ts';
import { idle } from './availability.ts';
import type { Config, FieldName } from './fields.ts';

/** An option that means nothing until a text says more. */
interface Need {
  readonly field: 'nixpkgs' | 'cache';
  readonly option: string;
  /** The later field that holds the text. */
  readonly text: 'nixpkgsRef' | 'cachixName';
  /** What is missing, as a sentence. */
  readonly why: string;
}

const NEEDS: readonly Need[] = [
  {
    field: 'nixpkgs',
    option: 'custom',
    text: 'nixpkgsRef',
    why: say`Another nixpkgs needs the name of its branch, tag or commit.`,
  },
  { field: 'cache', option: 'cachix', text: 'cachixName', why: say`Cachix needs the name of your cache.` },
];

const isUnmet = (config: Config, need: Need): boolean =>
  config[need.field] === need.option && config[need.text] === '';

/** What a choice still needs before it can be used, or nothing. */
export const unmetNeed = (config: Config, field: FieldName): string | undefined =>
  NEEDS.find((need) => need.field === field && isUnmet(config, need))?.why;

/**
 * Says why a field has no meaning in the form, or nothing when it has.
 *
 * Asked of the settled config, but a choice that only waits for its text stands: else the field that would hold the
 * text could never be reached.
 */
export function idleInForm(chosen: Config, settled: Config, field: FieldName): string | undefined {
  const waiting = NEEDS.filter((need) => isUnmet(chosen, need));
  if (waiting.length === 0) return idle(settled, field);
  const standing = Object.fromEntries(waiting.map((need) => [need.field, need.option]));
  return idle({ ...settled, ...standing } as Config, field);
}
