import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../config/fields.ts';
import { decodeLink } from '../share/link.ts';
import { provideGenerator } from './generator.ts';
import { createConfigStore } from './store.ts';
import { GENERATOR } from './workshop.ts';

const readme = (store: ReturnType<typeof createConfigStore>): string =>
  store.getState().files.find((file) => file.path === 'README.md')?.content ?? '';

test('before the generator has come a choice is kept, and there are no files', () => {
  const store = createConfigStore('');
  store.getState().choose('name', 'early');
  expect(store.getState()).toMatchObject({ files: [], chosen: { name: 'early' }, selected: 'flake.nix' });
  provideGenerator(GENERATOR);
  store.getState().generate();
  expect(readme(store)).toContain('early');
  expect(store.getInitialState().files.length).toBeGreaterThan(5);
  expect(store.getInitialState().chosen).toBe(DEFAULT_CONFIG);
});

describe('with the generator', () => {
  let store: ReturnType<typeof createConfigStore>;
  beforeEach(() => {
    provideGenerator(GENERATOR);
    store = createConfigStore('https://here.example/');
  });

  test('a choice changes files, link and the lines that are marked', () => {
    store.getState().choose('name', 'weather-vane');
    const { link, changed, files } = store.getState();
    // A release that is newer than the links' first day is named, too.
    expect(link).toMatch(/^v=1&name=weather-vane(&channel=[\d.]+)?&record=yes$/);
    expect(files.length).toBeGreaterThan(5);
    expect(changed.get('Cargo.toml')?.length).toBe(1);
  });

  test('an opened link marks nothing; what is chosen after it does', () => {
    store.getState().open(decodeLink('v=1&name=opened&just=no').config, []);
    expect(store.getState().chosen.name).toBe('opened');
    expect(store.getState().changed.get('Cargo.toml')).toBeUndefined();
    expect(store.getState().touched.size).toBe(0);
    store.getState().choose('name', 'later');
    expect(store.getState().touched).toContain('Cargo.toml');
  });

  test('the README links to where the page stands', () => {
    expect(readme(store)).toContain('https://here.example/#v=1');
    store.getState().moveTo('https://there.example/');
    expect(readme(store)).toContain('https://there.example/#v=1');
  });

  test('a mend keeps what was chosen since it was offered, and one that is no longer needed does nothing', () => {
    store.getState().replace(decodeLink('v=1&layout=workspace&license=none&ci=none').config);
    const offered = store.getState().problems.find(({ fix }) => fix !== undefined);
    expect(offered).toBeDefined();
    store.getState().choose('name', 'typed-since');
    expect(store.getState().mend(offered!.id)).toBe(offered!.fix!.label);
    expect(store.getState().chosen.name).toBe('typed-since');
    const { chosen } = store.getState();
    expect(store.getState().mend(offered!.id)).toBeUndefined();
    expect(store.getState().chosen).toBe(chosen);
  });

  test('a file that is no longer generated gives its place to the first one', () => {
    store.getState().select('justfile');
    store.getState().choose('direnv', false);
    expect(store.getState().selected).toBe('justfile');
    store.getState().choose('just', false);
    expect(store.getState().selected).toBe('flake.nix');
  });

  test('a file that an undo brings back is on show again, unless another was asked for', () => {
    store.getState().select('justfile');
    store.getState().choose('just', false);
    store.getState().choose('direnv', false);
    store.getState().undo();
    expect(store.getState().selected).toBe('flake.nix');
    store.getState().undo();
    expect(store.getState().selected).toBe('justfile');
    store.getState().redo();
    expect(store.getState().selected).toBe('flake.nix');
    store.getState().select('Cargo.toml');
    store.getState().undo();
    expect(store.getState().selected).toBe('Cargo.toml');
  });

  test('what a link could not hold stays until it is dismissed', () => {
    const { config, rejected } = decodeLink('v=1&colour=red');
    store.getState().replace(config, rejected);
    store.getState().choose('name', 'other');
    expect(store.getState().rejected).toHaveLength(1);
    store.getState().dismissRejected();
    expect(store.getState().rejected).toEqual([]);
  });
});
