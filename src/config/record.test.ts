import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASELINE, BASELINE_VERSION } from './baseline.ts';
import { DEFAULT_CONFIG, FIELD_NAMES } from './fields.ts';
import { PRESETS } from './presets.ts';
import { readRecord, recordOf } from './record.ts';
import { settle } from './settle.ts';
import { validConfig } from './testing/arbitrary.ts';

const read = (data: unknown) => readRecord(JSON.stringify(data), 'x.json');

test('a record says nothing of what the baseline has', () => {
  expect(recordOf(BASELINE).config).toEqual({});
  expect(recordOf({ ...BASELINE, name: 'abc', tools: ['bacon'] }).config).toEqual({
    name: 'abc',
    tools: ['bacon'],
  });
});

test.each(PRESETS)('the preset $id survives its record', ({ config }) => {
  expect(read(recordOf(config))).toEqual({ config, rejected: [] });
});

test('every config that works survives its record', () => {
  fc.assert(
    fc.property(validConfig, (config) => {
      expect(read(recordOf(config))).toEqual({ config, rejected: [] });
    }),
  );
});

test('what a record leaves out is the baseline’s, and what a bare config leaves out is the default', () => {
  expect(read({ ferroflake: BASELINE_VERSION, config: {} })).toEqual({ config: BASELINE, rejected: [] });
  expect(read({ name: 'abc' })).toEqual({ config: { ...DEFAULT_CONFIG, name: 'abc' }, rejected: [] });
});

test.each([
  ['an unknown field', { config: { name: 'ok', wat: 1 } }, /“wat” is no field/],
  ['an option that does not exist', { config: { name: 'ok', edition: '2016' } }, /“2016” is not one/],
  ['a value of another kind', { config: { name: 'ok', direnv: 'no' } }, /neither true nor false/],
  ['a later version', { ferroflake: '2', config: { name: 'ok' } }, /says version “2”/],
  ['a version of another kind', { ferroflake: true, config: { name: 'ok' } }, /says version “true”/],
])('%s is listed, and the rest is used', (_, record, message) => {
  const result = read({ ferroflake: BASELINE_VERSION, ...record });
  expect(result).toMatchObject({ config: { name: 'ok' } });
  expect('rejected' in result && result.rejected.map((row) => row.message).join()).toMatch(message);
});

test.each([
  ['a broken text', '{"name": ', /is not JSON/],
  ['nothing', '', /is not JSON/],
  ['a list', '[1]', /an object of fields was expected/],
  ['an object of nothing', '{ }', /an object of fields was expected/],
  ['a record without a config', '{"ferroflake": "1"}', /its “config” is no object/],
  ['a record with a list in its place', '{"ferroflake": "1", "config": []}', /its “config” is no object/],
  ['a file of npm', '{"name": "abc", "version": "1.0.0"}', /too few of its keys .* “version” is none/],
  ['a file with more', '{"name": "abc", "description": "", "a": 1, "b": 2, "c": 3}', /“a” is none/],
  ['some other file', '{"dependencies": {}, "private": true}', /“dependencies” and the rest are no fields/],
])('%s is refused as a whole', (_, text, problem) => {
  expect(readRecord(text, 'x.json')).toEqual({ problem: expect.stringMatching(problem) });
});

test('a version may be written as a number', () => {
  expect(read({ ferroflake: 1, config: { name: 'ok' } })).toEqual({
    config: { ...BASELINE, name: 'ok' },
    rejected: [],
  });
});

test('a bare config may have a field that is not known here', () => {
  expect(read({ name: 'abc', direnv: false, wat: 1 })).toMatchObject({
    config: { name: 'abc', direnv: false },
    rejected: [{ key: 'wat' }],
  });
});

test('a mark of the byte order is no part of the text', () => {
  expect(readRecord(`\ufeff{"name": "abc"}`, 'x.json')).toMatchObject({
    config: { name: 'abc' },
    rejected: [],
  });
});

test('no text makes reading throw, and what comes out settles after one round', () => {
  const fields = fc.dictionary(fc.oneof(fc.constantFrom(...FIELD_NAMES), fc.string()), fc.jsonValue());
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fields.map((config) => JSON.stringify(config)),
    fc.tuple(fc.jsonValue(), fields).map(([ferroflake, config]) => JSON.stringify({ ferroflake, config })),
  );
  fc.assert(
    fc.property(text, (json) => {
      const result = readRecord(json, 'x.json');
      if ('problem' in result) expect(result.problem).toMatch(/^x\.json (is|holds) .*\.$/);
      else expect(settle(result.config).changes).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
