import { CRATE_KINDS } from '../../facts/crate-kinds.ts';
import type { Field, Member, SetField } from '../fields.ts';
import { isUsable } from '../members.ts';
import { isLong, optionClasses } from './option-classes.ts';
import { type Choices, fieldNames, type Space } from './option-space.ts';

/** One thing that can be so or not so of a field, and that must meet what can be so of every other. */
export interface Value {
  /** Its place among all values. */
  readonly index: number;
  readonly field: string;
  /** What excludes each other stands under one parameter: the options of a choice, an option of a set in and out. */
  readonly parameter: number;
  /** In words: `channel=1.85.0`, `tools without just`. */
  readonly label: string;
  /** The options that it stands for: those of a class, or the one that is in or out. */
  readonly options: readonly string[];
  /** The option of a set that it puts in. */
  readonly puts?: string;
  readonly holds: (value: unknown) => boolean;
}

type Draft = Omit<Value, 'index' | 'field' | 'parameter' | 'label'> & { readonly words: string };
/** The values of a field, those that exclude each other together. */
type Drafts = readonly (readonly Draft[])[];

const equals = (words: string, options: readonly string[], wanted: unknown): Draft => ({
  words: `=${words}`,
  options,
  holds: (value) => value === wanted,
});

function choiceDrafts(space: Space, name: string, options: readonly { readonly id: string }[]): Drafts {
  const classes = isLong(space, name) ? optionClasses(space, name) : options.map(({ id }) => [id]);
  return [
    classes.map((ids) => {
      const within: ReadonlySet<unknown> = new Set(ids);
      const more = ids.length > 1 ? ` (or one of ${ids.length - 1} like it)` : '';
      return { words: `=${ids[0]}${more}`, options: ids, holds: (value) => within.has(value) };
    }),
  ];
}

const setDrafts = (field: SetField): Drafts =>
  field.options.map(({ id }) => [
    {
      words: ` with ${id}`,
      options: [id],
      puts: id,
      holds: (value) => (value as readonly string[]).includes(id),
    },
    {
      words: ` without ${id}`,
      options: [id],
      holds: (value) => !(value as readonly string[]).includes(id),
    },
  ]);

const memberDrafts: Drafts = [
  ...CRATE_KINDS.map(({ id }): readonly Draft[] => {
    const has = (value: unknown) => (value as readonly Member[]).some(({ kind }) => kind === id);
    return [
      { words: ` with a ${id}`, options: [id], holds: has },
      { words: ` without a ${id}`, options: [id], holds: (value) => !has(value) },
    ];
  }),
  [
    { words: ' of which one uses another', options: ['use'], holds: (value) => hasUse(value) },
    { words: ' of which none uses another', options: ['use'], holds: (value) => !hasUse(value) },
  ],
];

const hasUse = (value: unknown): boolean => (value as readonly Member[]).some(({ uses }) => uses.length > 0);

/** Says of a text field whether it may stay empty: of the name of a project it may not. */
const textDrafts = (field: Extract<Field, { kind: 'text' }>): Drafts => [
  [
    ...(field.problem('') === undefined ? [equals('(empty)', ['empty'], '')] : []),
    { words: '=(given)', options: ['given'], holds: (value) => value !== '' },
  ],
];

function drafts(space: Space, name: string): Drafts {
  const field = space.fields[name]!;
  switch (field.kind) {
    case 'choice':
      return choiceDrafts(space, name, field.options);
    case 'set':
      return setDrafts(field);
    case 'flag':
      return [[equals('on', ['on'], true), equals('off', ['off'], false)]];
    case 'text':
      return textDrafts(field);
    case 'members':
      return memberDrafts;
  }
}

/** Every value of every field of a space: what the pairs are made of. */
export function valuesOf(space: Space): readonly Value[] {
  const values: Value[] = [];
  let parameter = 0;
  for (const field of fieldNames(space)) {
    for (const exclusive of drafts(space, field)) {
      for (const { words, ...draft } of exclusive)
        values.push({ ...draft, index: values.length, field, parameter, label: field + words });
      parameter++;
    }
  }
  return values;
}

/** The values that choices have: a field without a meaning has none, whatever it holds. */
export function valuesIn(space: Space, values: readonly Value[], choices: Choices): readonly Value[] {
  const awake = new Set(fieldNames(space).filter((name) => space.idle(choices, name) === undefined));
  return values.filter((value) => awake.has(value.field) && value.holds(choices[value.field]));
}

/** A workspace with a crate of each of the kinds, the last of which may use the first that can be used. */
export function membersOf(kinds: readonly string[], use: boolean): readonly Member[] {
  const rows = CRATE_KINDS.filter(({ id }) => kinds.includes(id))
    .toSorted((a, b) => Number(b.usable) - Number(a.usable))
    .map(({ id }): Member => ({ name: `one-${id}`, kind: id, uses: [] }));
  const [first] = rows.filter(isUsable);
  return rows.map((row, index) =>
    use && index === rows.length - 1 && first !== undefined && first !== row
      ? { ...row, uses: [first.name] }
      : row,
  );
}
