import type { Pair } from '../../config/testing/text-places.ts';
import type { ProjectFile } from '../project-file.ts';
import { formatOf } from './formats/index.ts';
import type { Reader, Tree } from './formats/tree.ts';

/** What became of a hostile text in one project. */
export interface AsData {
  /** A sentence for each place at which the text is more than data, or is not what was typed. */
  readonly escaped: readonly string[];
  /** At how many places of the files the text stands as data. */
  readonly found: number;
  /** The scripts that hold it, and their words that do: for a shell to say how it reads them. */
  readonly shell: readonly Tree[];
}

/**
 * Compares the files of a project that has a hostile text with those of one that has a harmless text in its place.
 *
 * Both are read back. The hostile ones have to have the same structure, and each scalar has to be the harmless one
 * with the hostile text put for the harmless: nothing more, nothing less, nowhere else.
 */
export function asData(
  hostile: readonly ProjectFile[],
  harmless: readonly ProjectFile[],
  pairs: readonly Pair[],
): AsData {
  const all = withLinkForms(pairs);
  const count: Count = { found: 0, shell: [] };
  const byPath = new Map(hostile.map((file) => [file.path, file]));
  const escaped = harmless.flatMap((file) => {
    const path = [...byPath.keys()].find((other) => fits(file.path, other, all));
    if (path === undefined) return [`${file.path} is not there.`];
    const twin = byPath.get(path);
    byPath.delete(path);
    if (twin === undefined) return [];
    if (twin.executable !== file.executable) return [`${path} changed its permissions.`];
    return checkFile(file, twin, all, count);
  });
  return {
    escaped: [...escaped, ...[...byPath.keys()].map((path) => `${shortened(path)} is one file too many.`)],
    ...count,
  };
}

interface Count {
  found: number;
  readonly shell: Tree[];
}

function checkFile(
  harmless: ProjectFile,
  hostile: ProjectFile,
  pairs: readonly Pair[],
  count: Count,
): readonly string[] {
  const format = formatOf(harmless.path);
  if (!format) return [`${harmless.path} has no reader among the formats.`];
  if (harmless.content === hostile.content && !pairs.some((pair) => harmless.content.includes(pair.harmless)))
    return [];
  let trees: readonly [Tree, Tree];
  try {
    trees = [remembered(harmless, format.read), format.read(hostile.content)];
  } catch (error) {
    return [`${harmless.path} is no ${format.name} any more: ${shortened((error as Error).message)}.`];
  }
  const difference = compare(trees[0], trees[1], pairs, count);
  return difference === undefined ? [] : [`${harmless.path} (${format.name}): ${difference}.`];
}

const known = new WeakMap<ProjectFile, Tree>();

/** A harmless file is compared with many others: it is read once. */
function remembered(file: ProjectFile, read: Reader): Tree {
  const before = known.get(file);
  if (before !== undefined) return before;
  const tree = read(file.content);
  known.set(file, tree);
  return tree;
}

/** The first difference between two trees in words, or nothing. */
export function compare(
  harmless: Tree,
  hostile: Tree,
  pairs: readonly Pair[],
  count: Count,
): string | undefined {
  if (harmless.type !== hostile.type)
    return `a ${harmless.type} became a ${hostile.type}: ${shortened(hostile.text ?? '')}`;
  const expected = harmless.text ?? '';
  const given = hostile.text ?? '';
  if (!fits(expected, given, pairs)) return `a ${harmless.type} reads ${shortened(given)}`;
  if (pairs.some((pair) => (harmless.source ?? expected).includes(pair.harmless))) {
    if (harmless.text !== undefined) count.found += 1;
    if (hostile.source !== undefined) count.shell.push(hostile);
  }
  const parts = harmless.parts ?? [];
  const others = hostile.parts ?? [];
  if (parts.length !== others.length)
    return `a ${harmless.type} has ${others.length} parts instead of ${parts.length}`;
  const ordered = harmless.unordered ? inOrderOf(parts, others, pairs) : others;
  for (const [index, part] of parts.entries()) {
    const other = ordered[index];
    const difference = other
      ? compare(part, other, pairs, count)
      : `a ${part.type} is gone: ${firstText(part)}`;
    if (difference !== undefined) return difference;
  }
  return undefined;
}

/** The parts in the order of the harmless ones; what none of them fits is left out. */
function inOrderOf(
  parts: readonly Tree[],
  others: readonly Tree[],
  pairs: readonly Pair[],
): readonly (Tree | undefined)[] {
  const left = [...others];
  return parts.map((part) => {
    const whole = left.findIndex(
      (other) => compare(part, other, pairs, { found: 0, shell: [] }) === undefined,
    );
    const at = whole >= 0 ? whole : left.findIndex((other) => fits(firstText(part), firstText(other), pairs));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
}

/** The first text in a tree: the key of a pair. */
const firstText = (tree: Tree): string => tree.text ?? (tree.parts?.[0] ? firstText(tree.parts[0]) : '');

/** Whether a text is the harmless one with hostile pieces put for harmless ones. */
export function fits(harmless: string, given: string, pairs: readonly Pair[]): boolean {
  const found = pairs
    .map((pair) => ({ pair, at: harmless.indexOf(pair.harmless) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at || b.pair.harmless.length - a.pair.harmless.length)[0];
  if (!found) return harmless === given;
  const { pair, at } = found;
  if (!given.startsWith(harmless.slice(0, at))) return false;
  const rest = harmless.slice(at + pair.harmless.length);
  return pair.hostile.some(
    (text) => given.startsWith(text, at) && fits(rest, given.slice(at + text.length), pairs),
  );
}

/** The link in the README holds texts as docs/link-format.md says. */
const withLinkForms = (pairs: readonly Pair[]): readonly Pair[] => [
  ...pairs.map(({ harmless, hostile }) => ({
    harmless,
    hostile: [...new Set([...hostile, ...(linkForm(harmless) === harmless ? hostile.map(linkForm) : [])])],
  })),
  ...pairs
    .filter(({ harmless }) => linkForm(harmless) !== harmless)
    .map(({ harmless, hostile }) => ({ harmless: linkForm(harmless), hostile: hostile.map(linkForm) })),
];

const linkForm = (text: string): string =>
  encodeURIComponent(text).replace(/%(3A|2C|2B|2F)/g, (code) => decodeURIComponent(code));

/** A text in a sentence: quoted, without what could not be read. */
export const shortened = (text: string): string =>
  JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text);
