import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mayHoldTexts } from './catalogue.ts';
import { untoldIn } from './untold.ts';

/** What is the same in every language: names, keys, signs, and the beginnings of markup. */
const TECHNICAL: Readonly<Record<string, readonly string[]>> = {
  // Names of tests.
  'src/ui/about/AccessibilityDialog.tsx': ['e2e/', '.spec.ts:'],
  'src/ui/about/claims.ts': ['Ctrl K, ⌘ K', 'Ctrl Z, ⌘ Z', 'Ctrl Shift Z, ⌘ Shift Z, Ctrl Y', 'Ctrl Enter'],
  'src/ui/bar/TopBar.tsx': ['Ferroflake'],
  'src/ui/explain/OptionMark.tsx': ['(F1)'],
  'src/ui/form/FieldBlock.tsx': ['(F1)'],
  'src/ui/highlight/line-html.ts': ['<span class="t-'],
  'src/ui/preview/TreeRow.tsx': ['x'],
  'src/ui/preview/line-painter.ts': ['<span class="line">', '<span class="lines" style="--lines:'],
  // A line for a README, which speaks English like the one that is generated.
  'src/ui/share/shared-link.ts': ['[Made with Ferroflake](<'],
};
/** Parts of the build, which say something to whoever builds. */
const BUILDING = ['src/ui/highlight/just-stub.ts', 'src/ui/preview/monaco-styles.ts'];

const ROOT = new URL('../../', import.meta.url);
const SOURCES = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => /^src\/(ui|state)\//.test(path) && mayHoldTexts(path) && !BUILDING.includes(path));

test('every text of the page and its state is said', () => {
  const untold = SOURCES.flatMap((path) => {
    const allowed = TECHNICAL[path] ?? [];
    const texts = untoldIn(path, readFileSync(new URL(path, ROOT), 'utf8'));
    return texts.filter((text) => !allowed.includes(text)).map((text) => `${path}: ${text}`);
  });
  expect(untold).toEqual([]);
});

test.each([
  ['words between tags', '<p>Undo</p>', ['Undo']],
  ['words around an element', '<p>Type <kbd>{key}</kbd> to go</p>', ['Type', 'to go']],
  ['either word of a condition', "<b>{on ? 'Close' : 'Browse'}</b>", ['Close', 'Browse']],
  ['an attribute that is read', '<a title="Theme" href="x">{y}</a>', ['Theme']],
  ['an attribute with a value', '<a aria-label={`Remove ${name}`} />', ['Remove']],
  ['a text of a component', '<Load failed="Not loaded." />', ['Not loaded.']],
  [
    'a row of a table',
    "f({ id: 'sun', label: 'Light', help: 'bright colours' })",
    ['Light', 'bright colours'],
  ],
  ['what is announced', "announce(`${label} is ${on ? 'on' : 'off'}.`)", ['is', 'on', 'off']],
  ['a sentence anywhere', "const a = () => (ok ? 'It is copied.' : b)", ['It is copied.']],
  ['a sentence around a value', 'const a = (b) => `${b} could not be read`', ['could not be read']],
  ['what stands in a value of a text', "say`${a ?? f({ label: 'Dark' })} is chosen`", ['Dark']],
] as const)('%s is found', (_, source, texts) => {
  expect(untoldIn('a.tsx', source)).toEqual(texts);
});

test.each([
  [
    'what is said',
    '<p title={say`Theme`}>{say`Undo ${name}`} {plural(n, { one: say`a b`, other: say`c d` })}</p>',
  ],
  ['names of things', "f({ id: 'a b', label: path, type: 'text/plain', key: `field ${name}` })"],
  ['classes and drawings', '<path className="icon Big one" d="M4 2 L5 x" />'],
  ['what only a broken program says', "throw new Error('This component stands outside.')"],
  ['punctuation', '<p>{a}: “{b}” · 100 %</p>'],
])('%s is left alone', (_, source) => {
  expect(untoldIn('a.tsx', source)).toEqual([]);
});
