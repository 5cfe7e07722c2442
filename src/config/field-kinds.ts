import type { CrateKindId } from '../facts/crate-kinds.ts';
import { type LongListName, longOptions } from './long-lists.ts';
import type { Option } from './option.ts';

/** One crate of a workspace. */
export interface Member {
  readonly name: string;
  readonly kind: CrateKindId;
  /** The members that this one depends on; nothing can depend on a program. */
  readonly uses: readonly string[];
}

interface Described {
  readonly label: string;
  /** One line under the label: what the field decides. */
  readonly help: string;
}

/** One option is chosen. */
export interface ChoiceField<Id extends string = string> extends Described {
  readonly kind: 'choice';
  readonly options: readonly Option<Id>[];
  readonly default: Id;
}

/** Any number of options are chosen, kept in their order. */
export interface SetField<Id extends string = string> extends Described {
  readonly kind: 'set';
  readonly options: readonly Option<Id>[];
  /** Whether the options are many: the page’s first script has none of them (`long-lists.ts`). */
  readonly long?: true;
  /** Loads the same options with their help, groups and words, where the field itself has names alone. */
  readonly details?: () => Promise<readonly Option[]>;
  readonly default: readonly Id[];
}

/** On or off. */
export interface FlagField extends Described {
  readonly kind: 'flag';
  readonly default: boolean;
}

/** A person's text. */
export interface TextField extends Described {
  readonly kind: 'text';
  readonly default: string;
  /** Says why a text cannot be used, or nothing when it can. */
  readonly problem: (text: string) => string | undefined;
  /** How a text may look, where nothing stands in it yet. */
  readonly example?: string;
  /** Whether it is read as a sentence is, and not as code. */
  readonly prose?: true;
}

/** The crates of a workspace. */
export interface MembersField extends Described {
  readonly kind: 'members';
  readonly default: readonly Member[];
}

/** A field of any kind: everything that treats fields alike switches on `kind`. */
export type Field = ChoiceField | SetField | FlagField | TextField | MembersField;

/** An option that is called as its id. */
export const plainOption = <const Id extends string>(id: Id, help: string): Option<Id> => ({
  id,
  label: id,
  help,
});

/** A field of which one option is chosen. */
export const choice = <const Id extends string>(field: Omit<ChoiceField<Id>, 'kind'>): ChoiceField<Id> => ({
  kind: 'choice',
  ...field,
});

/** A field of which one option is chosen, out of so many that they are made when they are first looked at. */
export function longChoice(
  make: () => readonly Option[],
  field: Omit<ChoiceField, 'kind' | 'options'>,
): ChoiceField {
  let made: readonly Option[] | undefined;
  return {
    kind: 'choice',
    ...field,
    get options() {
      made ??= make();
      return made;
    },
  };
}

/** A field of which any number of options are chosen. */
export const set = <const Id extends string>(field: Omit<SetField<Id>, 'kind'>): SetField<Id> => ({
  kind: 'set',
  ...field,
});

/** A set of which the options are a long list. */
export const longSet = (name: LongListName, field: Omit<SetField, 'kind' | 'options'>): SetField => ({
  kind: 'set',
  long: true,
  ...field,
  get options() {
    return longOptions(name);
  },
});

/** A field that is on or off. */
export const flag = (field: Omit<FlagField, 'kind'>): FlagField => ({ kind: 'flag', ...field });

/** A field that holds a person's text. */
export const text = (field: Omit<TextField, 'kind'>): TextField => ({ kind: 'text', ...field });
