import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unavailable } from '../config/availability.ts';
import { type Config, DEFAULT_CONFIG, FIELD_NAMES, sameValue } from '../config/fields.ts';
import { settle } from '../config/settle.ts';
import { anyConfig } from '../config/testing/arbitrary.ts';
import { consequences } from './consequences.ts';

const changed = (choices: Partial<Config>, start: Config = DEFAULT_CONFIG): Config => ({
  ...start,
  ...choices,
});

const told = (before: Config, after: Config): readonly string[] =>
  consequences(before, after)
    .filter((row) => row.switched)
    .map((row) => row.what);

const wasm = changed({ targets: ['wasm32-unknown-unknown'] });

test('a choice is replaced and an option left out, each with the sentence that the form says', () => {
  const after = changed({ provider: 'nixpkgs' }, wasm);
  const rows = consequences(wasm, after).filter((row) => row.switched);
  expect(rows.map((row) => row.what)).toEqual([
    'Channel → stable',
    'Targets: wasm32-unknown-unknown left out',
  ]);
  const { config } = settle(after);
  expect(rows.map((row) => row.why)).toEqual([
    unavailable(config, 'channel', wasm.channel),
    unavailable(config, 'targets', 'wasm32-unknown-unknown'),
  ]);
});

test('what can be used again is told, too', () => {
  expect(told(changed({ provider: 'nixpkgs' }, wasm), wasm)).toEqual([
    `Channel → ${DEFAULT_CONFIG.channel}`,
    'Targets: wasm32-unknown-unknown in use again',
  ]);
});

test('a field that loses its meaning says why', () => {
  const before = changed({ container: true });
  expect(consequences(before, changed({ packaging: 'none' }, before))).toContainEqual({
    field: 'container',
    switched: true,
    what: 'Container image does not apply',
    why: 'An image is made of a package: choose a packaging.',
  });
});

test('a set that cannot be empty says what was put in', () => {
  const before = changed({ ciSystems: ['aarch64-darwin'] });
  const rows = consequences(before, changed({ ci: 'gitlab' }, before)).filter((row) => row.switched);
  expect(rows.map((row) => row.field)).toEqual(['ciSystems', 'ciSystems']);
  expect(rows[1]?.why).toBe('A workflow needs at least one runner.');
});

test('options that can be chosen no more are told once for each field', () => {
  const rows = consequences(DEFAULT_CONFIG, changed({ channel: 'beta' }));
  expect(rows.map((row) => row.what)).toEqual([
    'Further shells: beta cannot be chosen now',
    'Further Rust versions: beta cannot be chosen now',
  ]);
  expect(rows[0]?.why).toBe('The project’s own toolchain is beta already.');
});

test('what was chosen is no consequence, and every other value that differs is one', () => {
  fc.assert(
    fc.property(anyConfig, anyConfig, fc.constantFrom(...FIELD_NAMES), (before, other, name) => {
      const after = { ...before, [name]: other[name] };
      const rows = consequences(before, after);
      const [was, now] = [settle(before).config, settle(after).config];
      const differing = FIELD_NAMES.filter(
        (each) => sameValue(before[each], after[each]) && !sameValue(was[each], now[each]),
      );
      expect([...new Set(rows.filter((row) => row.switched).map((row) => row.field))]).toEqual(differing);
      for (const { what, why } of rows) expect([what, why]).not.toContain('');
    }),
    { numRuns: 150 },
  );
});
