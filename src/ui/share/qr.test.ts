import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PRESETS } from '../../config/presets.ts';
import { validConfig } from '../../config/testing/arbitrary.ts';
import { encodeLink } from '../../share/link.ts';
import { MOST_BYTES, qrDrawing } from './qr.ts';
import { linkSays, markdownBadge, noQrSays } from './shared-link.ts';
import { readQr } from './testing/read-qr.ts';

const address = 'https://example.org/ferroflake/#';

const readBack = (text: string): string | undefined => {
  const drawing = qrDrawing(text);
  return drawing && readQr(drawing.size, drawing.path);
};

test.each(PRESETS)('a reader finds the link of the preset $id in its code', ({ config }) => {
  const link = address + encodeLink(config);
  expect(readBack(link)).toBe(link);
});

test('a reader finds any link that fits, and for others there is no code', () => {
  const links = fc
    .sample(validConfig, { numRuns: 20, seed: 5 })
    .map((config) => address + encodeLink(config));
  for (const link of links) expect(readBack(link)).toBe(link.length <= MOST_BYTES ? link : undefined);
  expect(links.some((link) => link.length < 1000)).toBe(true);
});

test('2,068 characters fit, and one more does not', () => {
  expect(qrDrawing('a'.repeat(2068))?.size).toBe(149);
  expect(qrDrawing('a'.repeat(2069))).toBeUndefined();
  expect(noQrSays('a'.repeat(2069))).toBe(
    'No QR code: it holds 2,068 characters at most, and the link has 2,069.',
  );
});

test.each([
  [100, 'copied', 'Link copied: 100 characters.'],
  [2001, 'copied', /^Link copied: 2,001 characters\. Some chats cut links after 2,000/],
  [100, 'refused', /did not let the page copy it: 100 characters/],
  [200_001, 'too-long', /200,001 characters, more than this page opens: .* the JSON file/],
] as const)('of a link of %d characters that is %s there is something to say', (length, outcome, says) => {
  expect(linkSays({ link: 'x'.repeat(length), outcome })).toMatch(says);
});

test('a badge is one line of Markdown, whatever parentheses are in the link', () => {
  expect(markdownBadge('https://a.b/#v=1&description=a(b)')).toBe(
    '[Made with Ferroflake](<https://a.b/#v=1&description=a(b)>)',
  );
});
