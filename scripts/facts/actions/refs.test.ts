import { expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { advertisement, CHECKOUT } from '../testing/world.ts';
import { parseTags } from './refs.ts';

const whole = Buffer.from(advertisement(CHECKOUT));

test('tags are read, and annotated ones followed to their commits', () => {
  const tags = parseTags('x', whole);
  expect([...tags.keys()].sort()).toEqual(['v7', 'v7.0.1', 'v7.0.2', 'v7.1.0-rc.1', 'v8.0.0']);
  expect(tags.get('v7.0.2')).toBe(CHECKOUT['refs/tags/v7.0.2^{}']);
  expect(tags.get('v7.0.1')).toBe(CHECKOUT['refs/tags/v7.0.1']);
});

test('no beginning of a list is taken for the whole of it', () => {
  for (let length = 0; length < whole.length; length++) {
    expect(() => parseTags('x', whole.subarray(0, length)), `${length} bytes`).toThrow(Refusal);
  }
});

test.each([
  ['a page', '<!doctype html>'],
  ['lengths that are too short', '0003'],
  ['another service', '001f# service=git-receive-pack\n00000000'],
])('%s is refused', (_, text) => {
  expect(() => parseTags('x', Buffer.from(text))).toThrow(Refusal);
});
