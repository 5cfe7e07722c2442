import {
  type Doc,
  type DocGroup,
  type DocSpacing,
  type Docs,
  flatSum,
  flatWidth,
  group,
  hardline,
  hardspace,
  nest,
  WIDTH,
} from './doc.ts';

const STEP = 2;

/** Nodes still to come: those of a run from an index on, then the runs around it. */
type Rest = { readonly docs: Docs; readonly from: number; readonly next: Rest } | undefined;

/** Levels of nesting met so far, each with the indentation of the line that opened it. */
type Indents = { readonly indent: number; readonly level: number; readonly outer: Indents | undefined };

const push = (docs: Docs, from: number, next: Rest): Rest =>
  from < docs.length ? { docs, from, next } : next;

/** The width of what comes before the next possible line break. */
const firstLineWidth = (rest: Rest): number => {
  let width = 0;
  let at = rest;
  while (at !== undefined) {
    const doc = at.docs[at.from]!;
    const next: Rest = push(at.docs, at.from + 1, at.next);
    if (doc.kind === 'spacing') {
      if (doc.spacing !== 'hardspace') return width;
      width += 1;
      at = next;
    } else if (doc.kind === 'text') {
      width += doc.when === 'note' ? 0 : doc.width;
      at = next;
    } else {
      at = push(doc.docs, 0, next);
    }
  }
  return width;
};

/** The three parts of a group around one of its priority groups. */
type Split = { readonly before: Docs; readonly priority: DocGroup; readonly after: Docs };

const splits = (group: DocGroup): Split[] => {
  if (!group.splits) return [];
  const docs = group.docs.flatMap(surface);
  return docs
    .flatMap((doc, at) =>
      isPriority(doc) ? [{ before: docs.slice(0, at), priority: doc, after: docs.slice(at + 1) }] : [],
    )
    .reverse();
};

const isPriority = (doc: Doc): doc is DocGroup => doc.kind === 'group' && doc.group === 'priority';

/** Brings the priority groups within transparent groups and nestings to the surface. */
const surface = (doc: Doc): Docs => {
  if (doc.kind === 'group' && doc.group === 'transparent' && doc.splits) return doc.docs.flatMap(surface);
  if (doc.kind !== 'nest' || !doc.splits) return [doc];
  const deeper = (docs: Docs): Doc => nest(docs, doc.levels, doc.offset);
  return doc.docs
    .flatMap(surface)
    .map((inner) => (isPriority(inner) ? group([deeper(inner.docs)], 'priority') : deeper([inner])));
};

/** Nodes that will stay on their line, as seen from before them; groups keep their line breaks in view. */
const held = (doc: Doc): Docs => {
  if (doc.kind === 'text' || (doc.kind === 'group' && doc.group === 'regular')) return [doc];
  if (doc.kind !== 'spacing') return doc.docs.flatMap(held);
  return flatWidth(doc) === 0 ? [] : [hardspace];
};

/** The text of nodes on one line, the spacings before the first text left out if `fresh`. */
const flatText = (docs: Docs, fresh: boolean): string => {
  let line = '';
  const add = (doc: Doc): void => {
    if (doc.kind === 'text') line += doc.when === 'broken' ? '' : doc.text;
    else if (doc.kind !== 'spacing') doc.docs.forEach(add);
    else if (flatWidth(doc) > 0 && !(fresh && line === '')) line += ' ';
  };
  docs.forEach(add);
  return line;
};

/** Where the first text of nodes stands: its level and offset. */
const firstPlace = (docs: Docs, level: number, offset: number): readonly [number, number] | undefined => {
  for (const doc of docs) {
    if (doc.kind === 'text') return [level, offset];
    if (doc.kind === 'spacing') continue;
    const place =
      doc.kind === 'nest'
        ? firstPlace(doc.docs, level + doc.levels, offset + doc.offset)
        : firstPlace(doc.docs, level, offset);
    if (place) return place;
  }
  return undefined;
};

/** The width of the spacings before the first text. */
const leadingWidth = (docs: Docs): number => {
  let width = 0;
  const measure = (doc: Doc): boolean => {
    if (doc.kind === 'text') return true;
    if (doc.kind !== 'spacing') return doc.docs.some(measure);
    width += flatWidth(doc);
    return false;
  };
  docs.some(measure);
  return width;
};

/** Lays nodes out and gives the lines' text, with a new line at its end. */
export const layOut = (docs: Docs): string => {
  const writer = new Writer();
  writer.open(docs, 0, 0, undefined);
  // Reading the text again, brackets that were opened stay open; seldom, that moves what is before them.
  const again = writer.guessed && writer.opened.size > 0;
  return again ? layOut(docs.map((doc) => keepOpen(doc, writer.opened))) : `${writer.text()}\n`;
};

const keepOpen = (doc: Doc, opened: ReadonlySet<Doc>): Doc => {
  if (doc.kind === 'text' || !doc.sticky) return doc;
  if (doc.kind === 'spacing') return opened.has(doc) ? hardline : doc;
  const docs = doc.docs.map((inner) => keepOpen(inner, opened));
  return doc.kind === 'group' ? group(docs, doc.group) : nest(docs, doc.levels, doc.offset);
};

class Writer {
  /** The sticky spacings that were broken. */
  readonly opened = new Set<Doc>();
  /** Whether a line break was decided by the width of something that holds sticky spacings. */
  guessed = false;
  #out = '';
  /** How much of the line is used, its indentation aside. */
  #column = 0;
  #fresh = true;
  // Texts without anything between them count as one, at the level of the first.
  #glued = false;
  #indents: Indents = { indent: 0, level: 0, outer: undefined };

  text(): string {
    return this.#out;
  }

  /** Prints nodes with all their spacings broken; groups inside get their own chance to stay whole. */
  open(docs: Docs, level: number, offset: number, next: Rest): true {
    docs.forEach((doc, index) => {
      if (doc.kind === 'text') {
        if (this.#glued) this.#append(doc.text, doc.width);
        else this.#put(doc.text, doc.width, level, offset);
        this.#glued = true;
        return;
      }
      const rest = push(docs, index + 1, next);
      if (doc.kind === 'nest') {
        this.open(doc.docs, level + doc.levels, offset + doc.offset, rest);
        return;
      }
      this.#glued = false;
      if (doc.kind === 'spacing') this.#space(doc, rest);
      else this.#group(doc, level, offset, rest);
      this.#glued = false;
    });
    return true;
  }

  #group(doc: DocGroup, level: number, offset: number, rest: Rest): void {
    if (this.#flat(doc.docs, doc.flat, level, offset, rest)) return;
    if (doc.group !== 'transparent') {
      for (const split of splits(doc)) if (this.#split(split, level, offset, rest)) return;
    }
    this.open(doc.docs, level, offset, rest);
  }

  /** Tries to open only one priority group, everything around it on the lines where it begins and ends. */
  #split({ before, priority, after }: Split, level: number, offset: number, rest: Rest): boolean {
    const state = [this.#out, this.#column, this.#fresh, this.#indents] as const;
    const afterRest = push(after.flatMap(held), 0, rest);
    const done =
      this.#flat(before, flatSum(before), level, offset, push(priority.docs, 0, afterRest)) &&
      this.open(priority.docs, level, offset, afterRest) &&
      this.#flat(after, flatSum(after), level, offset, rest);
    if (!done) [this.#out, this.#column, this.#fresh, this.#indents] = state;
    this.#glued = false;
    return done;
  }

  /** Prints nodes on the current line if they and what must follow fit. */
  #flat(docs: Docs, width: number, level: number, offset: number, rest: Rest): boolean {
    if (width === Number.POSITIVE_INFINITY) return false;
    const taken = this.#fresh ? width - leadingWidth(docs) : width;
    if (taken > (this.#fresh ? WIDTH : this.#available()) - firstLineWidth(rest)) return false;
    const line = flatText(docs, this.#fresh);
    const place = this.#fresh ? firstPlace(docs, level, offset) : undefined;
    if (place) this.#put(line, taken, ...place);
    else this.#append(line, taken);
    return true;
  }

  #available(): number {
    return WIDTH - this.#column;
  }

  #space(doc: DocSpacing, rest: Rest): void {
    if (doc.spacing === 'hardspace') this.#blanks(' ');
    else if (doc.spacing === 'softspace' || doc.spacing === 'softbreak') {
      const width = flatWidth(doc);
      if (this.#fits(this.#available() - width, rest)) this.#blanks(' '.repeat(width));
      else this.#newLine(1);
    } else {
      if (doc.sticky) this.opened.add(doc);
      this.#newLine(doc.lines);
    }
  }

  /**
   * Whether what comes before the next line break fits here. A group that would stand whole on a new
   * line must stand whole here, too; others may be opened.
   */
  #fits(available: number, rest: Rest): boolean {
    let left = WIDTH;
    let at = rest;
    while (at !== undefined && left >= 0) {
      const doc = at.docs[at.from]!;
      const next: Rest = push(at.docs, at.from + 1, at.next);
      if (doc.kind === 'spacing') {
        if (doc.spacing !== 'hardspace') break;
        left -= 1;
        at = next;
      } else if (doc.kind === 'text' || (doc.kind === 'group' && doc.flat <= left - firstLineWidth(next))) {
        if (doc.kind === 'group') this.guessed ||= doc.sticky;
        left -= flatWidth(doc);
        at = next;
      } else {
        at = push(doc.docs, 0, next);
      }
    }
    return left >= 0 && WIDTH - left <= available;
  }

  #blanks(blanks: string): void {
    if (!this.#fresh) this.#append(blanks, blanks.length);
  }

  #newLine(count: number): void {
    if (this.#fresh) return;
    this.#out += '\n'.repeat(count);
    this.#column = 0;
    this.#fresh = true;
  }

  /**
   * A text deeper than the last gets one step more indentation at the start of a line, and none within
   * it: what is opened several levels deep on one line is indented once.
   */
  #put(text: string, width: number, level: number, offset: number): void {
    while (level < this.#indents.level) this.#indents = this.#indents.outer!;
    if (level > this.#indents.level) {
      const indent = this.#indents.indent + (this.#fresh ? STEP : 0);
      this.#indents = { indent, level, outer: this.#indents };
    }
    if (this.#fresh) {
      const indent = this.#indents.indent + offset;
      this.#out += ' '.repeat(indent);
      this.#fresh = false;
    }
    this.#append(text, width);
  }

  #append(text: string, width: number): void {
    this.#out += text;
    this.#column += width;
  }
}
