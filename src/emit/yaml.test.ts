import fc from 'fast-check';
import * as prettier from 'prettier';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { hostileText } from './testing/hostile-text.ts';
import { entry, flow, map, printYaml, scalar, sequence, type YamlNode } from './yaml.ts';

const document = (value: YamlNode | string): string => printYaml(map([entry('key', value)]));

describe('a scalar', () => {
  test.each([
    ['a word', 'plain', 'key: plain\n'],
    ['an expression of GitHub', '${{ matrix.os }}', 'key: ${{ matrix.os }}\n'],
    ['what old YAML takes for a boolean', 'yes', 'key: "yes"\n'],
    ['a version', '1.10', 'key: "1.10"\n'],
    ['a date', '2026-11-22', 'key: "2026-11-22"\n'],
    ['a time', '12:30', 'key: "12:30"\n'],
    ['nothing', '', 'key: ""\n'],
    ['a comment to be', 'a # b', 'key: "a # b"\n'],
    ['a key to be', 'a: b', 'key: "a: b"\n'],
    ['an anchor', '&a', 'key: "&a"\n'],
    ['a backslash', 'C:\\temp', 'key: C:\\temp\n'],
    ['double quotes at the start', '"a" b', `key: '"a" b'\n`],
    ['two lines', 'one\ntwo', 'key: |-\n  one\n  two\n'],
    ['two lines with an end', 'one\ntwo\n', 'key: |\n  one\n  two\n'],
  ])('%s is quoted as needed', (_, text, printed) => {
    expect(document(text)).toBe(printed);
  });

  test('of any text comes back as it was, in YAML 1.2 and 1.1', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const sound = text.toWellFormed();
        for (const version of ['1.1', '1.2'] as const) {
          expect(parse(document(sound), { version })).toEqual({ key: sound });
          expect(parse(printYaml(map([entry('key', flow([sound, 'b']))])), { version })).toEqual({
            key: [sound, 'b'],
          });
          expect(parse(printYaml(sequence([sound])), { version })).toEqual([sound]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

test('comments, blank lines and empty values stand where they should', () => {
  const printed = printYaml(
    map([
      entry('on', map([entry('push', null), entry('branches', flow(['main']))])),
      entry('permissions', map([]), { spaced: true, before: 'Nothing.' }),
      entry(
        'steps',
        sequence([
          map([
            entry('uses', scalar('actions/checkout@abc', 'v1.2.3')),
            entry('with', map([entry('depth', 1)])),
          ]),
        ]),
      ),
    ]),
  );
  expect(printed).toBe(`on:
  push:
  branches: [main]

# Nothing.
permissions: {}
steps:
  - uses: actions/checkout@abc # v1.2.3
    with:
      depth: 1
`);
});

/** Any document of ours, as data and as nodes. */
const node: fc.Arbitrary<{ readonly data: unknown; readonly yaml: YamlNode }> = fc.letrec<{
  node: { data: unknown; yaml: YamlNode };
}>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .oneof(
        hostileText.map((text) => text.toWellFormed()),
        fc.boolean(),
        fc.integer(),
      )
      .map((value) => ({ data: value, yaml: scalar(value) })),
    fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((items) => ({
      data: items.map((item) => item.data),
      yaml: sequence(items.map((item) => item.yaml)),
    })),
    fc
      .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), tie('node')), {
        minLength: 1,
        maxLength: 3,
        selector: ([key]) => key,
      })
      .map((rows) => ({
        data: Object.fromEntries(rows.map(([key, value]) => [key, value.data])),
        yaml: map(rows.map(([key, value]) => entry(key, value.yaml))),
      })),
  ),
})).node;

test('any document comes back as the data that it was made from', () => {
  fc.assert(
    fc.property(node, ({ data, yaml }) => {
      const parsed = parseDocument(printYaml(yaml), { strict: true, uniqueKeys: true });
      expect(parsed.errors).toEqual([]);
      expect(parsed.toJS()).toEqual(data);
    }),
    { numRuns: 500 },
  );
});

test('a workflow is as prettier leaves it', async () => {
  const step = (name: string, run: string): YamlNode => map([entry('name', name), entry('run', run)]);
  const printed = printYaml(
    map([
      entry('name', 'CI'),
      entry(
        'jobs',
        map([
          entry(
            'a',
            map([entry('steps', sequence([step('Say "hi"', 'echo "hi"\necho ho'), step("It's", 'yes')]))]),
          ),
        ]),
        { spaced: true },
      ),
    ]),
  );
  expect(await prettier.format(printed, { parser: 'yaml' })).toBe(printed);
});
