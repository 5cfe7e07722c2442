import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../config/fields.ts';
import { PRESETS } from '../config/presets.ts';
import { settle } from '../config/settle.ts';
import { validConfig } from '../config/testing/arbitrary.ts';
import { commands, typedLines } from './commands.ts';
import { quickReference } from './quick-reference.ts';

const configs = [
  DEFAULT_CONFIG,
  ...PRESETS.map((preset) => preset.config),
  ...fc.sample(validConfig, { numRuns: 40, seed: 3 }),
];

const linesOf = (config: Config): readonly string[] =>
  quickReference(config).flatMap(({ rows }) => rows.flatMap(({ lines }) => lines));

test('every command of a project is in it, once', () => {
  for (const config of configs) {
    const lines = linesOf(config);
    for (const command of commands(config)) {
      if (command.id === 'update-input') continue;
      for (const line of command.parameters ? [typedLines(command)] : command.lines)
        expect(lines).toContain(line);
    }
    const rows = quickReference(config).flatMap((group) => group.rows.map((row) => row.lines.join('\n')));
    expect(rows.length).toBe(new Set(rows).size);
  }
});

test('no group is empty, and every row says what it does without a full stop', () => {
  for (const config of configs) {
    for (const { rows } of quickReference(config)) {
      expect(rows.length).toBeGreaterThan(0);
      for (const { says, lines } of rows) {
        expect(says).toMatch(/^[A-Z].*[^.]$/);
        expect(lines.length).toBeGreaterThan(0);
      }
    }
  }
});

test.each<[string, Partial<Config>, readonly string[]]>([
  ['the shells', { shells: ['nightly', 'combined'] }, ['nix develop .#nightly', 'nix develop .#combined']],
  ['the inputs', {}, ['nix flake update fenix', 'nix flake update crane']],
  ['the cache', { cache: 'cachix', cachixName: 'my-cache' }, ['cachix use my-cache']],
  ['the tag', { release: true }, ['git tag v0.1.0', 'git push origin v0.1.0']],
  ['the members', { layout: 'workspace' }, ['nix build .#cli', 'nix run .#cli -- --help']],
  ['direnv', { direnv: true }, ['direnv allow']],
])('%s of a config are in it', (_, choices, lines) => {
  const config = settle({ ...DEFAULT_CONFIG, ...choices }).config;
  for (const line of lines) expect(linesOf(config)).toContain(line);
});

test.each<[string, Partial<Config>, readonly string[]]>([
  ['the package of a library', { layout: 'library' }, ['nix run . -- --help']],
  [
    'a package with several programs',
    {
      layout: 'workspace',
      members: [
        { name: 'cli', kind: 'binary', uses: [] },
        { name: 'server', kind: 'binary', uses: [] },
      ],
    },
    ['nix run . -- --help'],
  ],
  [
    'a member that is called as an image',
    { layout: 'workspace', container: true, members: [{ name: 'image', kind: 'binary', uses: [] }] },
    ['nix run .#image -- --help'],
  ],
])('nobody is told to run %s, which cannot be', (_, choices, lines) => {
  const config = settle({ ...DEFAULT_CONFIG, ...choices }).config;
  for (const line of lines) expect(linesOf(config)).not.toContain(line);
});

test('with a justfile a command names its recipe', () => {
  const check = quickReference(DEFAULT_CONFIG).find(({ id }) => id === 'check');
  expect(check?.rows[0]).toMatchObject({ recipe: 'just test', inShell: true });
});
