import { describe, expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../../config/fields.ts';
import { PRESETS } from '../../config/presets.ts';
import { provideGenerator } from '../../state/generator.ts';
import type { Step } from '../../state/history.ts';
import { GENERATOR } from '../../state/workshop.ts';
import { alsoChanged, leavesFewer } from './step-effects.ts';
import { stepName, stepSaid } from './step-words.ts';

provideGenerator(GENERATOR);

const step = (choices: Partial<Config>, before: Partial<Config> = {}): Step => {
  const start = { ...DEFAULT_CONFIG, ...before };
  return { before: start, after: { ...start, ...choices }, link: false };
};

const preset = PRESETS[0]!;
const worker = { name: 'worker', kind: 'library', uses: [] } as const;

describe('a step is named, said and undone in words', () => {
  test.each<[string, Step, string, string, string]>([
    [
      'a choice',
      step({ provider: 'rust-overlay' }),
      'Provider to rust-overlay',
      'Choosing rust-overlay',
      'Provider is fenix again',
    ],
    ['a switch', step({ direnv: false }), 'direnv off', 'Turning direnv off', 'direnv is on again'],
    ['a text', step({ name: 'vane' }), 'Name to vane', 'Choosing vane', 'Name is my-project again'],
    [
      'a text taken out',
      step({ description: '' }, { description: 'It works' }),
      'Description to nothing',
      'Emptying Description',
      'Description is It works again',
    ],
    [
      'an option put in',
      step({ targets: ['wasm32-unknown-unknown'] }),
      'wasm32-unknown-unknown added to Targets',
      'Adding wasm32-unknown-unknown',
      'wasm32-unknown-unknown added to Targets',
    ],
    [
      'an option taken out',
      step({ checks: [] }, { checks: ['clippy'] }),
      'clippy removed from Checks',
      'Removing clippy',
      'clippy removed from Checks',
    ],
    [
      'a member',
      step({ members: [...DEFAULT_CONFIG.members, worker] }),
      'worker added to Members',
      'Adding worker',
      'worker added to Members',
    ],
    [
      'a member of another kind',
      step({ members: [{ ...worker, kind: 'proc-macro' }] }, { members: [worker] }),
      'Members',
      'This change',
      'Members',
    ],
    [
      'two fields',
      step({ provider: 'nixpkgs', channel: 'stable' }),
      'Provider and Channel',
      'This change',
      'Provider and Channel',
    ],
    [
      'a preset',
      { before: DEFAULT_CONFIG, after: preset.config, link: false },
      `Start from ${preset.label}`,
      'This change',
      `Start from ${preset.label}`,
    ],
    [
      'a link',
      { ...step({ name: 'vane' }), link: true },
      'The opened link',
      'Choosing vane',
      'The opened link',
    ],
  ])('%s', (_, made, name, doing, back) => {
    expect([stepName(made), alsoChanged(made, 'x'), leavesFewer(made, 'x')]).toEqual([
      name,
      `${doing} also changed x.`,
      `${doing} leaves fewer options for x.`,
    ]);
    expect([stepSaid('undo', made), stepSaid('redo', made)]).toEqual([
      `Undone: ${back}.`,
      `Redone: ${name}.`,
    ]);
  });

  test('a long text is shortened in a name', () => {
    expect(stepName(step({ description: 'é'.repeat(80) }))).toBe(`Description to ${'é'.repeat(39)}…`);
  });
});
