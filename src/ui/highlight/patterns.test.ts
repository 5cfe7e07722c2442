import { readFileSync, writeFileSync } from 'node:fs';
import { defaultJavaScriptRegexConstructor } from '@shikijs/engine-javascript';
import { EmulatedRegExp } from 'oniguruma-to-es';
import { expect, test } from 'vitest';
import { PRESETS } from '../../config/presets.ts';
import { generateProject } from '../../project/index.ts';
import { highlight } from './highlighter.ts';
import { languageOf } from './language.ts';
import { compiled, FLAGS, type Rewritten, regexOf } from './patterns.ts';

const FILE = new URL('./patterns.json', import.meta.url);

const files = PRESETS.flatMap(({ config }) => generateProject(config)).map(({ path, content }) => ({
  path,
  lines: content.split('\n'),
}));

/** The patterns that the presets' projects are coloured by. */
function patterns(): readonly string[] {
  for (const { path, lines } of files) highlight(languageOf(path), lines);
  return [...compiled.keys()].toSorted();
}

/** What the library itself rewrites a pattern to, for any browser. */
function rewrite(pattern: string): Rewritten {
  const regex = defaultJavaScriptRegexConstructor(pattern, { target: 'ES2024' });
  const options = regex instanceof EmulatedRegExp ? regex.rawOptions : null;
  return regex.flags === FLAGS && !options ? regex.source : [regex.source, regex.flags, options];
}

test('patterns.json has what the presets need, as the library rewrites it: npm run golden', () => {
  const rows = Object.fromEntries(patterns().map((pattern) => [pattern, rewrite(pattern)]));
  const text = `${JSON.stringify(rows, undefined, 2)}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8') === text).toBe(true);
});

test('a pattern finds the same, rewritten beforehand or not', () => {
  const few = [...new Set(files.flatMap(({ lines }) => lines))].filter((_, index) => index % 10 === 0);
  const found = (regex: RegExp): readonly (number | undefined)[] =>
    few.map((line) => {
      regex.lastIndex = 0;
      return regex.exec(line)?.index;
    });
  for (const pattern of patterns())
    expect(found(regexOf(pattern)), pattern).toEqual(found(defaultJavaScriptRegexConstructor(pattern)));
});
