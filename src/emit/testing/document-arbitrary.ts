import fc from 'fast-check';
import type { JsonValue } from '../json.ts';
import type { Justfile, JustRecipe } from '../justfile.ts';
import { pair, type TomlLine, type TomlTable, type TomlValue, table } from '../toml.ts';
import { entry, flow, map, scalar, sequence, type YamlNode } from '../yaml.ts';
import { hostileText } from './hostile-text.ts';

const word = fc.stringMatching(/^[a-z](-?[a-z]){0,12}$/);
const words = fc.array(word, { maxLength: 12 }).map((all) => all.join(' '));
const text = fc.oneof(word, words, hostileText);

/** Up to `count` values that differ by what `key` tells of them. */
const some = <T>(item: fc.Arbitrary<T>, count: number, key: (value: T) => string): fc.Arbitrary<T[]> =>
  fc.uniqueArray(item, { maxLength: count, selector: key });

const optional = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(item, { nil: undefined });

/** JSON of any shape; strings in arrays are plain, since prettier knows how wide others are on a screen. */
export const json: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue; item: JsonValue }>((tie) => ({
  item: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('item'), { maxLength: 5 }),
  ),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    hostileText,
    tie('item'),
    fc.dictionary(text, tie('value'), { maxKeys: 4 }),
    fc.array(fc.dictionary(text, tie('value'), { minKeys: 1, maxKeys: 2 }), { maxLength: 3 }),
  ),
})).value;

/** YAML documents of every construct. */
export const yaml: fc.Arbitrary<YamlNode> = fc.letrec<{ node: YamlNode; root: YamlNode }>((tie) => {
  const around = fc.record({ before: text, spaced: fc.constant<true>(true) }, { requiredKeys: [] });
  const row = fc.tuple(text, tie('node'), around);
  return {
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.tuple(text, optional(word)).map(([value, comment]) => scalar(value, comment)),
      fc.oneof(fc.boolean(), fc.integer(), fc.constant(null)).map((value) => scalar(value)),
      fc.array(tie('node'), { maxLength: 3 }).map((items) => sequence(items)),
      fc.array(text, { maxLength: 4 }).map((items) => flow(items)),
      some(row, 3, ([key]) => key).map((rows) => map(rows.map((each) => entry(...each)))),
    ),
    root: some(fc.tuple(word, tie('node')), 3, ([key]) => key)
      .filter((rows) => rows.length > 0)
      .map((rows) => map(rows.map(([key, value]) => entry(key, value)))),
  };
}).root;

const tomlValue: fc.Arbitrary<TomlValue> = fc.letrec<{ value: TomlValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 6 }),
    fc.dictionary(text, tie('value'), { maxKeys: 3 }),
  ),
})).value;

const tomlKey = fc.array(word, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('.'));

const tomlLines: fc.Arbitrary<TomlLine[]> = some(
  fc.tuple(tomlKey, tomlValue).map(([key, value]) => pair(key, value)),
  5,
  (line) => line.key[0]!,
);

/** TOML documents of every construct. */
export const toml: fc.Arbitrary<TomlTable[]> = fc
  .tuple(
    tomlLines,
    some(fc.tuple(word, tomlLines, optional(hostileText)), 3, ([name]) => name),
  )
  .map(([top, tables]) => [
    table('', top),
    ...tables.map(([name, lines, comment]) => table(`table-${name}`, lines, comment)),
  ]);

const recipe: fc.Arbitrary<JustRecipe> = fc.record(
  {
    name: word,
    doc: hostileText,
    group: hostileText,
    parameters: some(fc.record({ name: word, fallback: hostileText }), 2, ({ name }) => name),
    lines: fc.array(hostileText, { maxLength: 4 }),
  },
  { requiredKeys: ['name', 'lines'] },
);

/** Justfiles of every construct. */
export const justfile: fc.Arbitrary<Justfile> = fc
  .record(
    {
      header: hostileText,
      settings: fc
        .array(hostileText, { minLength: 1, maxLength: 3 })
        .map((value) => [{ name: 'shell', value }]),
      recipes: some(recipe, 3, ({ name }) => name),
    },
    { requiredKeys: ['settings', 'recipes'] },
  )
  .map((file) => ({
    ...file,
    recipes: [
      ...file.recipes,
      { name: 'after-all', dependencies: file.recipes.map(({ name }) => name), lines: [] },
    ],
  }));
