import { expect, test } from 'vitest';
import { unavailable } from '../../config/availability.ts';
import { DEFAULT_CONFIG, FIELD_NAMES } from '../../config/fields.ts';
import { PRESETS } from '../../config/presets.ts';
import { TROUBLES } from '../../facts/troubles.ts';
import { type ConfigStore, createConfigStore } from '../../state/store.ts';
import { elsewhere } from '../changes/step-effects.ts';
import { SECTIONS } from '../form/sections.ts';
import { PANELS } from '../view.ts';
import { find } from './find.ts';
import { recentKeys, remember } from './recent.ts';
import type { Page, Row } from './row.ts';
import { ALL, optionsOf } from './testing/all-rows.ts';
import { WALK } from './walk.ts';

const newStore = (): ConfigStore => createConfigStore('https://example.org/');
const KEYS = new Set(ALL.map((row) => row.key));

const rowOf = (key: string): Row => {
  const row = ALL.find((each) => each.key === key);
  if (!row) throw new Error(`there is no row ${key}`);
  return row;
};

/** A page without a document: what was said, and how often it was left. */
function pageOf(store: ConfigStore) {
  const said: string[] = [];
  let left = 0;
  const view = { view: 'form', show: () => {}, panel: 'files', target: undefined, open: () => {} } as const;
  const announce = (sentence: string): void => void said.push(sentence);
  const page: Page = {
    store,
    view,
    announce,
    elsewhere,
    behind: (task) => task(),
    leave: () => {
      left++;
    },
  };
  return { page, said, left: () => left };
}

test('every field, option, preset, section, view, trouble and file has a row of its own', () => {
  const wanted = [
    ...FIELD_NAMES.map((name) => `field ${name}`),
    ...FIELD_NAMES.flatMap((name) => optionsOf(name).map(({ id }) => `option ${name} ${id}`)),
    ...['default', ...PRESETS.map(({ id }) => id)].map((id) => `preset ${id}`),
    ...SECTIONS.map(({ id }) => `section ${id}`),
    ...PANELS.map(({ id }) => `view ${id}`),
    ...TROUBLES.map(({ id }) => `trouble ${id}`),
    ...newStore()
      .getState()
      .files.map(({ path }) => `file ${path}`),
  ];
  expect(wanted.filter((key) => !KEYS.has(key))).toEqual([]);
  expect(KEYS.size).toBe(ALL.length);
});

test('without a query stands what was used last, once, and what is of use to all', () => {
  remember('option libraries openssl');
  remember('action reset');
  remember('option libraries openssl');
  const { groups } = find(ALL, ' ', recentKeys());
  expect(groups.map(({ group }) => group)).toEqual([
    'Recent',
    'Actions',
    'Presets',
    'Parts of the form',
    'Views',
  ]);
  expect(groups[0]?.matches.map(({ option }) => option.key)).toEqual([
    'option libraries openssl',
    'action reset',
  ]);
  const keys = groups.flatMap(({ matches }) => matches.map(({ option }) => option.key));
  expect(keys.filter((key) => key === 'action reset')).toHaveLength(1);
  expect(keys.length).toBeLessThanOrEqual(50);
});

test('an option of a set goes in and out, and the palette stays', () => {
  const store = newStore();
  const { page, said, left } = pageOf(store);
  const row = rowOf('option libraries openssl');
  row.enter(page);
  expect(store.getState().chosen.libraries).toEqual(['openssl']);
  expect(row.standing(store.getState())).toEqual({ mark: 'chosen' });
  row.enter(page);
  expect(store.getState().chosen).toEqual(DEFAULT_CONFIG);
  expect(said).toEqual(['OpenSSL is chosen.', 'OpenSSL is no longer chosen.']);
  expect(left()).toBe(0);
});

test('an option of a choice takes the place of another, and a switch is turned', () => {
  const store = newStore();
  const { page, said } = pageOf(store);
  rowOf('option ci gitlab').enter(page);
  rowOf('field just').enter(page);
  expect(store.getState().chosen).toMatchObject({ ci: 'gitlab', just: false });
  expect(rowOf('field ci').standing(store.getState())).toEqual({ value: 'GitLab CI' });
  expect(said).toEqual(['CI: GitLab CI is chosen. Choosing GitLab CI also changed Runners.', 'just is off.']);
});

test('a choice says what it switches off elsewhere, and nothing of that where it came to nothing', () => {
  const store = createConfigStore('', {
    ...DEFAULT_CONFIG,
    channel: 'nightly',
    targets: ['wasm32-unknown-unknown', 'x86_64-unknown-linux-musl'],
    components: ['rustfmt', 'clippy', 'rust-src', 'rust-analyzer', 'miri'],
  });
  const { page, said } = pageOf(store);
  rowOf('option provider nixpkgs').enter(page);
  rowOf('option provider nixpkgs').enter(page);
  expect(said).toEqual([
    'Provider: nixpkgs is chosen. Choosing nixpkgs also changed Channel, Components and Targets.',
    'Provider: nixpkgs is chosen.',
  ]);
});

test.each([
  ['option targets wasm32-unknown-unknown', { provider: 'nixpkgs', channel: 'stable' }],
  ['option ciVersions beta', { ci: 'none' }],
  ['field release', { ci: 'none' }],
  ['field members', {}],
] as const)('%s is barred, says why and changes nothing', (key, choices) => {
  const config = { ...DEFAULT_CONFIG, ...choices };
  const store = createConfigStore('', config);
  const { page, said, left } = pageOf(store);
  const { mark, reason } = rowOf(key).standing(store.getState());
  expect(mark).toBe('barred');
  rowOf(key).enter(page);
  expect(said).toEqual([reason]);
  expect(store.getState().chosen).toBe(config);
  expect(left()).toBe(0);
});

test('a reason is that of the form, and what is chosen all the same can be taken out', () => {
  const store = createConfigStore('', {
    ...DEFAULT_CONFIG,
    provider: 'nixpkgs',
    channel: 'stable',
    targets: ['wasm32-wasip2'],
  });
  const row = rowOf('option targets wasm32-wasip2');
  expect(row.standing(store.getState())).toEqual({
    mark: 'flagged',
    reason: unavailable(store.getState().settled, 'targets', 'wasm32-wasip2'),
  });
  row.enter(pageOf(store).page);
  expect(store.getState().chosen.targets).toEqual([]);
});

test('what goes somewhere leaves the palette', () => {
  const { page, left } = pageOf(newStore());
  for (const key of ['field name', 'preset cli', 'file flake.nix', 'view help', 'trouble libclang'])
    rowOf(key).enter(page);
  rowOf('option ci gitlab').visit?.(page);
  expect(left()).toBe(6);
});

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 19, 0],
  ['ArrowUp', 0, 19],
  ['PageDown', 15, 19],
  ['PageUp', 3, 0],
  ['Home', 7, 0],
  ['End', 7, 19],
])('%s leads from row %i of twenty to row %i', (key, from, to) => {
  expect(WALK[key]?.(from, 20)).toBe(to);
});
