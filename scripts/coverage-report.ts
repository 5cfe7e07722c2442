import { grouped } from '../src/config/grouped.ts';
import { listed } from '../src/config/listed.ts';
import type { Coverage } from '../src/config/testing/coverage.ts';
import type { Space } from '../src/config/testing/option-space.ts';
import type { Barred, PairwiseSet } from '../src/config/testing/pairwise.ts';

/** So many pairs of a reason are given as examples. */
const EXAMPLES = 2;

/** What is said of a pairwise set: the report, and the whole list of what is impossible. */
export interface Report {
  readonly lines: readonly string[];
  readonly pairs: readonly string[];
}

const named = ({ values }: Barred): string => values.map(({ label }) => label).join(' × ');

/** The reason that stood in the way most often: rather one that speaks of what the pair is about. */
function mainReason({ values, reasons }: Barred): string {
  const ids = values.flatMap(({ options }) => options);
  const speaks = (sentence: string): number => Number(ids.some((id) => sentence.includes(id)));
  const [first] = [...reasons].toSorted(([a, times], [b, more]) => speaks(b) - speaks(a) || more - times);
  return first?.[0] ?? 'No reason was given.';
}

/** A sentence without what it names, so that those of the same kind are one. */
function kindOf(sentence: string, names: readonly string[]): string {
  const bare = sentence
    .replace(/`[^`]*`/g, '…')
    .replace(/\bnightly of \d{4}-\d\d-\d\d|\bRust \d+(\.\d+)*/g, '…');
  return names.reduce((text, name) => text.replaceAll(name, '…'), bare).replace(/…(( and |, )…)+/g, '…');
}

/** What stands in sentences to name an option: ids and labels that are no common words, the longest first. */
function namesIn(space: Space): readonly string[] {
  const options = Object.values(space.fields).flatMap((field) => ('options' in field ? field.options : []));
  const names = options.flatMap(({ id, label }) => [id, label]).filter((name) => /[-_.0-9]/.test(name));
  return [...new Set(names)].toSorted((a, b) => b.length - a.length);
}

/** The pairs that fail for reasons of one kind, the most first: a sentence as it stands, and examples. */
function byReason(space: Space, barred: readonly Barred[]): readonly string[] {
  const names = namesIn(space);
  const kinds = new Map<string, string>();
  const kind = (pair: Barred): string => {
    const sentence = mainReason(pair);
    const known = kinds.get(sentence) ?? kindOf(sentence, names);
    kinds.set(sentence, known);
    return known;
  };
  return [...grouped(barred, kind)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([, pairs]) => [
      `${String(pairs.length).padStart(6)}  ${mainReason(pairs[0]!)}`,
      ...pairs.slice(0, EXAMPLES).map((pair) => `          ${named(pair)}`),
    ]);
}

/** For each field with options, how often those occur that occur least. */
const leastOften = ({ occurrences }: Coverage): readonly string[] =>
  [...occurrences].map(([field, times]) => {
    const least = Math.min(...times.values());
    const rare = [...times].filter(([, count]) => count === least).map(([id]) => id);
    const which = rare.length === times.size ? 'each' : listed(rare, 2);
    return `  ${field}: ${least} (${which})`;
  });

function section(title: string, barred: readonly Barred[]): readonly string[] {
  if (barred.length === 0) return [];
  return [
    '',
    title,
    ...barred.slice(0, 50).map((each) => `  ${named(each)}: ${mainReason(each)}`),
    ...(barred.length > 50 ? [`  and ${barred.length - 50} more`] : []),
  ];
}

/** Puts into words what a pairwise set covers, and what it cannot. */
export function coverageReport(space: Space, set: PairwiseSet, coverage: Coverage): Report {
  const options = set.values.reduce((sum, value) => sum + value.options.length, 0);
  const twos = set.impossible.filter(({ values }) => values.length === 2);
  const ones = set.impossible.filter(({ values }) => values.length === 1);
  const lines = [
    `values       ${options}, in ${set.values.length} classes: options that nothing tells apart are one`,
    `configs      ${set.configs.length}: ${set.covering} hold all pairs, the others bring in single options`,
    `pairs        ${coverage.pairs}`,
    `covered      ${coverage.covered}`,
    `impossible   ${coverage.impossible}, each shown by trying all that its reasons look at`,
    `not found    ${coverage.missing.length}`,
    ...section('Values that no config can hold, so that no pair is counted with them:', ones),
    ...section('NOT FOUND, and not shown to be impossible:', coverage.missing),
    ...section(
      'NOT MADE, though possible or not shown otherwise:',
      set.missing.filter(({ values }) => values.length === 1),
    ),
    ...section('CONTRADICTED: called impossible, and held by a config:', coverage.contradicted),
    '',
    'Impossible pairs by what stands in the way most often:',
    ...byReason(space, twos),
    '',
    'In how many configs the rarest option of each field occurs:',
    ...leastOften(coverage),
    '',
  ];
  const pairs = twos.map((pair) => `${named(pair)}: ${[...pair.reasons.keys()].join(' ')}`);
  return { lines, pairs };
}
