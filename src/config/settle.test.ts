import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEWEST_RELEASE } from '../facts/releases.ts';
import { unavailable } from './availability.ts';
import { inOrder, type SetFieldName, withOption } from './edit.ts';
import { type Config, DEFAULT_CONFIG, FIELD_NAMES, fieldOf } from './fields.ts';
import { canUse, mendMembers } from './members.ts';
import { crateNameFrom, crateNameProblem } from './names.ts';
import { idleInForm } from './needs.ts';
import { PRESETS } from './presets.ts';
import { problems } from './problems.ts';
import { readConfig } from './read.ts';
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

test('sets of the default and the presets are in the order of their options', () => {
  for (const config of [DEFAULT_CONFIG, ...PRESETS.map((preset) => preset.config)]) {
    for (const name of FIELD_NAMES.filter((field) => fieldOf(field).kind === 'set')) {
      expect(config[name]).toEqual(inOrder(name as SetFieldName, config[name] as readonly string[]));
    }
  }
});

describe('what cannot be chosen together', () => {
  test.each([
    ['miri on a stable release', changed({ components: ['miri'] }), 'components', 'miri', /has no miri/],
    [
      'a nightly from nixpkgs',
      changed({ provider: 'nixpkgs' }),
      'channel',
      'nightly',
      /nixpkgs has one toolchain/,
    ],
    [
      'an Intel Mac with a branch that has it no more, by whichever name',
      changed({ nixpkgs: 'custom', nixpkgsRef: 'nixos-unstable-small' }),
      'systems',
      'x86_64-darwin',
      /no packages for x86_64-darwin any more: choose NixOS 26\.05/,
    ],
    [
      'a target with nixpkgs',
      changed({ provider: 'nixpkgs' }),
      'targets',
      'wasm32-unknown-unknown',
      /its own system only/,
    ],
    [
      'a target that has ended, named in a flake with fenix',
      changed({ provider: 'fenix', channel: '1.70.0', edition: '2021', toolchainIn: 'flake' }),
      'targets',
      'mips-unknown-linux-gnu',
      /let the toolchain stand in rust-toolchain\.toml/,
    ],
    [
      'a profile with nixpkgs',
      changed({ provider: 'nixpkgs', channel: 'stable' }),
      'profile',
      'default',
      /no profiles/,
    ],
    ['edition 2024 on Rust 1.84', changed({ channel: '1.84.1' }), 'edition', '2024', /needs Rust 1\.85/],
    [
      'a minimum newer than the toolchain',
      changed({ channel: '1.90.0' }),
      'minimum',
      '1.95',
      /cannot promise a newer one/,
    ],
    ['a minimum older than the edition', DEFAULT_CONFIG, 'minimum', '1.80', /Edition 2024 needs Rust 1\.85/],
    [
      'rust-analyzer before it was a component',
      changed({ channel: '1.60.0', edition: '2021' }),
      'components',
      'rust-analyzer',
      /has no rust-analyzer/,
    ],
    [
      'packaging with Rust 1.56',
      changed({ channel: '1.56.0', edition: '2021' }),
      'packaging',
      'crane',
      /needs Rust 1\.57/,
    ],
    ['checks without crane', changed({ packaging: 'none' }), 'checks', 'clippy', /built by crane/],
    [
      'clippy as a check without the component',
      changed({ components: [] }),
      'checks',
      'clippy',
      /needs the component clippy/,
    ],
    [
      'nix build without packaging',
      changed({ packaging: 'none' }),
      'ciChecks',
      'package',
      /nothing for `nix build`/,
    ],
    [
      'a runner for a system that is not chosen',
      changed({ systems: ['x86_64-linux'] }),
      'ciSystems',
      'aarch64-darwin',
      /not among/,
    ],
    ['the minimum version where none is stated', DEFAULT_CONFIG, 'ciVersions', 'minimum', /No minimum/],
    [
      'a shell for stable where stable is the toolchain',
      changed({ channel: 'stable' }),
      'ciVersions',
      'stable',
      /is stable already/,
    ],
    [
      'a minimum whose hash fenix would need',
      changed({ edition: '2021', minimum: '1.65' }),
      'ciVersions',
      'minimum',
      /from 1\.70 on/,
    ],
    [
      'a Linux library on macOS alone',
      changed({ systems: ['aarch64-darwin'] }),
      'libraries',
      'tpm2-tss',
      /exists on Linux only/,
    ],
    [
      'the target of the only system',
      changed({ systems: ['x86_64-linux'] }),
      'targets',
      'x86_64-unknown-linux-gnu',
      /always there/,
    ],
  ] as const)('%s', (_, config, field, id, reason) => {
    expect(unavailable(config, field, id)).toMatch(reason);
  });

  test.each([
    ['miri on a nightly', changed({ channel: 'nightly-2026-08-22' }), 'components', 'miri'],
    [
      'a cross target that is the host of one of two systems',
      DEFAULT_CONFIG,
      'targets',
      'aarch64-unknown-linux-gnu',
    ],
    [
      'the minimum version with rust-overlay, however old',
      changed({ provider: 'rust-overlay', edition: '2021', minimum: '1.65' }),
      'ciVersions',
      'minimum',
    ],
  ] as const)('but %s is fine', (_, config, field, id) => {
    expect(unavailable(config, field, id)).toBeUndefined();
  });
});

test('a branch of nixpkgs that is named counts for the Rust that it has', () => {
  const branch: Partial<Config> = { provider: 'nixpkgs', channel: 'stable', nixpkgs: 'custom' };
  const minimum = (nixpkgsRef: string, id: string): string | undefined =>
    unavailable(changed({ ...branch, nixpkgsRef }), 'minimum', id);
  expect(minimum('nixos-unstable', '1.96')).toBeUndefined();
  expect(minimum('nixos-26.05', '1.96')).toContain('1.95');
  expect(minimum('some-branch', '1.96')).toContain('1.95');
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

describe('problems', () => {
  test('each has a message that ends as a sentence, and ids are unique', () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const found = problems(config);
        expect(new Set(found.map((problem) => problem.id)).size).toBe(found.length);
        for (const { message } of found) expect(message).toMatch(/[.)]$/);
      }),
      { numRuns: 200 },
    );
  });

  test('an applied fix takes its own problem away', () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        for (const problem of problems(config)) {
          if (problem.fix)
            expect(problems(problem.fix.config).map((other) => other.id)).not.toContain(problem.id);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('members of a workspace', () => {
  const library = (name: string, ...uses: string[]) => ({ name, kind: 'library' as const, uses });
  const binary = (name: string, ...uses: string[]) => ({ name, kind: 'binary' as const, uses });

  test.each([
    ['none at all', [], ['app'], /needs a member/],
    ['two of one name', [library('a'), binary('a')], ['a'], /the second was left out/],
    ['two names that are one to Rust', [library('a-b'), library('a_b')], ['a-b'], /one name to Rust/],
    ['a dependency on a program', [binary('a'), library('b', 'a')], ['a', 'b'], /no other library/],
    ['a dependency on itself', [library('a', 'a')], ['a'], /no other library/],
    [
      'a circle of three',
      [library('a', 'b'), library('b', 'c'), library('c', 'a')],
      ['a', 'b', 'c'],
      /in a circle/,
    ],
    [
      'a dependency named twice',
      [library('a'), binary('b', 'a', 'a')],
      ['a', 'b'],
      /depends on a library twice/,
    ],
  ] as const)('%s is mended and said', (_, members, names, said) => {
    const mended = mendMembers(members);
    expect(mended.members.map((member) => member.name)).toEqual(names);
    expect(mended.mends.join(' ')).toMatch(said);
  });

  test('a chain of a thousand is walked without a deep stack', () => {
    const chain = Array.from({ length: 1000 }, (_, index) =>
      library(`m${index}`, ...(index < 999 ? [`m${index + 1}`] : [])),
    );
    expect(mendMembers(chain).mends).toEqual([]);
  });

  test('canUse refuses exactly what would close a circle', () => {
    const members = [library('a', 'b'), library('b'), binary('c', 'a')];
    expect(canUse(members, 'b', 'a')).toBe(false);
    expect(canUse(members, 'c', 'b')).toBe(true);
    expect(canUse(members, 'a', 'c')).toBe(false);
  });
});

describe('names', () => {
  test.each(['a', 'my-cli', 'x2', 'constructor', 'a_b-c', 'a'.repeat(64)])('%s can be a crate', (name) => {
    expect(crateNameProblem(name)).toBeUndefined();
  });

  test.each([
    '',
    'My',
    '1a',
    'a--b',
    'a-',
    '-a',
    'a b',
    'a/b',
    '..',
    'con',
    'fn',
    'std',
    'test',
    'proc-macro',
    'ä',
    'a'.repeat(65),
    'a\n',
  ])('%j cannot', (name) => {
    expect(crateNameProblem(name)).toBeTypeOf('string');
  });

  test('a name made from any text can be a crate', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(crateNameProblem(crateNameFrom(text))).toBeUndefined();
      }),
    );
  });
});

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

test('an option put in and taken out again leaves the config as it was', () => {
  const more = withOption(DEFAULT_CONFIG, 'components', 'llvm-tools', true);
  expect(more.components).toContain('llvm-tools');
  expect(withOption(more, 'components', 'llvm-tools', false)).toEqual(DEFAULT_CONFIG);
});

test.each([
  ['cache', 'cachix', 'cachixName'],
  ['nixpkgs', 'custom', 'nixpkgsRef'],
] as const)('the form has the field that %s = %s waits for', (choice, option, text) => {
  const chosen = changed({ [choice]: option });
  const { config, changes } = settle(chosen);
  expect(changes.map((change) => change.field)).toEqual([choice]);
  expect(idleInForm(chosen, config, text)).toBeUndefined();
  expect(idleInForm(DEFAULT_CONFIG, DEFAULT_CONFIG, text)).toBeDefined();
});
