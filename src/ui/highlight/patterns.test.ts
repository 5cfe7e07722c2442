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

/** The patterns that the presets' projects are coloured by, as the library itself rewrites them for any browser. */
function rewritten(): Readonly<Record<string, Rewritten>> {
  for (const { config } of PRESETS)
    for (const { path, content } of generateProject(config)) highlight(languageOf(path), content.split('\n'));
  return Object.fromEntries([...compiled.keys()].toSorted().map((pattern) => [pattern, rewrite(pattern)]));
}

function rewrite(pattern: string): Rewritten {
  const regex = defaultJavaScriptRegexConstructor(pattern, { target: 'ES2024' });
  const options = regex instanceof EmulatedRegExp ? regex.rawOptions : null;
  return regex.flags === FLAGS && !options ? regex.source : [regex.source, regex.flags, options];
}

test('patterns.json has what the presets need, as the library rewrites it: npm run golden', () => {
  const text = `${JSON.stringify(rewritten(), undefined, 2)}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8') === text).toBe(true);
});

test('a pattern finds the same, rewritten beforehand or not', () => {
  const lines = PRESETS.flatMap(({ config }) => generateProject(config)).flatMap(({ content }) =>
    content.split('\n'),
  );
  const few = [...new Set(lines)].filter((_, index) => index % 10 === 0);
  const found = (regex: RegExp): readonly (number | undefined)[] =>
    few.map((line) => {
      regex.lastIndex = 0;
      return regex.exec(line)?.index;
    });
  for (const pattern of Object.keys(rewritten()))
    expect(found(regexOf(pattern)), pattern).toEqual(found(defaultJavaScriptRegexConstructor(pattern)));
});
