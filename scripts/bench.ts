import { zipProject } from '../src/archive/zip.ts';
import { type Config, DEFAULT_CONFIG, type Member } from '../src/config/fields.ts';
import { findPreset, PRESETS } from '../src/config/presets.ts';
import { problems } from '../src/config/problems.ts';
import { settle } from '../src/config/settle.ts';
import { generateProject } from '../src/project/index.ts';
import { decodeLink, encodeLink } from '../src/share/link.ts';

/** How long a measurement goes on, in milliseconds: long enough for the compiler to have warmed up. */
const BUDGET = 600;

interface Row {
  readonly what: string;
  readonly median: number;
  readonly p95: number;
}

function measure(what: string, work: () => unknown): Row {
  const end = performance.now() + BUDGET;
  const times: number[] = [];
  while (performance.now() < end || times.length < 10) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  const sorted = times.slice(Math.floor(times.length / 3)).toSorted((a, b) => a - b);
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { what, median: at(0.5), p95: at(0.95) };
}

/** A workspace in which each third member is a library and each member uses the two libraries before it. */
function workspace(size: number): Config {
  const members = Array.from({ length: size }, (_, index): Member => {
    const last = index - (index % 3);
    const uses = [last - 3, last - 6].filter((library) => library >= 0).map((library) => `member-${library}`);
    return { name: `member-${index}`, kind: index % 3 === 0 ? 'library' : 'binary', uses };
  });
  return settle({ ...DEFAULT_CONFIG, layout: 'workspace', members }).config;
}

/** The content of every file: each is made when it is read. */
const contents = (config: Config): readonly string[] => generateProject(config).map(({ content }) => content);

const sizes = [1, 10, 100, 1000].map((size) => ({ size, config: workspace(size) }));
const named = findPreset('workspace');
if (named === undefined) throw new Error('there is no preset workspace to measure');
const richest = named.config;
const link = encodeLink(richest);
const files = generateProject(richest);

const rows = [
  ...PRESETS.map((preset) => measure(`generateProject, preset ${preset.id}`, () => contents(preset.config))),
  ...sizes.map(({ size, config }) =>
    measure(`generateProject, workspace of ${size}`, () => contents(config)),
  ),
  ...sizes.map(({ size, config }) =>
    measure(`settle and problems, workspace of ${size}`, () => problems(config)),
  ),
  measure('encodeLink, preset workspace', () => encodeLink(richest)),
  measure('decodeLink, preset workspace', () => decodeLink(link)),
  measure('zipProject, preset workspace', () => zipProject('my-workspace', files)),
];

const width = Math.max(...rows.map((row) => row.what.length));
console.log(`${''.padEnd(width)}   median ms      p95 ms`);
for (const row of rows)
  console.log(
    `${row.what.padEnd(width)}  ${row.median.toFixed(3).padStart(10)}  ${row.p95.toFixed(3).padStart(10)}`,
  );
