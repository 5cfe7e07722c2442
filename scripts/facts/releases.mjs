// Writes src/facts/releases-data.ts from two tables of releases:
//
//   node scripts/facts/releases.mjs RELEASES.json HASHES.json > src/facts/releases-data.ts
//
// RELEASES.json: { targets, targetSets, stable, beta, nightly }, each row { date, version, components },
//   components[name] an index into targetSets, a set a list of indexes into targets.
// HASHES.json: [{ channel, released, sha256 }], the hashes by which fenix pins an exact release.
import { readFileSync } from 'node:fs';

const [releases, hashes] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));

/** Left out: nothing that the form offers, and no part of a compiler either. */
const LEFT_OUT = new Set([
  'rls',
  'enzyme',
  'offload',
  'rust-mingw',
  'rustc-codegen-gcc',
  'gcc-x86_64-unknown-linux-gnu',
]);

/** Point releases that the first table lacks have the components and targets of the release named here. */
const SAME_AS = '1.98.0';

const plain = (component) => component.replace(/-preview$/, '');
const rows = (channel) => Object.values(releases[channel]);
const everyRow = [...rows('stable'), ...rows('beta'), ...rows('nightly')];
const components = [...new Set(everyRow.flatMap((row) => Object.keys(row.components).map(plain)))]
  .filter((name) => !LEFT_OUT.has(name))
  .sort();
const newest = (a, b) => (a.date < b.date ? 1 : -1);

const setsUsed = [];
function setIndex(old) {
  return setsUsed.includes(old) ? setsUsed.indexOf(old) : setsUsed.push(old) - 1;
}

const maps = [];
function mapIndex(row) {
  const byName = Object.fromEntries(Object.entries(row.components).map(([name, set]) => [plain(name), set]));
  const text = components.map((name) => (name in byName ? setIndex(byName[name]) : '-')).join(' ');
  return maps.includes(text) ? maps.indexOf(text) : maps.push(text) - 1;
}

const hashOf = new Map(hashes.map((row) => [row.channel, row.sha256.replace(/^sha256-(.*)=$/, '$1')]));
const numeric = (version) => version.split('.').map(Number);
const stable = [
  ...rows('stable'),
  ...hashes
    .filter((row) => !releases.stable[row.channel])
    .map((row) => ({
      version: row.channel,
      date: row.released,
      components: releases.stable[SAME_AS].components,
    })),
].sort((a, b) => {
  const [x, y] = [numeric(a.version), numeric(b.version)];
  return y[0] - x[0] || y[1] - x[1] || y[2] - x[2];
});
const stableLines = stable.map((row) =>
  [row.version, row.date, mapIndex(row), hashOf.get(row.version) ?? ''].join(' ').trim(),
);
const [beta] = rows('beta').sort(newest);
const betaLine = `${beta.version.split('-')[0]} ${beta.date} ${mapIndex(beta)}`;

const nextDay = (date) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
const nightly = rows('nightly').sort((a, b) => newest(b, a));
const runs = [];
let last;
for (const row of nightly) {
  const version = row.version.split('.').slice(0, 2).join('.');
  const map = mapIndex(row);
  if (last?.version === version && last.map === map && nextDay(last.until) === row.date) {
    last.days++;
    last.until = row.date;
  } else {
    last = { from: row.date, until: row.date, days: 1, version, map };
    runs.push(last);
  }
}

/** A few triples have no standard library, only parts that are the same everywhere: nothing can be built for them. */
const names = [
  '*',
  ...new Set(
    everyRow.flatMap((row) =>
      releases.targetSets[row.components['rust-std']].map((target) => releases.targets[target]),
    ),
  ),
].sort();
const bits = setsUsed.map((old) => {
  const members = new Set(releases.targetSets[old].map((target) => releases.targets[target]));
  const digits = [];
  for (let start = 0; start < names.length; start += 4) {
    const value = [0, 1, 2, 3].reduce(
      (sum, bit) => sum + (members.has(names[start + bit]) ? 1 << bit : 0),
      0,
    );
    digits.push(value.toString(16));
  }
  return digits.join('').replace(/0+$/, '');
});

const table = (docs, name, lines) => `/** ${docs} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`;

process.stdout.write(`/**
 * The releases of Rust, written by scripts/facts/releases.mjs; \`releases.ts\` reads it.
 *
 * Source: the channel manifests of the Rust project (static.rust-lang.org) as oxalica/rust-overlay keeps them,
 * commit of 2026-08-22. ${stable
   .filter((row) => !releases.stable[row.version])
   .map((row) => `${row.version} of ${row.date}`)
   .join(' and ')} came after it:
 * they stand with the components and targets of ${SAME_AS}. The hashes are those by which fenix pins a manifest,
 * each seen in at least two flakes that were published independently.
 */

${[
  table(
    'Every triple that some release has a standard library for, and `*`, in the order of the bits of `TARGET_SETS`.',
    'TRIPLES',
    names,
  ),
  table(
    'The components by rustup’s names without `-preview`, in the order of the columns of `COMPONENT_MAPS`.',
    'COMPONENT_NAMES',
    components,
  ),
  table(
    'Sets of triples, one a line: four bits a hexadecimal digit, the first triple in the lowest bit.',
    'TARGET_SETS',
    bits,
  ),
  table(
    'For each component the line of `TARGET_SETS` that has it, or `-`; one kind of release a line.',
    'COMPONENT_MAPS',
    maps,
  ),
  table(
    'Stable releases, newest first: version, date, line of `COMPONENT_MAPS`, hash of the manifest in base64.',
    'STABLE',
    stableLines,
  ),
  table('The newest beta known: version, date, line of `COMPONENT_MAPS`.', 'BETA', [betaLine]),
  table(
    'Nightlies in runs of days, oldest first: first date, days, version, line of `COMPONENT_MAPS`.',
    'NIGHTLY_RUNS',
    runs.map((run) => `${run.from} ${run.days} ${run.version} ${run.map}`),
  ),
].join('\n')}`);
