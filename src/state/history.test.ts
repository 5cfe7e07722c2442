import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG, FIELD_NAMES } from '../config/fields.ts';
import { anyConfig } from '../config/testing/arbitrary.ts';
import { provideGenerator } from './generator.ts';
import { MOST_STEPS, NO_HISTORY, record, stepBack } from './history.ts';
import { createConfigStore } from './store.ts';
import { GENERATOR } from './workshop.ts';

type ConfigStore = ReturnType<typeof createConfigStore>;

let store: ConfigStore;
beforeEach(() => {
  provideGenerator(GENERATOR);
  store = createConfigStore('https://here.example/');
});

/** All that the form and the files say. */
function standing(of: ConfigStore) {
  const { chosen, settled, files, problems, link } = of.getState();
  return { chosen, settled, files, problems, link };
}

const names = (of: ConfigStore): readonly string[] =>
  of.getState().history.past.map((step) => step.after.name);

const typeName = (text: string): void => store.getState().choose('name', text, 'name');

/** Something that a person does, as it is done to the store. */
const deed: fc.Arbitrary<(to: ConfigStore) => void> = fc.oneof(
  fc.tuple(fc.constantFrom(...FIELD_NAMES), anyConfig).map(
    ([name, config]) =>
      (to: ConfigStore) =>
        to.getState().choose(name, config[name] as never),
  ),
  fc
    .constantFrom('a', 'ab', 'abc', DEFAULT_CONFIG.name)
    .map((text) => (to: ConfigStore) => to.getState().choose('name', text, 'name')),
  anyConfig.map((config) => (to: ConfigStore) => to.getState().replace(config)),
  anyConfig.map(
    (config) => (to: ConfigStore) => to.getState().open(config, [{ key: 'x', message: 'No field.' }]),
  ),
  fc.constant((to: ConfigStore) => to.getState().endTyping()),
);

describe('whatever is done', () => {
  test('undo gives back every state on the way, and redo every one again', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 8 }), (deeds) => {
        const made = createConfigStore('');
        const seen = [standing(made)];
        for (const act of deeds) {
          const { past } = made.getState().history;
          act(made);
          const steps = made.getState().history.past.length;
          // A step of its own, typing that went on, typing that was taken back, or nothing at all.
          if (made.getState().history.past !== past) seen.splice(steps, seen.length, standing(made));
        }
        const steps = made.getState().history.past.length;
        expect(seen).toHaveLength(steps + 1);
        for (let at = steps; at > 0; at--) {
          expect(standing(made)).toEqual(seen[at]);
          made.getState().undo();
        }
        expect(standing(made)).toEqual(seen[0]);
        expect(made.getState().undo()).toBeUndefined();
        for (let at = 1; at <= steps; at++) {
          made.getState().redo();
          expect(standing(made)).toEqual(seen[at]);
        }
        expect(made.getState().redo()).toBeUndefined();
      }),
      { numRuns: 12 },
    );
  });

  test('redo after undo changes nothing, nor does undo after redo', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 2, maxLength: 6 }), fc.nat(4), (deeds, back) => {
        const made = createConfigStore('');
        for (const act of deeds) act(made);
        for (let steps = 0; steps < back; steps++) made.getState().undo();
        const before = standing(made);
        const { past, future } = made.getState().history;
        if (made.getState().undo()) made.getState().redo();
        expect(standing(made)).toEqual(before);
        if (made.getState().redo()) made.getState().undo();
        expect(standing(made)).toEqual(before);
        expect(made.getState().history).toMatchObject({ past, future });
      }),
      { numRuns: 12 },
    );
  });
});

test('no more steps are kept than agreed, and the newest are', () => {
  const named = (count: number): Config => ({ ...DEFAULT_CONFIG, name: `p${count}` });
  let history = NO_HISTORY;
  for (let count = 1; count <= MOST_STEPS + 20; count++) {
    history = record(history, named(count - 1), named(count));
  }
  expect(history.past).toHaveLength(MOST_STEPS);
  expect(history.past[0]?.before.name).toBe('p20');
  while (history.past.length > 0) history = stepBack(history);
  expect(history.future).toHaveLength(MOST_STEPS);
});

describe('typing', () => {
  test('in one box in a row is one step', () => {
    for (const text of ['w', 'we', 'wea']) typeName(text);
    expect(names(store)).toEqual(['wea']);
    store.getState().undo();
    expect(store.getState().chosen).toBe(DEFAULT_CONFIG);
  });

  test.each<[string, () => void]>([
    ['leaving the box', () => store.getState().endTyping()],
    ['another change', () => store.getState().choose('just', false)],
    ['typing in another box', () => store.getState().choose('description', 'It works', 'description')],
    [
      'an undo that comes back to it',
      () => {
        store.getState().choose('just', false);
        store.getState().undo();
      },
    ],
  ])('is parted by %s', (_, part) => {
    typeName('first');
    part();
    typeName('second');
    store.getState().undo();
    expect(store.getState().chosen.name).toBe('first');
  });

  test('that is taken back is no step, and what follows is one', () => {
    store.getState().choose('just', false);
    typeName('my-projects');
    typeName('my-project');
    expect(store.getState().history.past).toHaveLength(1);
    typeName('other');
    store.getState().undo();
    expect(store.getState().chosen).toMatchObject({ name: 'my-project', just: false });
  });
});

test('a new change leaves nothing to redo', () => {
  store.getState().choose('just', false);
  store.getState().undo();
  store.getState().choose('direnv', false);
  expect(store.getState().redo()).toBeUndefined();
  expect(store.getState().chosen).toMatchObject({ just: true, direnv: false });
});

test('a choice of what is chosen already is no step', () => {
  store.getState().choose('systems', [...DEFAULT_CONFIG.systems]);
  store.getState().replace({ ...DEFAULT_CONFIG });
  expect(store.getState().undo()).toBeUndefined();
});

test('the lines that an undo changes are marked', () => {
  store.getState().choose('name', 'weather-vane');
  store.getState().select('Cargo.toml');
  store.getState().undo();
  expect(store.getState().changed.get('Cargo.toml')).toHaveLength(1);
  expect(store.getState().selected).toBe('Cargo.toml');
});

describe('a link', () => {
  const opened: Config = { ...DEFAULT_CONFIG, name: 'opened' };
  const rejected = [{ key: 'colour', message: 'No field.' }];

  test('that the page starts from is no step', () => {
    store.getState().start(opened, []);
    expect(store.getState().undo()).toBeUndefined();
    expect(store.getState().chosen).toBe(opened);
  });

  test('that is opened later is one, and what was said of it goes with it', () => {
    store.getState().choose('just', false);
    store.getState().open(opened, rejected);
    expect(store.getState().undo()?.link).toBe(true);
    expect(store.getState()).toMatchObject({ rejected: [], chosen: { name: 'my-project', just: false } });
    store.getState().redo();
    expect(store.getState()).toMatchObject({ rejected: [], chosen: opened });
  });
});

describe('what was said of a file', () => {
  const opened: Config = { ...DEFAULT_CONFIG, name: 'opened' };
  const rejected = [{ key: 'colour', message: 'No field.' }];

  test('goes with the file, and does not come back', () => {
    store.getState().replace(opened, rejected);
    store.getState().undo();
    expect(store.getState()).toMatchObject({ rejected: [], chosen: DEFAULT_CONFIG });
    store.getState().redo();
    expect(store.getState()).toMatchObject({ rejected: [], chosen: opened });
  });

  test('stays while what was chosen after it is taken back', () => {
    store.getState().replace(opened, rejected);
    store.getState().choose('just', false);
    store.getState().replace({ ...opened, direnv: false }, store.getState().rejected);
    store.getState().undo();
    store.getState().undo();
    expect(store.getState()).toMatchObject({ rejected, chosen: opened });
  });
});
