import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The arrows of the house: what each room may import. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  texts: [],
  facts: ['texts'],
  emit: [],
  config: ['facts', 'texts'],
  project: ['config', 'facts', 'emit', 'texts'],
  share: ['config', 'facts', 'texts'],
  importing: ['config', 'facts', 'texts'],
  archive: ['emit', 'facts', 'texts'],
  cli: ['project', 'share', 'importing', 'archive', 'config', 'facts', 'emit', 'texts', 'package.json'],
  state: ['project', 'share', 'importing', 'archive', 'config', 'facts', 'texts'],
  ui: ['state', 'config', 'facts', 'texts'],
  // A program of its own, which knows nothing of what the page is about.
  worker: [],
};

/** Rooms of which only the types may be imported. */
const MAY_NAME: Readonly<Record<string, readonly string[]>> = {
  archive: ['project'],
  ui: ['project', 'share'],
};

/** The packages that a room may use; a file may stand in the place of a room. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  emit: ['smol-toml'],
  importing: ['smol-toml'],
  archive: ['fflate', 'diff'],
  cli: ['node:', 'smol-toml'],
  'state/store.ts': ['zustand/vanilla'],
  'state/use-store.ts': ['react', 'zustand'],
  ui: [
    'react',
    'react-dom',
    '@monaco-editor/react',
    'monaco-editor',
    '@shikijs/',
    'oniguruma-to-es',
    'lean-qr',
  ],
  // A plugin for the build, which stands beside the highlighter whose grammars it trims.
  'ui/highlight/just-stub.ts': ['vite'],
  // Another one, beside the editor whose style elements it changes.
  'ui/preview/monaco-styles.ts': ['vite', 'node:'],
};

const root = new URL('.', import.meta.url);
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /^[\w-]+\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$|\/testing\//.test(path));

/** Every import and re-export of a source: whether only types come in, and from where. */
function importsOf(path: string): readonly { readonly types: boolean; readonly from: string }[] {
  const text = readFileSync(new URL(path, root), 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?([^;'"]*?from\s+)?['"]([^'"]+)['"]/gm);
  const calls = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  return [
    ...[...statements].map(([, type, names = '', from = '']) => ({
      types: type !== undefined || onlyTypes(names),
      from,
    })),
    ...[...calls].map(([, from = '']) => ({ types: false, from })),
  ];
}

/** Whether each name between the braces is marked as a type. */
function onlyTypes(names: string): boolean {
  const inside = /^\{([^}]*)\}\s*from\s+$/.exec(names)?.[1];
  return inside?.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type ')) ?? false;
}

const roomOf = (path: string, from: string): string =>
  new URL(from, new URL(path, 'file:///')).pathname.split('/')[1] ?? '';

test('there are sources to look at', () => expect(sources.length).toBeGreaterThan(50));

test.each(sources)('%s imports only from the rooms that it may', (path) => {
  const room = path.split('/')[0] ?? '';
  expect(Object.keys(MAY_IMPORT), 'every room stands in the table').toContain(room);
  const foreign = importsOf(path)
    .filter(({ from }) => from.startsWith('.'))
    .filter(({ types, from }) => {
      const target = roomOf(path, from);
      return (
        target !== room && !MAY_IMPORT[room]?.includes(target) && !(types && MAY_NAME[room]?.includes(target))
      );
    });
  expect(foreign, `${room} may import ${MAY_IMPORT[room]?.join(', ') || 'no other room'}`).toEqual([]);
});

test.each(sources)('%s uses only the packages that it may', (path) => {
  const allowed = MAY_USE[path] ?? MAY_USE[path.split('/')[0] ?? ''] ?? [];
  const foreign = importsOf(path)
    .filter(({ from }) => !from.startsWith('.'))
    .filter(
      ({ from }) =>
        !allowed.some(
          (name) =>
            from === name || from.startsWith(name.endsWith(':') || name.endsWith('/') ? name : `${name}/`),
        ),
    );
  expect(foreign, `${path} may use ${allowed.join(', ') || 'no package'}`).toEqual([]);
});

/** Whole features that dress what others show: the lines that light up lie over all of the page. */
const DRESSES_OTHERS = ['styles', 'trace'];

test('no two features give the same class its looks', () => {
  const owners = new Map<string, Set<string>>();
  for (const path of readdirSync('src/ui', { recursive: true, encoding: 'utf8' })) {
    const feature = path.split('/')[0] ?? '';
    if (!path.endsWith('.css') || DRESSES_OTHERS.includes(feature)) continue;
    for (const [, name = ''] of readFileSync(`src/ui/${path}`, 'utf8').matchAll(/^ {2}\.([\w-]+) \{/gm))
      owners.set(name, (owners.get(name) ?? new Set()).add(feature));
  }
  expect([...owners].filter(([, features]) => features.size > 1)).toEqual([]);
  expect(owners.get('compare')).toEqual(new Set(['compare']));
});
