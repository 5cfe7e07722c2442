import { describe, expect, test } from 'vitest';
import { choice, flag, set, text } from '../field-kinds.ts';
import { coverageOf } from './coverage.ts';
import { optionClasses } from './option-classes.ts';
import { type Choices, type Space, unsettled } from './option-space.ts';
import { valuesIn } from './option-values.ts';
import { pairwiseSet } from './pairwise.ts';
import { findTogether } from './possible.ts';

const options = (...ids: readonly string[]) => ids.map((id) => ({ id, label: id, help: '' }));
const described = { label: '', help: '' };

const FIELDS = {
  shop: choice({ ...described, options: options('tea', 'coffee', 'none'), default: 'tea' }),
  number: choice({
    ...described,
    options: options(...Array.from({ length: 30 }, (_, index) => String(index))),
    default: '0',
  }),
  milk: flag({ ...described, default: false }),
  extras: set({ ...described, options: options('sugar', 'lemon', 'ice'), default: [] }),
  note: text({ ...described, default: '', problem: () => undefined }),
};

const isLarge = (number: unknown): boolean => Number(number) >= 20;

/** A small shop: lemon is not for large cups of tea, milk needs a drink, and a note is only for ice. */
const reasons = {
  unavailable: (choices: Choices, field: string, id: string): string | undefined => {
    if (field !== 'extras') return undefined;
    if (id === 'lemon' && choices.shop === 'tea' && isLarge(choices.number)) return 'No lemon in large tea.';
    return id === 'ice' && choices.shop === 'none' ? 'Ice is for drinks.' : undefined;
  },
  idle: (choices: Choices, field: string): string | undefined => {
    if (field === 'milk' && choices.shop === 'none') return 'Milk is for drinks.';
    return field === 'note' && !(choices.extras as readonly string[]).includes('ice')
      ? 'No ice, no note.'
      : undefined;
  },
};

const space = (planted: Partial<Pick<Space, 'unavailable' | 'idle'>> = {}): Space => {
  const { unavailable, idle } = { ...reasons, ...planted };
  return {
    fields: FIELDS,
    texts: { note: ['quick', 'slow'] },
    unavailable,
    idle,
    unfit: (choices, field) => {
      const value = choices[field];
      const chosen = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
      return chosen.map((id) => unavailable(choices, field, id)).find((why) => why !== undefined);
    },
    contexts: [],
    marks: () => '',
  };
};

describe('the pairwise set', () => {
  const small = space();
  const made = pairwiseSet(small, 1);

  test('holds every pair of values, or says why it cannot be', () => {
    const coverage = coverageOf(small, made);
    expect(coverage).toMatchObject({ missing: [], contradicted: [], complete: true });
    expect(coverage.covered).toBeGreaterThan(50);
    expect(coverage.covered + coverage.impossible).toBe(coverage.pairs);
  });

  test('is counted by the naive way, too', () => {
    const { values, configs } = made;
    const held = configs.map((config) => new Set(valuesIn(small, values, config)));
    const pairs = values.flatMap((a) =>
      values.filter((b) => a.index < b.index && a.parameter !== b.parameter).map((b) => [a, b] as const),
    );
    const together = pairs.filter(([a, b]) => held.some((some) => some.has(a) && some.has(b)));
    expect(coverageOf(small, made).covered).toBe(together.length);
  });

  test('has settled configs only', () => {
    expect(made.configs.map((config) => unsettled(small, config)).filter((why) => why !== undefined)).toEqual(
      [],
    );
  });

  test('puts the options of a long choice into classes by what they allow, and has each option', () => {
    const tea = { shop: 'tea', number: '0', milk: false, extras: [], note: '' };
    expect(optionClasses({ ...small, contexts: [tea] }, 'number').map((ids) => ids.length)).toEqual([20, 10]);
    expect(new Set(made.configs.map(({ number }) => number)).size).toBe(30);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(pairwiseSet(small, 1).configs).toEqual(made.configs);
    expect(pairwiseSet(small, 2).configs).not.toEqual(made.configs);
  });
});

describe('a pair that cannot be', () => {
  const planted = space({
    unavailable: (choices, field, id) =>
      field === 'extras' && id === 'sugar' && choices.milk === true
        ? 'Planted: no sugar in milk.'
        : undefined,
  });

  test('is reported with its reason', () => {
    const [found] = pairwiseSet(planted, 1).impossible.filter(({ values }) =>
      values.every(({ label }) => ['milk=on', 'extras with sugar'].includes(label)),
    );
    expect([...(found?.reasons.keys() ?? [])]).toEqual(['Planted: no sugar in milk.']);
  });

  test('is missed where configs are taken away', () => {
    const made = pairwiseSet(planted, 1);
    const { missing, complete } = coverageOf(planted, { ...made, configs: made.configs.slice(0, 2) });
    expect([missing.length > 0, complete]).toEqual([true, false]);
  });

  test('is called a contradiction where a config holds it all the same', () => {
    const made = pairwiseSet(planted, 1);
    const wrong = { ...made.configs[0], shop: 'tea', milk: true, extras: ['sugar'], note: '' };
    const { contradicted } = coverageOf(planted, { ...made, configs: [...made.configs, wrong] });
    expect(contradicted.length).toBeGreaterThan(0);
  });

  test('is left undecided where too much would have to be tried', () => {
    const many = set({
      ...described,
      options: options(...Array.from({ length: 40 }, (_, n) => `x${n}`)),
      default: [],
    });
    const large: Space = {
      ...space({
        unavailable: () => undefined,
        idle: (choices, field) =>
          field === 'milk' && (choices.many as readonly string[]).length !== 20
            ? 'Milk is for twenty.'
            : undefined,
      }),
      fields: { many, milk: FIELDS.milk },
    };
    const made = pairwiseSet(large, 1);
    expect(made.missing.map(({ values }) => values.map(({ label }) => label))).toContainEqual(['milk=on']);
    expect(findTogether(large, made.values.filter(({ field }) => field === 'milk').slice(0, 1)).kind).toBe(
      'undecided',
    );
  });
});
