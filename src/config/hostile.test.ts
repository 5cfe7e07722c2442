import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG, FIELD_NAMES, FIELDS } from './fields.ts';
import { readConfig } from './read.ts';
import { settle } from './settle.ts';
import { showable } from './shown.ts';
import { HOSTILE_TEXTS, hostileSplice } from './testing/hostile.ts';
import { TEXT_PLACES, type TextPlace } from './testing/text-places.ts';

/** The most characters that a sentence of ours has, whatever was given. */
const LONGEST_SENTENCE = 400;

function expectSentence(place: TextPlace, text: string): void {
  const problem = place.problem(text);
  if (problem === undefined) return;
  expect(problem, JSON.stringify(text.slice(0, 80))).toMatch(/^[“A-Za-z].*\.$/);
  expect(problem).toBe(showable(problem));
  expect(problem.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
}

describe.each(TEXT_PLACES)('$name', (place) => {
  test('refuses in a short sentence that shows nothing raw', () => {
    for (const { text } of HOSTILE_TEXTS) expectSentence(place, text);
    fc.assert(fc.property(hostileSplice, (text) => expectSentence(place, text)));
  });

  test('refuses a megabyte', () => {
    const long = HOSTILE_TEXTS.filter(({ text }) => text.length >= 500_000);
    expect(long.length).toBeGreaterThan(4);
    for (const { text } of long) expect(place.problem(text), text.slice(0, 20)).toBeDefined();
  });

  test('takes the harmless texts that hostile ones are compared with', () => {
    for (const { text } of HOSTILE_TEXTS.filter((row) => place.problem(row.text) === undefined))
      for (const standIn of place.standIns(text)) expect(place.problem(standIn.text)).toBeUndefined();
  });
});

test('no text has more than its field by standing in a file of JSON', () => {
  for (const place of TEXT_PLACES)
    for (const { text } of HOSTILE_TEXTS) {
      const given = JSON.parse(JSON.stringify(place.put({ ...DEFAULT_CONFIG, layout: 'workspace' }, text)));
      const { config, rejected } = readConfig(given);
      expect(settle(config).changes).toEqual([]);
      if (place.problem(text) !== undefined) expect(rejected.length).toBeGreaterThan(0);
      for (const { key, message } of rejected) expect(message + key).toBe(showable(message + key));
    }
});

describe('data of strangers', () => {
  test.each([
    ['a field', `{"name": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['a set', `{"libraries": [${'['.repeat(100_000)}${']'.repeat(100_000)}]}`],
    ['a member', `{"layout": "workspace", "members": [${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}]}`],
    ['an unknown key', `{"x": ${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`],
  ])('in lists within lists do not end in an error: %s', (_, text) => {
    expect(settle(readConfig(JSON.parse(text)).config).changes).toEqual([]);
  });

  test('have keys of prototypes, which change nothing', () => {
    const evil = '{"name": "evil", "polluted": 1, "length": 3}';
    const keys = ['__proto__', 'constructor', 'prototype', 'toString'];
    for (const key of keys) {
      const { config, rejected } = readConfig(
        JSON.parse(`{"${key}": ${evil}, "layout": "workspace",
        "members": [{"${key}": ${evil}}, {"name": "${key}", "kind": "${key}", "uses": ["${key}"]}],
        "libraries": ["${key}"], "edition": "${key}", "direnv": "${key}"}`),
      );
      expect(Object.keys(config)).toEqual(FIELD_NAMES);
      expect(Object.getPrototypeOf(config)).toBe(Object.prototype);
      expect(config.name).toBe(DEFAULT_CONFIG.name);
      expect(rejected.map((row) => row.key)).toContain(key);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  test('come to a bounded number of sentences, however much there is of them', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => `x${index}`);
    const data = {
      ...Object.fromEntries(many.map((key) => [key, 1])),
      layout: 'workspace',
      libraries: many,
      members: many.map((name) => ({ name, kind: name, uses: many.slice(0, 50) })),
    };
    const { rejected } = readConfig(data);
    expect(rejected.length).toBeLessThanOrEqual(101);
    expect(rejected.at(-1)?.message).toMatch(/more could not be used/);
  });

  test('are looked at a number of times that grows with them, not with their square', () => {
    let looks = 0;
    const watched = (value: object): object =>
      new Proxy(value, {
        get: (target, key, receiver) => {
          looks += 1;
          return Reflect.get(target, key, receiver);
        },
      });
    const count = (size: number): number => {
      looks = 0;
      const names = Array.from({ length: size }, (_, index) => `m${index}`);
      const members = names.map((name, index) =>
        watched({ name, kind: 'library', uses: watched(names.slice(index, index + 9)) }),
      );
      readConfig(
        watched({
          layout: 'workspace',
          members: watched(members),
          libraries: watched(names),
          tools: watched(names),
        }),
      );
      return looks;
    };
    const few = count(250);
    expect(few).toBeGreaterThan(250);
    expect(count(500)).toBeLessThan(2.2 * few);
  });

  test('of any shape give a config that works', () => {
    const value = fc.oneof(hostileSplice, fc.jsonValue(), fc.array(fc.oneof(hostileSplice, fc.jsonValue())));
    const data = fc.dictionary(
      fc.oneof(fc.constantFrom(...Object.keys(FIELDS), '__proto__'), hostileSplice),
      value,
    );
    fc.assert(
      fc.property(fc.oneof(data, value), (given) => {
        const { config, rejected } = readConfig(given);
        expect(settle(config).changes).toEqual([]);
        for (const { message } of rejected) expect(message).toBe(showable(message));
      }),
      { numRuns: 500 },
    );
  });
});
