import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG, FIELD_NAMES } from '../config/fields.ts';
import type { ReadConfig } from '../config/read.ts';
import { settle } from '../config/settle.ts';
import { showable } from '../config/shown.ts';
import { validConfig } from '../config/testing/arbitrary.ts';
import { HOSTILE_TEXTS, hostileSplice } from '../config/testing/hostile.ts';
import { TEXT_PLACES } from '../config/testing/text-places.ts';
import { decodeLink, encodeLink, LONGEST_LINK } from './link.ts';

/** 200 pairs and 100 values, each with the sentence that says how many there were beside them. */
const MOST_REJECTED = 302;
/** The most characters of one of them. */
const LONGEST_SENTENCE = 500;

/** Checks all that a link of a stranger may come to, and hands it back. */
function expectTame(link: string): ReadConfig {
  const decoded = decodeLink(link);
  const { config, rejected } = decoded;
  expect(Object.keys(config)).toEqual(FIELD_NAMES);
  expect(settle(config).changes).toEqual([]);
  const again = encodeLink(config);
  expect(decodeLink(again)).toEqual({ config, rejected: [] });
  expect(again.length).toBeLessThanOrEqual(LONGEST_LINK);
  expect(encodeLink(decodeLink(again).config)).toBe(again);
  expect(rejected.length).toBeLessThanOrEqual(MOST_REJECTED);
  for (const row of rejected) {
    const said = row.key + row.message;
    expect(said).toBe(showable(said));
    expect(said.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
  }
  return decoded;
}

/** Percent signs as nobody writes them, and separators where none belong. */
const brokenPiece = fc.constantFrom(
  '%',
  '%2',
  '%zz',
  '%00',
  '%c0%ae',
  '%ed%a0%80',
  '%f8',
  '&',
  '=',
  '#',
  '+',
  ',',
  ':',
  '%26',
  '%3D',
  '%23',
  '&&',
  '==',
);
const hostileValue = fc.oneof(
  hostileSplice,
  hostileSplice.map((text) => encodeURIComponent(text.toWellFormed())),
  fc.array(fc.oneof(brokenPiece, hostileSplice), { maxLength: 6 }).map((pieces) => pieces.join('')),
);
const key = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...FIELD_NAMES) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('v', '__proto__', 'constructor', 'toString', 'hasOwnProperty', ''),
  },
  { weight: 1, arbitrary: hostileValue },
);
const hostileLink = fc
  .tuple(
    fc.constantFrom('', '#', '#v=1&', 'https://example.org/#v=1&', 'v=2&', '##', '#v=1&v=1&'),
    fc.array(fc.tuple(key, hostileValue), { maxLength: 12 }),
  )
  .map(([start, pairs]) => start + pairs.map(([name, value]) => `${name}=${value}`).join('&'));

describe('a link of a stranger', () => {
  test('is tame, whatever it is made of', () => {
    fc.assert(
      fc.property(hostileLink, (link) => {
        expectTame(link);
      }),
      { numRuns: 1000 },
    );
  });

  test('is tame when a link of ours was cut, doubled or shuffled', () => {
    const at = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(validConfig, at, at, hostileValue, (config, from, to, piece) => {
        const link = encodeLink(config);
        const [a, b] = [Math.floor(from * link.length), Math.floor(to * link.length)];
        expectTame(link.slice(0, a));
        expectTame(link.slice(0, a) + piece + link.slice(b));
        expectTame(link.split('&').toReversed().join('&'));
      }),
    );
  });

  test.each(FIELD_NAMES)('is tame with every hostile text as %s', (name) => {
    for (const { text } of HOSTILE_TEXTS.filter((row) => row.text.length < 1000)) {
      for (const value of [text, encodeURIComponent(text.toWellFormed())])
        expectTame(`#v=1&${name}=${value}`);
    }
  });

  test('holds a text that is accepted, and gives it back as it is', () => {
    for (const place of TEXT_PLACES)
      for (const { text } of HOSTILE_TEXTS.filter((row) => place.problem(row.text) === undefined)) {
        const config = place.put({ ...DEFAULT_CONFIG, layout: 'workspace' }, text);
        const settled = settle(config).config;
        expect(decodeLink(encodeLink(settled))).toEqual({ config: settled, rejected: [] });
      }
  });

  test('with keys of prototypes changes nothing', () => {
    const keys = ['__proto__', 'constructor', 'prototype', '__defineGetter__', 'toString'];
    const { config, rejected } = expectTame(
      `#v=1&${keys.map((name) => `${name}=evil&${name}.polluted=1`).join('&')}&libraries=${keys.join(',')}&layout=workspace&members=${keys.map((name) => `${name}:${name}:${name}`).join(',')}`,
    );
    expect(Object.getPrototypeOf(config)).toBe(Object.prototype);
    expect(config.libraries).toEqual([]);
    for (const name of keys) expect(rejected.map((row) => row.key)).toContain(name);
    expect('polluted' in {}).toBe(false);
    expect(String({})).toBe('[object Object]');
  });
});

describe('the work that a link makes', () => {
  /** Links of the longest kind that is read, each with as many as can be of what is costly. */
  const longest: Readonly<Record<string, string>> = {
    'separators alone': '&'.repeat(LONGEST_LINK),
    'unknown keys': Array.from({ length: 30_000 }, (_, index) => `${index}`).join('&'),
    'elements of a set': `libraries=${'a,'.repeat(LONGEST_LINK / 2 - 10)}`,
    'elements of a set, each another': `libraries=${Array.from({ length: 30_000 }, (_, index) => index).join()}`,
    members: `layout=workspace&members=${'a:lib,'.repeat(33_000)}`,
    'members that depend on each other': `layout=workspace&members=${names(300, (index) => `m${index}:lib:${names(120, (other) => `m${other}`, '+')}`)}`,
    'dependencies that are none': `layout=workspace&members=a:lib:${Array.from({ length: 33_000 }, (_, index) => index).join('+')}`,
    'signs that could close it': `description=${'>'.repeat(LONGEST_LINK - 20)}x`,
    'signs that close it': `description=${'.)'.repeat(LONGEST_LINK / 2 - 10)}`,
    'percent signs': `description=${'%'.repeat(LONGEST_LINK - 20)}`,
    'codes of characters': `description=${'%41'.repeat(60_000)}`,
    'equal signs': `name=${'='.repeat(LONGEST_LINK - 20)}`,
    'dots of an attribute': `otherTools=${'a.'.repeat(90_000)}`,
    'steps of an address': `repository=https://a.b${'/a'.repeat(90_000)}`,
  };

  function names(count: number, name: (index: number) => string, between = ','): string {
    return Array.from({ length: count }, (_, index) => name(index)).join(between);
  }

  test.each(Object.entries(longest))('stays small for the most %s', (_, link) => {
    expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
    expectTame(link);
  });

  test('is none for a link that is longer, which is refused with the numbers', () => {
    for (const length of [LONGEST_LINK + 1, 1_000_000, 20_000_000]) {
      const { config, rejected } = decodeLink(`#v=1&name=${'a'.repeat(length)}`);
      expect(config).toEqual(DEFAULT_CONFIG);
      expect(rejected).toHaveLength(1);
      expect(rejected[0]?.message).toContain(`where ${LONGEST_LINK} are read`);
    }
  });
});
