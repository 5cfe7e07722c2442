import { expect, test } from 'vitest';
import { treeMove, treeRows } from './tree-rows.ts';

const filesOf = (...paths: string[]) => paths.map((path) => ({ path, content: '', executable: false }));
const files = filesOf('flake.nix', 'src/main.rs', 'Cargo.toml', '.github/workflows/ci.yml', 'src/bin/a.rs');
const outline = (rows: ReturnType<typeof treeRows>) =>
  rows.map(({ level, name }) => `${'-'.repeat(level)} ${name}`);

test('folders stand before files, by name, and a lone folder joins its parent', () => {
  expect(outline(treeRows(files, new Set()))).toEqual([
    '- .github/workflows',
    '-- ci.yml',
    '- src',
    '-- bin',
    '--- a.rs',
    '-- main.rs',
    '- Cargo.toml',
    '- flake.nix',
  ]);
});

test('a closed folder hides what it holds', () => {
  const rows = treeRows(files, new Set(['src', '.github/workflows']));
  expect(outline(rows)).toEqual(['- .github/workflows', '- src', '- Cargo.toml', '- flake.nix']);
  expect(rows.map(({ expanded }) => expanded)).toEqual([false, false, undefined, undefined]);
});

test('every row knows its place among its siblings', () => {
  const places = treeRows(files, new Set()).map(({ name, position, siblings }) => [name, position, siblings]);
  expect(places).toContainEqual(['bin', 1, 2]);
  expect(places).toContainEqual(['main.rs', 2, 2]);
  expect(places).toContainEqual(['flake.nix', 4, 4]);
});

test('a tree of many files opens with its large folders closed', () => {
  const many = filesOf(
    ...Array.from({ length: 100 }, (_, index) => `crates/m${index}/Cargo.toml`),
    'src/lib.rs',
  );
  expect(outline(treeRows(many, new Set()))).toEqual(['- crates', '- src', '-- lib.rs']);
  expect(treeRows(many, new Set(['crates']))).toHaveLength(103);
});

test.each([
  ['ArrowDown', 'src', 'go', 'src/bin'],
  ['ArrowUp', 'src', 'go', '.github/workflows/ci.yml'],
  ['ArrowUp', '.github/workflows', 'go', '.github/workflows'],
  ['ArrowDown', 'flake.nix', 'go', 'flake.nix'],
  ['Home', 'src/bin', 'go', '.github/workflows'],
  ['End', 'src/bin', 'go', 'flake.nix'],
  ['ArrowRight', 'src', 'go', 'src/bin'],
  ['ArrowLeft', 'src', 'toggle', 'src'],
  ['ArrowLeft', 'src/bin/a.rs', 'go', 'src/bin'],
  ['ArrowLeft', 'flake.nix', 'go', 'flake.nix'],
  ['Enter', 'src', 'toggle', 'src'],
  [' ', 'flake.nix', 'go', 'flake.nix'],
  ['c', 'src', 'go', 'Cargo.toml'],
  ['C', 'Cargo.toml', 'go', '.github/workflows/ci.yml'],
])('%s on %s: %s %s', (key, from, kind, path) => {
  const rows = treeRows(files, new Set());
  expect(
    treeMove(
      rows,
      rows.findIndex((row) => row.path === from),
      key,
    ),
  ).toEqual({ kind, path });
});

test('the right arrow opens a closed folder, and other keys are not the tree’s', () => {
  const rows = treeRows(files, new Set(['src']));
  const at = rows.findIndex(({ path }) => path === 'src');
  expect(treeMove(rows, at, 'ArrowRight')).toEqual({ kind: 'toggle', path: 'src' });
  expect(treeMove(rows, at, 'Escape')).toBeUndefined();
  expect(treeMove(rows, at, 'z')).toBeUndefined();
});
