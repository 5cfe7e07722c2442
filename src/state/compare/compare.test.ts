import { beforeAll, describe, expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../../config/fields.ts';
import { PRESETS } from '../../config/presets.ts';
import { settle } from '../../config/settle.ts';
import { recordJson } from '../../project/record-json.ts';
import { encodeLink } from '../../share/link.ts';
import { textOf } from '../file-text.ts';
import { provideGenerator } from '../generator.ts';
import { NO_HISTORY, record } from '../history.ts';
import { createConfigStore } from '../store.ts';
import { GENERATOR } from '../workshop.ts';
import { changeKind, compare, comparisonPatch, totals } from './comparison.ts';
import { differencesOf, nextPlace } from './differences.ts';
import { LAST_CHANGE } from './last-change.ts';
import { LONGEST_PASTED, readPasted } from './pasted.ts';
import { DEFAULTS, knownSources } from './sources.ts';

beforeAll(() => void provideGenerator(GENERATOR));

const PATHS = ['Cargo.toml', 'crates/cli/Cargo.toml', 'flake.nix'];
const OTHER = { ...DEFAULT_CONFIG, name: 'other-name' };

describe('what there is to compare with', () => {
  const idsOf = (groups: ReturnType<typeof knownSources>): readonly string[] =>
    groups.flatMap(({ configs }) => configs.map(({ id }) => id));

  test('the last change, the defaults and every preset', () => {
    const groups = knownSources({ chosen: OTHER, history: NO_HISTORY, kept: { saved: [], past: [] } });
    expect(idsOf(groups)).toEqual([LAST_CHANGE, DEFAULTS, ...PRESETS.map(({ id }) => `presets/${id}`)]);
    expect(groups[0]?.configs[0]?.config).toBe(OTHER);
  });

  test('what stood there before the last change, and what was kept', () => {
    const history = record(NO_HISTORY, DEFAULT_CONFIG, OTHER);
    const entry = { at: Date.UTC(2026, 5, 15), link: '', config: OTHER, rejected: [], done: [] };
    const kept = {
      saved: [{ ...entry, kind: 'saved', key: 'defaults', name: 'Mine' }],
      past: [{ ...entry, kind: 'past', key: 'defaults', name: 'other-name' }],
    } as const;
    const [here, saved, past] = knownSources({ chosen: OTHER, history, kept });
    expect(here?.configs[0]).toMatchObject({ id: LAST_CHANGE, config: DEFAULT_CONFIG });
    expect(saved?.configs).toEqual([{ id: 'saved/defaults', label: 'Mine', config: OTHER }]);
    expect(past?.configs).toMatchObject([{ id: 'past/defaults', config: OTHER }]);
    // Entries of one name are told apart by their dates.
    expect(past?.configs[0]?.label).toMatch(/^other-name, .*2026/);
  });
});

describe('a pasted text', () => {
  test.each([
    ['a link', `https://example.org/ferroflake/#${encodeLink(OTHER)}`],
    ['the end of a link', `  ${encodeLink(OTHER)}\n`],
    ['a file of choices', recordJson(OTHER)],
    ['a bare config', JSON.stringify({ name: 'other-name' })],
  ])('%s is choices', (_, text) => {
    expect(readPasted(text, '', PATHS)).toMatchObject({ kind: 'config', config: { name: 'other-name' } });
  });

  test('what a link holds beside is said', () => {
    const read = readPasted('v=1&colour=red', '', PATHS);
    expect(read).toMatchObject({ kind: 'config', rejected: [{ key: 'colour' }] });
  });

  test.each([
    ['by its name, the outermost first', 'anything', 'Cargo.toml', 'Cargo.toml'],
    ['by what a manifest begins with', '[package]\nname = "x"\n', '', 'Cargo.toml'],
    ['by the outputs of a flake', '{ outputs = { self }: { }; }', '', 'flake.nix'],
    ['not at all', 'hello\n', '', undefined],
    ['by its name, also where it is empty', '{ }\n', 'flake.nix', 'flake.nix'],
  ])('a file is known %s', (_, text, name, path) => {
    expect(readPasted(text, name, PATHS)).toEqual({ kind: 'file', content: text, path });
  });

  test.each<[ci: Config['ci'], text: string, path: string | undefined]>([
    ['github', 'on: push\njobs:\n  check:\n', '.github/workflows/ci.yml'],
    ['forgejo', 'on: push\njobs:\n  check:\n', '.forgejo/workflows/ci.yml'],
    ['gitlab', 'check:\n  script:\n    - cargo test\n', '.gitlab-ci.yml'],
    ['gitlab', 'on: push\njobs:\n  check:\n', undefined],
    ['none', 'on: push\njobs:\n  check:\n', undefined],
  ])('with CI of %s, %j is known as a file that the project has', (ci, text, path) => {
    const store = createConfigStore('https://example.org/', settle({ ...DEFAULT_CONFIG, ci }).config);
    const paths = store.getState().files.map((file) => file.path);
    expect(readPasted(text, '', paths)).toMatchObject({ kind: 'file', path });
  });

  test.each([
    [
      '{"ferroflake": "1", "config"',
      '',
      /^ferroflake\.json is no file of choices, since it is not JSON: [^.]*[^.]\.$/,
    ],
    ['[]', 'ferroflake.json', /holds no config/],
    ['a\0b', 'flake.nix', /no text in UTF-8/],
    ['x'.repeat(LONGEST_PASTED + 1), '', /too long/],
  ])('%.20j cannot be read, and it is said why', (text, name, why) => {
    expect(readPasted(text, name, PATHS)).toMatchObject({
      kind: 'unreadable',
      problem: expect.stringMatching(why),
    });
  });
});

describe('a comparison', () => {
  const store = () => createConfigStore('https://example.org/', OTHER).getState();
  const compared = (other: Parameters<typeof compare>[0]) => {
    const { files, filesOf } = store();
    return compare(other, files, filesOf);
  };

  test('finds nothing beside itself', () => {
    expect(compared({ kind: 'config', config: OTHER })).toEqual([]);
  });

  test('names the files that another choice changes, adds and takes away', () => {
    const changes = compared({ kind: 'config', config: { ...OTHER, direnv: false, vscode: true } });
    const kinds = new Map(changes.map((change) => [change.path, changeKind(change)]));
    expect(kinds.get('.envrc')).toBe('added');
    expect(kinds.get('.vscode/settings.json')).toBe('removed');
    expect(kinds.get('Cargo.toml')).toBeUndefined();
    expect(totals(changes).added).toBeGreaterThan(0);
    expect(comparisonPatch(changes)).toContain('new file mode 100644\n--- /dev/null\n+++ b/.envrc\n');
  });

  test('holds a pasted file against the one of the same path alone', () => {
    const manifest = store().files.find(({ path }) => path === 'Cargo.toml');
    const content = `${manifest?.content}# mine\n`;
    const changes = compared({ kind: 'file', path: 'Cargo.toml', content });
    expect(changes).toMatchObject([{ path: 'Cargo.toml', added: 0, removed: 1 }]);
  });

  test('sees the byte order mark of a file, which a patch must take away, too', async () => {
    const manifest = store().files.find(({ path }) => path === 'Cargo.toml')?.content ?? '';
    const content = await textOf(new File([`\ufeff${manifest}`], 'Cargo.toml'), LONGEST_PASTED);
    const pasted = readPasted(content ?? '', 'Cargo.toml', PATHS);
    expect(pasted).toMatchObject({ kind: 'file', path: 'Cargo.toml' });
    const changes = compared({ kind: 'file', path: 'Cargo.toml', content: content ?? '' });
    expect(comparisonPatch(changes)).toMatch(/^-\ufeff\[package\]\n\+\[package\]$/m);
  });

  test('takes away a pasted file that this project does not have', () => {
    const changes = compared({ kind: 'file', path: 'shell.nix', content: '{ }\n' });
    expect(changes.map(changeKind)).toEqual(['removed']);
  });
});

describe('the way from difference to difference', () => {
  const text = (lines: readonly string[]) => `${lines.join('\n')}\n`;
  const before = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
  const after = before.toSpliced(17, 1).toSpliced(4, 1, 'five', 'and more');
  const { filesOf } = createConfigStore('https://example.org/').getState();
  const file = (content: string, path = 'b') => ({ path, content, executable: false });
  const [one] = compare({ kind: 'file', path: 'b', content: text(before) }, [file(text(after))], filesOf);
  const [two] = compare({ kind: 'file', path: 'c', content: '' }, [file('x\n', 'c')], filesOf);
  const changes = [one, two].filter((change) => change !== undefined);

  test('each is known by where it begins', () => {
    expect(changes.map(differencesOf)).toEqual([
      [
        { hunk: 0, at: 3, before: 5, after: 5 },
        { hunk: 1, at: 3, before: 18, after: 19 },
      ],
      [{ hunk: 0, at: 0, before: 1, after: 1 }],
    ]);
  });

  test('goes on into the next file, and ends at the last', () => {
    const walked = [{ path: 'b', index: -1 }];
    for (let at = nextPlace(changes, walked[0]!, 1); at; at = nextPlace(changes, at, 1)) walked.push(at);
    expect(walked.map(({ path, index }) => `${path}${index}`)).toEqual(['b-1', 'b0', 'b1', 'c0']);
    expect(nextPlace(changes, { path: 'c', index: 0 }, -1)).toEqual({ path: 'b', index: 1 });
    expect(nextPlace(changes, { path: 'b', index: 0 }, -1)).toBeUndefined();
  });
});
