import { expect, test } from 'vitest';
import { unavailable } from '../../config/availability.ts';
import { DEFAULT_CONFIG, FIELD_NAMES, FIELDS, type FieldName } from '../../config/fields.ts';
import { LIBRARY_OPTIONS } from '../../config/library-options.ts';
import { PRESETS } from '../../config/presets.ts';
import { TROUBLES } from '../../facts/troubles.ts';
import { provideGenerator } from '../../state/generator.ts';
import { type ConfigStore, createConfigStore } from '../../state/store.ts';
import { GENERATOR } from '../../state/workshop.ts';
import { SECTIONS } from '../form/sections.ts';
import { PANELS } from '../view.ts';
import { find } from './find.ts';
import { recentKeys, remember } from './recent.ts';
import type { Page, Row } from './row.ts';
import { fileRows } from './rows/files.ts';
import { pageRows } from './rows.ts';
import { WALK } from './walk.ts';

provideGenerator(GENERATOR);

const optionsOf = (name: FieldName) => {
  const field = FIELDS[name];
  if (name === 'libraries') return LIBRARY_OPTIONS;
  return 'options' in field ? field.options : [];
};
const ROWS = pageRows(optionsOf);
const newStore = (): ConfigStore => createConfigStore('https://example.org/');
const ALL: readonly Row[] = [...fileRows(newStore().getState().files), ...ROWS];
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

test('every crate that expects a library finds it', () => {
  const lost = LIBRARY_OPTIONS.flatMap(({ id, words = [] }) =>
    words
      .filter((crate) => {
        const { groups } = find(ALL, crate, []);
        const keys = groups.flatMap(({ matches }) => matches.map(({ option }) => option.key));
        return !keys.includes(`option libraries ${id}`);
      })
      .map((crate) => `${crate} of ${id}`),
  );
  expect(lost).toEqual([]);
});

test.each([
  ['openssl', 'option libraries openssl'],
  ['openssl-sys', 'option libraries openssl'],
  ['github', 'option ci github'],
  ['wasm32-unknown-unknown', 'option targets wasm32-unknown-unknown'],
  ['musl aarch64', 'option targets aarch64-unknown-linux-musl'],
  ['edition 2024', 'option edition 2024'],
  ['1.85.0', 'option channel 1.85.0'],
  ['msrv', 'field minimum'],
  ['docker', 'field container'],
  ['direnv', 'field direnv'],
  ['bacon', 'option tools bacon'],
  ['flake.nix', 'file flake.nix'],
  ['main.rs', 'file src/main.rs'],
  ['web application', 'preset web-sqlx'],
  ['continuous', 'section ci'],
  ['snippets', 'view snippets'],
  ['dark', 'action theme-dark'],
  ['zip', 'action download'],
  ['archive', 'action download'],
  ['German', 'action language-de'],
  ['中文', 'action language-zh-Hans'],
  ['reset', 'action reset'],
  ['find libclang', 'trouble libclang'],
  ['upload', 'action open-file'],
  ['load', 'action open-file'],
  ['shell script', 'action take-script'],
  ['one text', 'action take-text'],
  ['choices as json', 'action take-record'],
  ['npx', 'action take-command'],
  ['qr code', 'action qr'],
  ['backup', 'action export-kept'],
  ['import what was', 'action import-kept'],
  ['why this line', 'action why-line'],
  ['component', 'field components'],
  ['make', 'field just'],
  ['editor', 'field editors'],
  ['shell', 'field shells'],
  ['library', 'field libraries'],
  ['check', 'field checks'],
  ['package', 'field packaging'],
  ['tool', 'field tools'],
  ['target', 'field targets'],
])('"%s" finds %s first', (query, key) => {
  expect(find(ALL, query, []).groups[0]?.matches[0]?.option.key).toBe(key);
});

test.each([
  [
    'static binary',
    ['option targets x86_64-unknown-linux-musl', 'option targets aarch64-unknown-linux-musl'],
  ],
  ['static linking', ['option targets x86_64-unknown-linux-musl']],
  ['statically linked', ['option targets x86_64-unknown-linux-musl']],
  ['amd64', ['option targets x86_64-unknown-linux-gnu', 'option systems x86_64-linux']],
  [
    'arm64',
    [
      'option targets aarch64-unknown-linux-gnu',
      'option systems aarch64-linux',
      'option systems aarch64-darwin',
    ],
  ],
  ['m1', ['option systems aarch64-darwin', 'option targets aarch64-apple-darwin']],
  ['no_std', ['option libraryKind no-std', 'option targets thumbv7em-none-eabihf']],
  ['lsp', ['option components rust-analyzer']],
  ['coverage', ['option tools cargo-llvm-cov', 'option tools cargo-tarpaulin']],
  ['oxalica', ['option provider rust-overlay']],
])('"%s" finds %j', (query, keys) => {
  const found = find(ALL, query, []).groups.flatMap(({ matches }) => matches);
  expect(found.filter(({ weak }) => !weak).map(({ option }) => option.key)).toEqual(
    expect.arrayContaining(keys),
  );
});

test('what only speaks of a thing stands behind all that is called so', () => {
  const { groups } = find(ALL, 'editor', []);
  const last = groups.at(-1);
  expect(last?.matches.map(({ option }) => option.key)).toContain('option components rust-analyzer');
  expect(groups.slice(0, -1).flatMap(({ matches }) => matches.filter(({ weak }) => weak))).toEqual([]);
});

test('targets for WebAssembly are found by the short word', () => {
  const { groups } = find(ALL, 'wasm', []);
  const targets = groups.find(({ group }) => group === 'Targets');
  expect(targets?.matches.map(({ option }) => option.id)).toContain('wasm32-wasip2');
});

test('few rows are shown of many, and all are counted', () => {
  const { groups, count } = find(ALL, 'nightly', []);
  expect(groups.flatMap(({ matches }) => matches)).toHaveLength(50);
  expect(count).toBeGreaterThan(300);
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
  expect(said).toEqual(['CI: GitLab CI is chosen.', 'just is off.']);
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
