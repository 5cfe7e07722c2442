import { expect, test } from 'vitest';
import { COMPONENTS } from './components.ts';
import { nightlyDates, profileComponents, RELEASES, shipsComponent } from './releases.ts';

const LINUX = 'x86_64-unknown-linux-gnu';

test('ids are unique', () => {
  const ids = COMPONENTS.map((component) => component.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every component of a profile is in the table', () => {
  const ids: readonly string[] = COMPONENTS.map((component) => component.id);
  expect(profileComponents('default').filter((id) => !ids.includes(id))).toEqual([]);
});

test.each(COMPONENTS.map((component) => component.id))('%s is in some release or nightly', (id) => {
  const refs = [
    ...RELEASES.map((row) => ({ kind: 'release', version: row.version }) as const),
    ...nightlyDates().map((date) => ({ kind: 'nightly', date }) as const),
  ];
  expect(refs.some((ref) => shipsComponent(ref, id, LINUX))).toBe(true);
});

test.each(
  COMPONENTS.filter((component) => component.help.includes('Nightly only')).map((component) => component.id),
)('no stable release has %s, as its help says', (id) => {
  expect(
    RELEASES.filter((row) => shipsComponent({ kind: 'release', version: row.version }, id, LINUX)),
  ).toEqual([]);
});

test('nixpkgs has the four components that most people use', () => {
  const packaged = COMPONENTS.filter((component) => 'nixpkgs' in component).map((component) => component.id);
  expect(packaged).toEqual(['clippy', 'rustfmt', 'rust-analyzer', 'rust-src']);
});
