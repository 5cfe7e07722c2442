import type { Support } from '../facts/support.ts';

/** One value that a person can pick, as the form, the diagnostics and the documentation show it. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** One line: what picking it does. */
  readonly help: string;
  /** The heading under which long lists put it. */
  readonly group?: string;
  /** Names of what is its own, such as the crates that need a library themselves: they find it before any other. */
  readonly own?: readonly string[];
  /** Further words by which a search finds it (crate names, synonyms). */
  readonly words?: readonly string[];
  /** How long it gets fixes, where an end has come or is settled. */
  readonly support?: Support | undefined;
}
