import '../../config/complete.ts';
import { expect, test } from 'vitest';
import { FIELDS } from '../../config/fields.ts';
import { LIBRARY_OPTIONS } from '../../config/library-options.ts';
import { NATIVE_LIBRARIES, nativeLibrary } from '../../facts/native-libraries.ts';
import { inGroups, searchOptions } from './search.ts';

const OPTIONS = {
  libraries: LIBRARY_OPTIONS,
  targets: FIELDS.targets.options,
  channel: FIELDS.channel.options,
} as const;

const first = (field: keyof typeof OPTIONS, query: string): string | undefined =>
  searchOptions(OPTIONS[field], query)[0]?.option.id;

test.each([
  ['libraries', 'openssl-sys', 'openssl'],
  ['libraries', 'OpenSSL', 'openssl'],
  ['libraries', 'native-tls', 'openssl'],
  ['libraries', 'keyring', 'libsecret'],
  ['libraries', 'pkgconfig', 'pkg-config'],
  ['targets', 'wasm32-unknown-unknown', 'wasm32-unknown-unknown'],
  ['targets', 'x86-64-unknown-linux-gnu', 'x86_64-unknown-linux-gnu'],
  ['targets', 'no-std aarch64', 'aarch64-unknown-none'],
  ['channel', '1.85.0', '1.85.0'],
] as const)('in %s the search "%s" finds %s first', (field, query, id) => {
  expect(first(field, query)).toBe(id);
});

test('a match by a crate says by which', () => {
  expect(searchOptions(LIBRARY_OPTIONS, 'openssl-sys')[0]?.word).toBe('openssl-sys');
});

test('the first match of a crate is a library that needs it itself', () => {
  const strange = NATIVE_LIBRARIES.flatMap(({ crates }) => crates).filter(
    (crate) => !nativeLibrary(first('libraries', crate) ?? '')?.crates.includes(crate),
  );
  expect(strange).toEqual([]);
  expect(first('libraries', 'rdkafka-sys')).toBe('kafka');
  expect(first('libraries', 'servo-fontconfig-sys')).toBe('fontconfig');
});

test('every word of a query must be found', () => {
  const ids = searchOptions(FIELDS.targets.options, 'musl aarch64').map(({ option }) => option.id);
  expect(ids).toContain('aarch64-unknown-linux-musl');
  expect(ids).not.toContain('x86_64-unknown-linux-musl');
  expect(searchOptions(FIELDS.targets.options, 'musl nonsense')).toEqual([]);
});

test('without a query all options stand in their groups, each group once', () => {
  const groups = inGroups(searchOptions(FIELDS.targets.options, ' '));
  expect(groups.flatMap(({ matches }) => matches)).toHaveLength(FIELDS.targets.options.length);
  expect(new Set(groups.map(({ group }) => group)).size).toBe(groups.length);
});

const named = (id: string, label: string, words: readonly string[] = []) => ({ id, label, help: '', words });

test.each([
  ['linux', ['os', 'cap'], [named('cap', 'Linux capabilities'), named('os', 'Linux, x86-64')]],
  ['苹果', ['os', 'cap'], [named('cap', '苹果 库'), named('os', '苹果，Arm')]],
  [
    'static',
    ['musl', 'kind'],
    [named('kind', 'Kind', ['staticlib']), named('musl', 'musl', ['static binary'])],
  ],
  ['qt', [], [named('mq', 'MQTT')]],
  ['mq', ['mq'], [named('mq', 'MQTT')]],
  ['tt', ['mq'], [named('mq', 'MQTT')]],
])('"%s" finds %j in this order', (query, ids, options) => {
  expect(searchOptions(options, query).map(({ option }) => option.id)).toEqual(ids);
});
