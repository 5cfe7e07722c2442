import { expect, test } from 'vitest';
import type { Config } from '../fields.ts';
import { settled } from '../testing/settled.ts';
import { CI_RULES } from './ci.ts';

const ALL: Partial<Config> = {
  checks: ['clippy', 'rustfmt', 'docs', 'nextest'],
  ciChecks: ['flake-check', 'test', 'clippy', 'rustfmt'],
};

test.each<[packaging: Config['packaging'], said: string | undefined]>([
  ['crane', 'clippy, rustfmt and test'],
  // naersk has a mode for these two.
  ['naersk', 'clippy and rustfmt'],
  ['build-rust-package', undefined],
  ['none', undefined],
])('with %s the steps that repeat a check of the flake are %s', (packaging, said) => {
  const rule = CI_RULES.find(({ id }) => id === 'repeated-steps');
  const message = rule?.message(settled({ ...ALL, packaging }));
  if (said === undefined) expect(message).toBeUndefined();
  else expect(message).toContain(`runs ${said} already`);
});
