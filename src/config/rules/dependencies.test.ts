import { expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../fields.ts';
import { problems } from '../problems.ts';

const said = (choices: Partial<Config>): string | undefined =>
  problems({ ...DEFAULT_CONFIG, ...choices }).find(({ id }) => id === 'linker-on-linux-only')?.message;

test.each([
  ['a target that every Linux links for, without macOS', ['aarch64-unknown-linux-musl'], undefined],
  [
    'Android, which one Linux alone links for',
    ['aarch64-linux-android'],
    /on x86_64-linux only: on the other/,
  ],
] as const)('%s', (_, targets, message) => {
  const systems = ['x86_64-linux', 'aarch64-linux'] as const;
  if (message === undefined) expect(said({ targets, systems })).toBeUndefined();
  else expect(said({ targets, systems })).toMatch(message);
  expect(said({ targets, systems: ['x86_64-linux'] })).toBeUndefined();
  expect(said({ targets, systems: [...systems, 'aarch64-darwin'] })).toMatch(/does not link/);
});
