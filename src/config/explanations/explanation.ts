import type { ChoiceField, SetField } from '../field-kinds.ts';

/** A page that says so, by the title that it has in its own language. */
export interface SourceLink {
  readonly label: string;
  readonly href: string;
}

/** What is written by hand about a field or an option: one to four sentences, and the pages that they rest on. */
export interface Written {
  readonly more: string;
  readonly source: SourceLink | readonly SourceLink[];
}

/** What is known of a field or an option beyond its one line. */
export interface Explanation {
  readonly more: string;
  /** What follows from the tables of facts, a sentence each. */
  readonly facts: readonly string[];
  readonly sources: readonly SourceLink[];
  /** The day or the month up to which it is known to hold. */
  readonly asOf: string;
}

/** What is written about an option by hand, with what the tables of facts add. */
export interface Derived extends Written {
  readonly facts?: readonly string[];
  /** The date of the table, where that is what it rests on. */
  readonly asOf?: string;
}

/** Explains the options of a field: by hand, each of them; or by a function, where a table of facts knows them. */
type OptionsOf<F> =
  F extends ChoiceField<infer Id>
    ? { readonly options: Table<Id> }
    : F extends SetField<infer Id>
      ? { readonly options: Table<Id> }
      : object;

type Table<Id extends string> = string extends Id ? Teller<Id> : Readonly<Record<Id, Derived>> | Teller<Id>;

type Teller<Id extends string> = (id: Id) => Derived | undefined;

/** A text for each field, and for each option of those that have some: one that is missing is an error of types. */
export type Explained<Fields> = { readonly [Name in keyof Fields]: Written & OptionsOf<Fields[Name]> };
