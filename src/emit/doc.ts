/**
 * The document algebra of the Nix printer: texts and spacings, grouped and nested. It models what
 * nixfmt does with a line of at most 100 columns (counted from the line's own indentation), so that
 * the same tree breaks at the same places.
 */

/**
 * A place between two texts. `break`, `space`: nothing or a blank when their group stands on one line,
 * else a new line. `softspace`, `softbreak`: a new line only if what follows does not fit. `hardspace`:
 * always a blank. `hardline`, `emptyline`: always a new line.
 */
export type Spacing = 'break' | 'space' | 'softbreak' | 'softspace' | 'hardspace' | 'hardline';

/**
 * How a group that does not fit is opened: `regular` breaks all its spacings; before that, its
 * `priority` groups are tried one by one, the last first: all else on a line, that one broken;
 * `transparent` groups pass their priority groups on to the group around them.
 */
export type GroupKind = 'regular' | 'priority' | 'transparent';

/** A node of a document. */
export type Doc =
  | { readonly kind: 'text'; readonly text: string; readonly width: number; readonly when: TextWhen }
  | DocSpacing
  | DocGroup
  | DocNest;

/** A spacing as a node. */
export type DocSpacing = {
  readonly kind: 'spacing';
  readonly spacing: Spacing;
  readonly lines: number;
  /** Once broken, it stays so when the text is read and laid out again. */
  readonly sticky: boolean;
};

/** Nodes that share one line or are opened together. */
export type DocGroup = Run & { readonly kind: 'group'; readonly group: GroupKind };

/** Nodes whose new lines stand deeper. */
export type DocNest = Run & { readonly kind: 'nest'; readonly levels: number; readonly offset: number };

type Run = {
  readonly docs: Docs;
  /** The width on one line; infinite when something inside must break. */
  readonly flat: number;
  /** Whether the group around may open only a priority group in here. */
  readonly splits: boolean;
  /** Whether a sticky spacing is inside. */
  readonly sticky: boolean;
};

/** `broken` texts (trailing commas) appear only in an opened group; notes do not count for the width. */
export type TextWhen = 'always' | 'broken' | 'note';

/** A run of nodes. */
export type Docs = readonly Doc[];

/** The columns of a line, its indentation aside. */
export const WIDTH = 100;

const FLAT: Record<Spacing, number> = {
  break: 0,
  softbreak: 0,
  space: 1,
  softspace: 1,
  hardspace: 1,
  hardline: Number.POSITIVE_INFINITY,
};

/** The width of a node on one line; infinite when it holds a line that must break. */
export const flatWidth = (doc: Doc): number => {
  if (doc.kind === 'text') return doc.when === 'always' ? doc.width : 0;
  return doc.kind === 'spacing' ? FLAT[doc.spacing] : doc.flat;
};

/** The width of nodes on one line. */
export const flatSum = (docs: Docs): number => docs.reduce((total, doc) => total + flatWidth(doc), 0);

/** All that is known of a run, from one walk over it: documents are built far more often than they break. */
const run = (docs: Docs): Run => {
  let flat = 0;
  let splits = false;
  let sticky = false;
  for (const doc of docs) {
    flat += flatWidth(doc);
    if (doc.kind === 'text') continue;
    sticky ||= doc.sticky;
    if (doc.kind === 'group')
      splits ||= doc.group === 'priority' || (doc.group === 'transparent' && doc.splits);
    else if (doc.kind === 'nest') splits ||= doc.splits;
  }
  return { docs, flat, splits, sticky };
};

const ASCII = /^[ -~]*$/;

/** A text without line breaks; its width is counted in code points. */
export const text = (content: string, when: TextWhen = 'always'): Doc => ({
  kind: 'text',
  text: content,
  width: ASCII.test(content) ? content.length : [...content].length,
  when,
});

const spacing = (kind: Spacing, lines = 1, sticky = false): DocSpacing => ({
  kind: 'spacing',
  spacing: kind,
  lines,
  sticky,
});

/** The spacings as nodes (`break` is a word of the language). */
export const maybeBreak = spacing('break');
export const space = spacing('space');
export const softbreak = spacing('softbreak');
export const softspace = spacing('softspace');
export const hardspace = spacing('hardspace');
export const hardline = spacing('hardline');

/** A space inside brackets: written on a new line by hand, what stands there is left on it. */
export const edge = (): DocSpacing => spacing('space', 1, true);

/** Several line breaks in a row. */
export const hardlines = (lines: number): DocSpacing => spacing('hardline', lines);

/** A group of nodes. */
export const group = (docs: Docs, kind: GroupKind = 'regular'): DocGroup => ({
  kind: 'group',
  group: kind,
  ...run(docs),
});

/** Nodes whose new lines stand deeper: by levels, and by `offset` columns more. */
export const nest = (docs: Docs, levels = 1, offset = 0): DocNest => ({
  kind: 'nest',
  levels,
  offset,
  ...run(docs),
});

/**
 * The same nodes held on one line, or undefined where that is impossible or wider than `limit`; for once,
 * commas that are left out on one line count.
 */
export const onOneLine = (docs: Docs, limit = Number.POSITIVE_INFINITY): Docs | undefined => {
  if (flatSum(docs) > Math.min(limit, Number.MAX_VALUE)) return undefined;
  const held = docs.flatMap(hold);
  return held.reduce((width, doc) => width + wholeWidth(doc), 0) > limit ? undefined : held;
};

const wholeWidth = (doc: Doc): number => {
  if (doc.kind === 'text') return doc.width;
  if (doc.kind === 'spacing') return flatWidth(doc);
  return doc.docs.reduce((width, inner) => width + wholeWidth(inner), 0);
};

const hold = (doc: Doc): Docs => {
  if (doc.kind === 'text') return [doc];
  if (doc.kind === 'spacing') return FLAT[doc.spacing] === 0 ? [] : [hardspace];
  const docs = doc.docs.flatMap(hold);
  return doc.kind === 'group' ? docs : [nest(docs, doc.levels, doc.offset)];
};
