import { expect, test } from 'vitest';
import { translated } from './translate.ts';

const GERMAN = {
  Undo: 'Rückgängig',
  '{0} has no {1}': '{1} fehlt {0}',
  'with `code` and ${': 'mit `Code` und ${',
  'the toolchain': 'der Toolchain',
  'the steps {0} repeat': { one: 'der Schritt {0} wiederholt', other: 'die Schritte {0} wiederholen' },
  Provider: 'Anbieter',
};

const CASES = [
  ['a text', 'f(say`Undo`)', 'f(`Undo`)', 'f(`Rückgängig`)'],
  [
    'values in another order',
    'say`${a.b} has no ${c}`',
    '`${(a.b)} has no ${(c)}`',
    '`${(c)} fehlt ${(a.b)}`',
  ],
  [
    'what a template would read',
    'say`with \\`code\\` and \\${`',
    '`with \\`code\\` and \\${`',
    '`mit \\`Code\\` und \\${`',
  ],
  [
    'a text inside of another',
    'say`${x ? say`the toolchain` : y} has no ${c}`',
    '`${(x ? `the toolchain` : y)} has no ${(c)}`',
    '`${(c)} fehlt ${(x ? `der Toolchain` : y)}`',
  ],
  [
    'forms',
    'plural(n, { one: say`the step ${list(all)} repeats`, other: say`the steps ${list(all)} repeat` })',
    'plural(n, { one: `the step ${(list(all))} repeats`, other: `the steps ${(list(all))} repeat` })',
    'plural(n, { one: `der Schritt ${(list(all))} wiederholt`, other: `die Schritte ${(list(all))} wiederholen` })',
  ],
  ['a text that files hold, too', 'named`Provider`', '`Provider`', 'keepEnglish$(`Anbieter`, `Provider`)'],
  ['words of a search', 'sought`Undo`', '`Undo`', '`Rückgängig, Undo`'],
  ['letters of all lengths before it', '"ü🦀"; say`Undo`', '"ü🦀"; `Undo`', '"ü🦀"; `Rückgängig`'],
] as const;

test.each(CASES)('%s', (_, source, english, german) => {
  expect(translated('a.ts', source, undefined)).toBe(english);
  expect(translated('a.ts', source, GERMAN)).toBe(german);
});

test.each([
  ['a text', 'say`Undo`', '`Rückgängig`'],
  ['values', 'say`${x} has no ${say`Undo`}`', 'join`${(`Rückgängig`)} fehlt ${(x)}`'],
  [
    'forms',
    'plural(n, { one: say`the steps ${x} repeat`, other: say`the steps ${x} repeat` })',
    '{ one: join`der Schritt ${(x)} wiederholt`, other: join`die Schritte ${(x)} wiederholen` }',
  ],
])('%s, where a language joins its values by itself', (_, source, expected) => {
  expect(translated('a.ts', source, GERMAN, 'join')).toContain(expected);
});

test('a text without a translation stops the build', () => {
  expect(() => translated('a.ts', 'say`Redo`', GERMAN)).toThrow('no translation of: Redo');
});

test('forms that do not stand in place stop the build', () => {
  expect(() => translated('a.ts', 'plural(n, forms)', GERMAN)).toThrow('takes its forms in place');
});
