import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOSTILE_TEXTS } from '../config/testing/hostile.ts';
import { generateProject } from '../project/index.ts';
import { HOSTILE_BASES } from '../project/testing/hostile-bases.ts';
import { ferroflake, temporaryFolder } from './testing/command-line.ts';
import { writeProject } from './write-project.ts';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Everything below a folder, with its content. */
function tree(path: string): Readonly<Record<string, string>> {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const at = join(entry.parentPath, entry.name);
      return [relative(path, at), entry.isFile() ? readFileSync(at, 'utf8') : ''];
    }),
  );
}

/** What must not reach a terminal: it would be obeyed, or show something else than there is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]|\p{Bidi_Control}/u;

const short = HOSTILE_TEXTS.filter(({ text }) => text.length < 1000);

describe('the terminal gets nothing raw', () => {
  test.each(['new', 'show'])('of a hostile link: %s', async (command) => {
    for (const { text } of short) {
      for (const link of [text, `#${text}`, `#v=1&description=${text}`, `https://a.b/${text}#v=1&wat=1`]) {
        const first = command === 'new' ? ['new', join(folder, 'x'), '--force'] : ['show', 'problems'];
        const { out, err } = await ferroflake(...first, `--link=${link}`);
        expect(out + err, JSON.stringify(link)).not.toMatch(RAW);
      }
    }
  });

  test('of a hostile path or option', async () => {
    const texts = ['\u001b[31mx', 'x\u202ey', 'x\u009by', 'x\ry'];
    for (const text of texts) {
      const path = join(folder, text);
      for (const argv of [
        ['new', path, '--preset', 'cli'],
        ['new', path, '--preset', 'cli', '--dry-run'],
        ['new', join(path, 'flake.nix', 'x'), '--preset', 'cli'],
        ['new', path, '--config', path],
        ['show', 'link', '--config', join(path, 'none')],
        [`--${text}`],
        [text],
        ['explain', text],
      ]) {
        const { out, err } = await ferroflake(...argv);
        expect(out + err).not.toBe('');
        expect(out + err, JSON.stringify(argv)).not.toMatch(RAW);
      }
    }
  });

  test('of a hostile file', async () => {
    const file = join(folder, 'config.json');
    for (const { text } of short) {
      const json = JSON.stringify(text);
      for (const content of [
        text,
        `{${json}: 1`,
        `{${json}: ${json}, "name": ${json}, "members": [${json}]}`,
        `[${text}`,
      ]) {
        writeFileSync(file, content);
        const { out, err } = await ferroflake('show', 'config', '--config', file);
        expect(out + err, content).not.toMatch(RAW);
      }
    }
  });
});

test('the page that a README links to is an address and nothing else', async () => {
  const target = join(folder, 'x');
  const seen = { address: 0, none: 0 };
  for (const { text } of short) {
    const { status } = await ferroflake('new', target, '--force', `--link=https://a.b/${text}#v=1&name=abc`);
    if (status !== 0) continue;
    const readme = readFileSync(join(target, 'README.md'), 'utf8');
    expect(readme, JSON.stringify(text)).not.toMatch(RAW);
    const link = /\[Change these choices in Ferroflake\]\((.*)\)/.exec(readme)?.[1];
    if (link === undefined) expect(readme).toContain('```text\n#v=1');
    else expect(link).toMatch(/^<https?:\/\/[\w.:/%~-]+#v=1[\w=&.,:%~+!*'()/-]*>$/);
    seen[link === undefined ? 'none' : 'address']++;
  }
  expect(seen.address).toBeGreaterThan(10);
  expect(seen.none).toBeGreaterThan(10);
});

describe('nothing outside of the folder changes', () => {
  const rich = HOSTILE_BASES.flatMap(({ config }) => generateProject(config));
  const files = [...new Map(rich.map((file) => [file.path, file])).values()];

  test('when a link stands in the place of any file or folder', () => {
    const places = new Set(
      files.flatMap(({ path }) =>
        path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/')),
      ),
    );
    expect(places.size).toBeGreaterThan(files.length);
    for (const place of places) {
      const target = join(folder, 'project');
      const outside = join(folder, 'outside');
      mkdirSync(join(target, place, '..'), { recursive: true });
      mkdirSync(outside);
      writeFileSync(join(outside, 'kept'), 'kept');
      const isFile = files.some((file) => file.path === place);
      symlinkSync(isFile ? join(outside, 'kept') : outside, join(target, place));
      const before = tree(outside);
      expect(() => writeProject(target, files, true), place).toThrow(/is in the way: it is a link/);
      expect(tree(outside)).toEqual(before);
      expect(
        Object.keys(tree(target)).filter((path) => existsSync(join(target, path)) && !place.startsWith(path)),
      ).toEqual([]);
      rmSync(target, { recursive: true });
      rmSync(outside, { recursive: true });
    }
  });

  test('when all is written', () => {
    writeFileSync(join(folder, 'kept'), 'kept');
    writeProject(join(folder, 'project'), files, false);
    expect(readdirSync(folder).toSorted()).toEqual(['kept', 'project']);
    const written = Object.keys(tree(join(folder, 'project')));
    for (const { path } of files) expect(written).toContain(path);
  });
});
