import { expect, test } from 'vitest';
import { PROVIDERS, TRAITS } from '../facts/providers.ts';
import { type Answers, advise, advised, FIRST_ANSWERS, QUESTIONS } from './advice.ts';
import { idle } from './availability.ts';
import { DEFAULT_CONFIG, FIELDS } from './fields.ts';
import { settle } from './settle.ts';

/** Every way to answer. */
const all: readonly Answers[] = QUESTIONS.reduce<readonly Record<string, string>[]>(
  (rows, { id, answers }) => rows.flatMap((row) => answers.map((answer) => ({ ...row, [id]: answer.id }))),
  [{}],
) as unknown as readonly Answers[];

test.each<[Partial<Answers>, string, RegExp, string]>([
  [{}, 'fenix', /^stable$/, 'flake'],
  [{ matters: 'few' }, 'nixpkgs', /^stable$/, 'flake'],
  [{ matters: 'few', targets: 'yes' }, 'fenix', /^stable$/, 'flake'],
  [{ matters: 'few', shared: 'yes' }, 'rust-overlay', /^stable$/, 'file'],
  [{ shared: 'yes' }, 'rust-overlay', /^stable$/, 'file'],
  [{ rust: 'exact' }, 'rust-overlay', /^1\.\d+\.\d+$/, 'flake'],
  [{ rust: 'exact', shared: 'yes', matters: 'few' }, 'rust-overlay', /^1\.\d+\.\d+$/, 'file'],
  [{ rust: 'nightly' }, 'rust-overlay', /^nightly$/, 'flake'],
  [{ rust: 'nightly', shared: 'yes' }, 'rust-overlay', /^nightly-20\d\d-\d\d-\d\d$/, 'file'],
  [{ rust: 'dated', shared: 'yes' }, 'rust-overlay', /^nightly-20\d\d-\d\d-\d\d$/, 'file'],
  [{ rust: 'old' }, 'fenix', /^nightly-2025-01-0\d$/, 'flake'],
])('who answers %o gets %s', (answers, provider, channel, place) => {
  const advice = advise({ ...FIRST_ANSWERS, ...answers });
  expect(advice.provider).toBe(provider);
  expect(advice.channel).toMatch(channel);
  expect(advice.toolchainIn).toBe(place);
});

test.each(all)('advice for %o can be followed as it is given, and has reasons', (answers) => {
  const advice = advise(answers);
  const config = settle(advised(DEFAULT_CONFIG, advice)).config;
  expect([config.provider, config.channel]).toEqual([advice.provider, advice.channel]);
  if (idle(config, 'toolchainIn') === undefined) expect(config.toolchainIn).toBe(advice.toolchainIn);
  else expect(advice.toolchainIn).toBe('flake');
  expect(advice.reasons.length).toBeGreaterThan(1);
  for (const reason of advice.reasons) expect(reason).toMatch(/^[A-Za-z].*\.$/);
});

test('what is not nixpkgs says why, where few inputs were wanted', () => {
  for (const answers of all.filter(({ matters }) => matters === 'few')) {
    const { provider, reasons } = advise(answers);
    expect(reasons.join(' ')).toMatch(
      provider === 'nixpkgs' ? /needs no further input/ : /would need no input/,
    );
  }
});

test('the comparison has a column for each provider of the form, and no empty cell', () => {
  expect(Object.keys(PROVIDERS)).toEqual(FIELDS.provider.options.map(({ id }) => id));
  for (const { traits } of Object.values(PROVIDERS))
    for (const { id } of TRAITS) expect(traits[id].says).toMatch(/^[A-Za-z0-9].*\.$/);
});
