import { type Config, FIELD_NAMES, type FieldName } from '../config/fields.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { ownLines } from './changed-lines.ts';
import { linesOf } from './lines-of.ts';
import { type Probe, probesOf } from './trace-probes.ts';

/** Lines (from 1) of the present files, by path; files without any are not named. */
export type TracedLines = ReadonlyMap<string, readonly number[]>;

/** A choice that a line comes from. */
export interface Reason extends Pick<Probe, 'field' | 'option' | 'also' | 'back'> {
  /** How many lines come from it, in all files. */
  readonly lines: number;
  /** Whether the text of the line would stand in the file all the same, elsewhere or set otherwise. */
  readonly moved: boolean;
}

/** What is behind a line: choices, the most specific first, or the link, in which all choices stand. */
export interface Behind {
  readonly reasons: readonly Reason[];
  readonly link: boolean;
}

/** What makes the files of a config. The link is the present one, but where another is asked for. */
export type Generate = (config: Config, link?: string) => readonly ProjectFile[];

interface Found {
  readonly probe: Probe;
  readonly lines: TracedLines;
  /** Those among the lines whose text stands in the file of the other project, too. */
  readonly moved: TracedLines;
}

/**
 * Which choice writes which lines of the project of one settled config.
 *
 * Nothing is noted down anywhere: the project is generated once more with that choice otherwise, and compared. What
 * was found is kept, so asking again costs nothing.
 */
export class Trace {
  private readonly found = new Map<FieldName, readonly Found[]>();
  private linked: TracedLines | undefined;
  private readonly config: Config;
  private readonly generate: Generate;
  private readonly present: readonly ProjectFile[];

  constructor(config: Config, generate: Generate) {
    this.config = config;
    this.generate = generate;
    this.present = generate(config);
  }

  /** The lines that a field writes; with an option, those of this element alone. */
  linesOf(field: FieldName, option?: string): TracedLines {
    const found = this.of(field).filter(({ probe }) => option === undefined || probe.option === option);
    return union(found.map(({ lines }) => lines));
  }

  /** The choices that a line comes from. */
  fieldsOf(path: string, line: number): Behind {
    const text = linesOf(this.present.find((file) => file.path === path)?.content ?? '')[line - 1] ?? '';
    const order = bySpecific(this.config, text);
    const reasons = FIELD_NAMES.flatMap((field) =>
      mostSpecific(this.of(field).filter(holds(path, line)).map(reasonFor(path, line)).sort(order)),
    );
    this.linked ??= linesWithout(this.present, this.generate(this.config, ''));
    // What only moves a line is worth a word where nothing else is behind it.
    const wrote = reasons.filter(({ moved }) => !moved);
    return {
      reasons: (wrote.length > 0 ? wrote : reasons).sort(order),
      link: this.linked.get(path)?.includes(line) ?? false,
    };
  }

  /** Finds out what these fields write, and pauses after each project that was generated for it. */
  *ask(fields: readonly FieldName[] = FIELD_NAMES): Generator<void, void> {
    for (const field of fields) {
      if (this.found.has(field)) continue;
      const found: Found[] = [];
      for (const probe of probesOf(this.config, field)) {
        const others = this.generate(probe.config);
        const lines = linesWithout(this.present, others);
        found.push({ probe, lines, moved: stillThere(lines, this.present, others) });
        yield;
      }
      this.found.set(field, found);
    }
  }

  private of(field: FieldName): readonly Found[] {
    if (!this.found.has(field)) for (const _ of this.ask([field]));
    return this.found.get(field) ?? [];
  }
}

const holds =
  (path: string, line: number) =>
  ({ lines }: Found): boolean =>
    lines.get(path)?.includes(line) ?? false;

const reasonFor =
  (path: string, line: number) =>
  ({ probe: { config: _, ...probe }, lines, moved }: Found): Reason => ({
    ...probe,
    lines: countLines(lines),
    moved: moved.get(path)?.includes(line) ?? false,
  });

/** Of what was tried with one field: where an element explains a line, the whole says nothing more. */
function mostSpecific(reasons: readonly Reason[]): readonly Reason[] {
  const elements = reasons.filter(({ option }) => option !== undefined);
  return elements.length > 0 ? elements : reasons.slice(0, 1);
}

/**
 * What the line itself names first, and what moves it last; then what takes no other choice along, what was chosen
 * before what stands at its default, and few lines first.
 */
const bySpecific =
  (config: Config, text: string) =>
  (a: Reason, b: Reason): number =>
    Number(a.moved) - Number(b.moved) ||
    Number(isNamed(b, config, text)) - Number(isNamed(a, config, text)) ||
    a.also.length - b.also.length ||
    Number(b.back) - Number(a.back) ||
    a.lines - b.lines;

/** Whether the element, or the value that was chosen, stands in the line as it is written in files. */
function isNamed({ field, option }: Reason, config: Config, text: string): boolean {
  const name = option ?? config[field];
  return typeof name === 'string' && name !== '' && text.toLowerCase().includes(name.toLowerCase());
}

/** How many lines there are in all files. */
export const countLines = (lines: TracedLines): number =>
  [...lines.values()].reduce((sum, { length }) => sum + length, 0);

function union(parts: readonly TracedLines[]): TracedLines {
  const all = new Map<string, readonly number[]>();
  for (const [path, lines] of parts.flatMap((part) => [...part]))
    all.set(
      path,
      [...new Set([...(all.get(path) ?? []), ...lines])].sort((a, b) => a - b),
    );
  return all;
}

/** The lines of files that other files do not have; all lines of a file that is not among them. */
function linesWithout(files: readonly ProjectFile[], others: readonly ProjectFile[]): TracedLines {
  const known = new Map(others.map((file) => [file.path, file.content]));
  const found = new Map<string, readonly number[]>();
  for (const { path, content } of files) {
    const other = known.get(path);
    if (other === content) continue;
    const lines = ownLines(other === undefined ? [] : linesOf(other), linesOf(content));
    if (lines.length > 0) found.set(path, lines);
  }
  return found;
}

/** The lines among these whose text, without its indentation, is a part of the other file of that path. */
function stillThere(
  lines: TracedLines,
  files: readonly ProjectFile[],
  others: readonly ProjectFile[],
): TracedLines {
  const known = new Map(others.map((file) => [file.path, file.content]));
  return new Map(
    files.flatMap(({ path, content }) => {
      const [named, other, texts] = [lines.get(path), known.get(path), linesOf(content)];
      if (named === undefined || other === undefined) return [];
      return [[path, named.filter((line) => other.includes((texts[line - 1] ?? '').trim()))]];
    }),
  );
}
