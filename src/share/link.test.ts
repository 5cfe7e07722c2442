import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BASELINE } from '../config/baseline.ts';
import { DEFAULT_CONFIG, FIELD_NAMES } from '../config/fields.ts';
import { PRESETS } from '../config/presets.ts';
import { settle } from '../config/settle.ts';
import { validConfig } from '../config/testing/arbitrary.ts';
import goldenJson from './golden/links.json' with { type: 'json' };
import { decodeLink, encodeLink, LONGEST_LINK } from './link.ts';

/** Links of every shape there has been, with what they stand for beside the baseline. It only grows. */
const golden: { readonly baseline: object; readonly links: readonly { link: string; config: object }[] } =
  goldenJson;

test('a link says nothing of what the baseline has', () => {
  expect(encodeLink(BASELINE)).toBe('v=1');
  expect(encodeLink({ ...BASELINE, name: 'my-cli', direnv: false, tools: [] })).toBe(
    'v=1&name=my-cli&direnv=no',
  );
});

test('the baseline has every field, and works', () => {
  expect(Object.keys(BASELINE)).toEqual(FIELD_NAMES);
  expect(settle(BASELINE).changes).toEqual([]);
});

test('what a link of version 1 leaves out never changes its meaning', () => {
  expect(BASELINE).toEqual(golden.baseline);
});

test.each(golden.links)('a link of an earlier day opens as it did: $link', ({ link, config }) => {
  expect(decodeLink(link)).toEqual({ config: { ...BASELINE, ...config }, rejected: [] });
});

test.each(PRESETS)('the preset $id survives its link', ({ config }) => {
  expect(decodeLink(encodeLink(config))).toEqual({ config, rejected: [] });
});

test('every config that works survives its link', () => {
  fc.assert(
    fc.property(validConfig, (config) => {
      expect(decodeLink(encodeLink(config))).toEqual({ config, rejected: [] });
    }),
  );
});

test('a link may be a fragment or a whole address', () => {
  const { config } = decodeLink('https://example.org/page/?x=1#v=1&name=abc');
  expect(config.name).toBe('abc');
  expect(decodeLink('#v=1&name=abc').config.name).toBe('abc');
  expect(decodeLink('').config).toEqual(DEFAULT_CONFIG);
});

test.each([
  ['with white space around it', '\t https://example.org/#v=1&name=abc&ci=none \n'],
  ['with white space before the fragment', '# v=1&name=abc&ci=none'],
  ['from the source of a page', 'https://example.org/#v=1&amp;name=abc&amp;ci=none'],
  ['encoded once more', 'https://example.org/#v%3D1%26name%3Dabc%26ci%3Dnone'],
  ['in angle brackets', 'https://example.org/#v=1&name=abc&ci=none>'],
  ['in brackets at the end of a sentence', 'https://example.org/#v=1&name=abc&ci=none).'],
  ['in angle brackets at the end of a sentence', 'https://example.org/#v=1&ci=none&name=abc>.'],
  ['at the end of a sentence, with a name as its last', '#v=1&ci=none&name=abc.'],
])('a link that was copied %s opens as it was', (_, link) => {
  expect(decodeLink(link)).toEqual({ config: { ...BASELINE, name: 'abc', ci: 'none' }, rejected: [] });
});

test.each(['Does things.', 'Does things (all)', 'a > b>', '&amp; is an &', '100%3D'])(
  'a text keeps what a link could lose: %s',
  (description) => {
    const config = { ...BASELINE, description };
    expect(decodeLink(encodeLink(config))).toEqual({ config, rejected: [] });
    expect(decodeLink(`<https://example.org/#${encodeLink(config)}>`).config.description).toBe(description);
  },
);

describe('links that cannot be used whole', () => {
  test.each([
    ['an unknown key', '#v=1&wat=1&name=ok', /“wat” is no field/],
    [
      'an option that does not exist',
      '#v=1&edition=2016&name=ok',
      /“2016” is not one of its values; 2024 took its place/,
    ],
    [
      'an element that does not exist',
      '#v=1&libraries=openssl,nope&name=ok',
      /“nope” is not one of its values and was left out/,
    ],
    ['a name that no crate can have', '#v=1&description=%00&name=ok', /without control characters/],
    [
      'a broken percent sign',
      '#v=1&description=%E0%A4%A&name=ok',
      /“%” in it stands before no character code/,
    ],
    ['a key twice', '#v=1&name=ok&name=other', /stands in the link twice/],
    ['a later version', '#v=2&name=ok', /says version “2”/],
    ['what cannot stand together', '#v=1&components=miri&name=ok', /has no miri/],
    ['a key of every object', '#v=1&__proto__=x&constructor=y&name=ok', /“__proto__” is no field/],
    ['a flag that is neither', '#v=1&direnv=maybe&name=ok', /neither true nor false/],
    ['a member without a kind', '#v=1&layout=workspace&members=a:x&name=ok', /unknown kind/],
  ])('%s is listed, and the rest is used', (_, link, message) => {
    const { config, rejected } = decodeLink(link);
    expect(config.name).toBe('ok');
    expect(rejected.map((row) => row.message).join('\n')).toMatch(message);
  });

  test('one that is far too long opens the default', () => {
    const { config, rejected } = decodeLink(`#v=1&description=${'x'.repeat(LONGEST_LINK)}`);
    expect(config).toEqual(DEFAULT_CONFIG);
    expect(rejected[0]?.message).toMatch(/too long/);
  });

  test('no text makes decoding throw, and what comes out settles after one round', () => {
    const pair = fc.tuple(
      fc.oneof(fc.constantFrom(...FIELD_NAMES), fc.string()),
      fc.oneof(fc.string({ unit: 'binary' }), fc.webFragments()),
    );
    const link = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(pair, { maxLength: 12 })
        .map((pairs) => `#v=1&${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
    );
    fc.assert(
      fc.property(link, (text) => {
        const { config } = decodeLink(text);
        expect(settle(config).changes).toEqual([]);
        expect(decodeLink(encodeLink(config))).toEqual({ config, rejected: [] });
      }),
      { numRuns: 500 },
    );
  });
});
