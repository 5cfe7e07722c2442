import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../../config/fields.ts';
import { PRESETS } from '../../config/presets.ts';
import { settle } from '../../config/settle.ts';
import { validConfig } from '../../config/testing/arbitrary.ts';
import { findTool } from '../../emit/testing/tools.ts';
import { justfile } from '../justfile.ts';
import { recipeProblems } from './recipe-problems.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ferroflake-just-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const problemsOf = (text: string): readonly string[] => {
  writeFileSync(join(folder, 'justfile'), text);
  return recipeProblems(folder);
};

const EVERYTHING: Partial<Config> = {
  sqlx: 'postgres',
  tools: ['cargo-edit', 'cargo-nextest', 'cargo-audit', 'bacon'],
  container: true,
  release: true,
  targets: ['aarch64-unknown-linux-musl'],
  targetPackages: true,
};

const whole = (): string => justfile(settle({ ...DEFAULT_CONFIG, ...EVERYTHING }).config);

describe.skipIf(!findTool('just'))('with just', () => {
  test('every recipe of the presets, of any project and of one with everything can be run', () => {
    const configs = [
      ...PRESETS.map(({ config }) => config),
      ...fc.sample(validConfig, { numRuns: 8, seed: 13 }).filter(({ just }) => just),
    ];
    const texts = new Set([whole(), ...configs.slice(0, 16).map(justfile)]);
    for (const text of texts) expect(problemsOf(text)).toEqual([]);
  });

  test.each([
    ['a file that is none', 'db-start:', 'db-start', 'justfile: '],
    ['a name that nothing has', '@just --list', '{{ nothing }}', 'justfile: '],
    ['a recipe that is not there', 'test:', 'test: lints', 'justfile: '],
    [
      'text that becomes a command',
      'sqlx migrate add "$name"',
      'sqlx migrate add {{ name }}',
      'takes what is typed',
    ],
    ['a line that ends early', 'cargo clean', 'if cargo clean; then', 'is no good shell'],
  ])('%s is found', (_, from, to, said) => {
    expect(whole()).toContain(from);
    expect(problemsOf(whole().replace(from, () => to)).join('\n')).toContain(said);
  });

  test.skipIf(!findTool('shellcheck'))('a word in pieces is found', () => {
    const text = whole().replace('"$name"', () => '$name');
    expect(problemsOf(text).join('\n')).toContain('Double quote to prevent');
  });
});

test('a folder without a justfile has none that is wrong', () => {
  expect(recipeProblems(folder)).toEqual([]);
});
