import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEWEST_RELEASE } from '../facts/releases.ts';
import { type Config, DEFAULT_CONFIG } from './fields.ts';
import { PRESETS } from './presets.ts';
import { problems } from './problems.ts';
import { settle } from './settle.ts';
import { anyConfig, validConfig } from './testing/arbitrary.ts';

const changed = (choices: Partial<Config>): Config => ({ ...DEFAULT_CONFIG, ...choices });

test('the default config works as it stands', () => {
  expect(settle(DEFAULT_CONFIG)).toEqual({ config: DEFAULT_CONFIG, changes: [] });
  expect(problems(DEFAULT_CONFIG)).toEqual([]);
});

test.each(PRESETS)('the preset $id works as it stands and has no warning', ({ config }) => {
  expect(settle(config).changes).toEqual([]);
  expect(problems(config).filter((problem) => problem.severity !== 'hint')).toEqual([]);
});

describe('settling', () => {
  test('keeps what was chosen, and says what it left out and why', () => {
    const { config, changes } = settle(changed({ components: ['clippy', 'rustfmt', 'rust-src', 'miri'] }));
    expect(config.components).toEqual(['clippy', 'rustfmt', 'rust-src']);
    expect(changes).toEqual([
      {
        kind: 'left out',
        field: 'components',
        given: 'miri',
        why: `Rust ${NEWEST_RELEASE.version} has no miri; the newest nightly has it.`,
      },
    ]);
  });

  test('replaces a channel that the provider does not have', () => {
    const { config } = settle(changed({ provider: 'nixpkgs', channel: 'nightly' }));
    expect(config.channel).toBe('stable');
  });

  test('falls back to the newest edition that the toolchain knows', () => {
    expect(settle(changed({ channel: '1.60.0' })).config.edition).toBe('2021');
  });

  test('never leaves a flake without a system or a workflow without a runner', () => {
    expect(settle(changed({ systems: [] })).config.systems).toEqual(DEFAULT_CONFIG.systems);
    expect(settle(changed({ systems: ['aarch64-linux'] })).config.ciSystems).toEqual(['aarch64-linux']);
    expect(settle(changed({ ciChecks: [] })).config.ciChecks).toEqual(['flake-check']);
  });

  test('does without Cachix where the cache has no name', () => {
    expect(settle(changed({ cache: 'cachix' })).config.cache).toBe('none');
    expect(settle(changed({ cache: 'cachix', cachixName: 'ours' })).config.cache).toBe('cachix');
  });

  test('changes nothing the second time, and leaves no error', () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const once = settle(config).config;
        expect(settle(once)).toEqual({ config: once, changes: [] });
        expect(problems(once).filter((problem) => problem.severity === 'error')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves every config of the sampler as it is', () => {
    fc.assert(
      fc.property(validConfig, (config) => {
        expect(settle(config)).toEqual({ config, changes: [] });
      }),
      { numRuns: 200 },
    );
  });
});
