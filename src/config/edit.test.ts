import './complete.ts';
import { expect, test } from 'vitest';
import { inOrder, type SetFieldName, withOption } from './edit.ts';
import { type Config, DEFAULT_CONFIG, FIELD_NAMES, fieldOf } from './fields.ts';
import { idleInForm } from './needs.ts';
import { PRESETS } from './presets.ts';
import { settle } from './settle.ts';

const changed = (choices: Partial<Config>): Config => ({ ...DEFAULT_CONFIG, ...choices });

test('sets of the default and the presets are in the order of their options', () => {
  for (const config of [DEFAULT_CONFIG, ...PRESETS.map((preset) => preset.config)]) {
    for (const name of FIELD_NAMES.filter((field) => fieldOf(field).kind === 'set')) {
      expect(config[name]).toEqual(inOrder(name as SetFieldName, config[name] as readonly string[]));
    }
  }
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
