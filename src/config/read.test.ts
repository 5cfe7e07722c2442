import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG, FIELD_NAMES } from './fields.ts';
import { readConfig } from './read.ts';
import { settle } from './settle.ts';

describe('reading untrusted data', () => {
  test('takes what it can and lists the rest', () => {
    const { config, rejected } = readConfig({
      name: 'ok',
      edition: '2016',
      components: ['clippy', 'nonsense'],
      direnv: 'yes',
      wat: 1,
      members: [{ name: 'Bad Name' }, 3],
      description: 'a\u0000b',
    });
    expect(config.name).toBe('ok');
    expect(config.components).toEqual(['clippy']);
    expect(rejected.map((row) => row.key)).toEqual(
      expect.arrayContaining(['wat', 'edition', 'components', 'direnv', 'members', 'description']),
    );
  });

  test('prototype keys change nothing', () => {
    const { config, rejected } = readConfig(JSON.parse('{"__proto__":{"name":"x"},"constructor":1}'));
    expect(config).toEqual(DEFAULT_CONFIG);
    expect(rejected).toHaveLength(2);
  });

  test('never throws, and gives a config that works', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record(Object.fromEntries(FIELD_NAMES.map((name) => [name, fc.anything()]))),
        ),
        (data) => {
          const { config } = readConfig(data);
          expect(settle(config).changes).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
