import fc from 'fast-check';
import type { Config } from '../../config/fields.ts';
import { settle } from '../../config/settle.ts';
import { showable } from '../../config/shown.ts';
import { HOSTILE_TEXTS, hostileSplice } from '../../config/testing/hostile.ts';
import { type Pair, type StandIn, TEXT_PLACES, type TextPlace } from '../../config/testing/text-places.ts';
import { generateProject } from '../index.ts';
import type { ProjectFile } from '../project-file.ts';
import { type AsData, asData, shortened } from './as-data.ts';
import type { Tree } from './formats/tree.ts';
import { HOSTILE_BASES } from './hostile-bases.ts';

/** How many texts are tried, and what a generated project is told beside its config. */
export interface HostileOptions {
  /** Texts at each place that are spliced from the table, beside every row of it. */
  readonly count: number;
  readonly seed: number;
  /** Only every so manyth text is tried at each place, at the next place the ones beside them. */
  readonly every: number;
  /** In how many of the bases an accepted text is tried: the next ones for each text, so that all have their turn. */
  readonly bases: number;
  /** The link that the README names. */
  readonly link: (config: Config) => string;
}

/** What was tried at one place, and what became of it. */
export interface PlaceReport {
  readonly place: string;
  readonly tried: number;
  readonly refused: number;
  readonly asData: number;
  readonly escaped: readonly string[];
}

/** One hostile project beside its harmless twin: for the programs that read such files in earnest. */
export interface Twins {
  readonly where: string;
  readonly hostile: readonly ProjectFile[];
  readonly harmless: readonly ProjectFile[];
  readonly pairs: readonly Pair[];
  readonly shell: readonly Tree[];
}

/**
 * Tries every hostile text at every place for a text: a text is refused in a sentence that shows nothing raw, or it
 * stands in each project as data, and does so somewhere.
 *
 * @param onTwins is handed each pair of projects in which a text was accepted
 */
export function tryHostileTexts(
  options: HostileOptions,
  onTwins: (twins: Twins) => void = () => {},
): readonly PlaceReport[] {
  const splices = fc.sample(hostileSplice, { numRuns: Math.max(1, options.count), seed: options.seed });
  const all = [...HOSTILE_TEXTS.map((row) => row.text), ...splices.slice(0, options.count)];
  return TEXT_PLACES.map((place, at) => {
    const texts = all.filter((_, index) => (index + at) % options.every === 0);
    const report = { place: place.name, tried: texts.length, refused: 0, asData: 0 };
    const escaped: string[] = [];
    for (const [index, text] of texts.entries()) {
      const problem = place.problem(text);
      const found =
        problem === undefined ? accepted(place, text, index, options, onTwins) : badSentence(problem);
      if (found.length > 0)
        escaped.push(...found.map((what) => `${place.name} = ${shortened(text)}: ${what}`));
      else if (problem === undefined) report.asData += 1;
      else report.refused += 1;
    }
    return { ...report, escaped };
  });
}

const badSentence = (problem: string): readonly string[] =>
  problem === showable(problem) && problem.endsWith('.') ? [] : [`it is refused with ${shortened(problem)}.`];

function accepted(
  place: TextPlace,
  text: string,
  turn: number,
  options: HostileOptions,
  onTwins: (twins: Twins) => void,
): readonly string[] {
  const escaped: string[] = [];
  let seen = place.standIns(text).every((standIn) => standIn.pairs.length === 0);
  let left = options.bases;
  for (const index of HOSTILE_BASES.keys()) {
    const base = HOSTILE_BASES[(index + turn) % HOSTILE_BASES.length];
    const hostile = base && left > 0 ? project(place, text, base.config, options) : undefined;
    if (!base || !hostile) continue;
    left -= 1;
    const best = bestOf(place, text, base.config, options, hostile);
    seen ||= best.found > 0;
    escaped.push(...best.escaped.map((what) => `${what} (${base.name})`));
    if (best.escaped.length === 0)
      onTwins({ ...best, where: `${place.name} = ${shortened(text)} in ${base.name}` });
  }
  return escaped.length > 0 || seen
    ? escaped
    : ['it is accepted, and stands in no file: a base that shows it is missing.'];
}

type Compared = Omit<Twins, 'where'> & AsData;

/** The comparison with the first harmless text that the hostile one is like, or with the first of all. */
function bestOf(
  place: TextPlace,
  text: string,
  base: Config,
  options: HostileOptions,
  hostile: readonly ProjectFile[],
): Compared {
  let first: Compared | undefined;
  for (const standIn of place.standIns(text)) {
    const compared = compareWith(place, standIn, base, options, hostile);
    if (compared.escaped.length === 0) return compared;
    first ??= compared;
  }
  return (
    first ?? { hostile, harmless: [], pairs: [], shell: [], found: 0, escaped: ['it has no harmless twin.'] }
  );
}

function compareWith(
  place: TextPlace,
  standIn: StandIn,
  base: Config,
  options: HostileOptions,
  hostile: readonly ProjectFile[],
): Compared {
  const harmless = twin(place, standIn.text, base, options);
  const { pairs } = standIn;
  if (harmless) return { hostile, harmless, pairs, ...asData(hostile, harmless, pairs) };
  const escaped = [
    `the harmless text ${shortened(standIn.text)} is refused: the place needs one of its own.`,
  ];
  return { hostile, harmless: [], pairs, shell: [], escaped, found: 0 };
}

/** The files of a config with a text in it, or nothing where the config has no room for it. */
function project(
  place: TextPlace,
  text: string,
  base: Config,
  { link }: HostileOptions,
): readonly ProjectFile[] | undefined {
  if (place.problem(text) !== undefined) return undefined;
  const { config } = settle(place.put(base, text));
  if (place.get(config) !== text) return undefined;
  // A link and a record name blanks, which come to nothing anywhere else.
  return text.trim() === ''
    ? generateProject({ ...config, record: false }, { link: '#' })
    : generateProject(config, { link: link(config) });
}

const twins = new Map<string, readonly ProjectFile[] | undefined>();

/** The same for a harmless text, which many hostile ones are compared with. */
function twin(
  place: TextPlace,
  text: string,
  base: Config,
  options: HostileOptions,
): readonly ProjectFile[] | undefined {
  const key = `${place.name}\n${text}\n${HOSTILE_BASES.findIndex(({ config }) => config === base)}`;
  if (!twins.has(key)) twins.set(key, project(place, text, base, options));
  return twins.get(key);
}
