import { type PackedTables, packTables, type ReleaseTables } from './tables.ts';

/** The file that `renderReleases` writes, from the root of the project. */
export const RELEASES_FILE = 'src/facts/releases-data.ts';

/** The file that `renderHashes` writes. */
export const HASHES_FILE = 'src/facts/release-hashes-data.ts';

const HEAD = `/**
 * The releases of Rust, written by \`npm run facts:update\`, never by hand; \`releases.ts\` reads it.
 *
 * Source: the channel manifests of the Rust project (static.rust-lang.org) and the hash beside each, by which fenix
 * pins it. Nightlies up to 2026-08-22 and releases up to 1.98.0 came through the manifests that oxalica/rust-overlay
 * keeps, commit of 2026-08-22; hashes up to 1.99.0 were seen in at least two flakes that were published
 * independently.
 * As of: RELEASES_AS_OF and NIGHTLIES_AS_OF below.
 */
`;

/** What each constant is, in the order of the file. */
const CONSTANTS: readonly (readonly [keyof PackedTables, string])[] = [
  ['RELEASES_AS_OF', 'The day up to which every stable release is in the table.'],
  ['NIGHTLIES_AS_OF', 'The day up to which every nightly is in the table.'],
  [
    'ASSUMED',
    'Releases whose manifest nobody has read: they stand with the components of the one before them.',
  ],
  [
    'TRIPLES',
    'Every triple that some release has a standard library for, and `*`, in the order of the bits of `TARGET_SETS`.',
  ],
  [
    'COMPONENT_NAMES',
    'The components by rustup’s names without `-preview`, in the order of the columns of `COMPONENT_MAPS`.',
  ],
  [
    'TARGET_SETS',
    'Sets of triples, one a line: four bits a hexadecimal digit, the first triple in the lowest bit.',
  ],
  [
    'COMPONENT_MAPS',
    'For each component the line of `TARGET_SETS` that has it, or `-`; one kind of release a line.',
  ],
  [
    'STABLE',
    'Stable releases, newest first: version, date, line of `COMPONENT_MAPS`, and whether `HASHES` has it.',
  ],
  ['BETA', 'The newest beta known: version, date, line of `COMPONENT_MAPS`.'],
  [
    'NIGHTLY_RUNS',
    'Nightlies in runs of days, oldest first: first date, days, version, line of `COMPONENT_MAPS`.',
  ],
];

/** The text of `releases-data.ts` for these rows: equal rows give equal bytes. */
export function renderReleases(tables: ReleaseTables): string {
  const packed = packTables(tables);
  return [HEAD, ...CONSTANTS.map(([name, docs]) => constant(packed, name, docs))].join('\n');
}

const HASHES_HEAD = `/**
 * The hashes of the manifests of Rust's releases, written together with \`releases-data.ts\`, never by hand.
 *
 * Source and date: \`releases-data.ts\`. They are a file of their own because only the generator needs them.
 */
`;

const HASHES_DOCS =
  'Stable releases, newest first: version, and the hash of the manifest in base64 without the `=` at its end.';

/** The text of `release-hashes-data.ts` for these rows. */
export const renderHashes = (tables: ReleaseTables): string =>
  [HASHES_HEAD, constant(packTables(tables), 'HASHES', HASHES_DOCS)].join('\n');

function constant(packed: PackedTables, name: keyof PackedTables, docs: string): string {
  const quote = packed[name].includes('\n') ? '`' : "'";
  return `/** ${docs} */\nexport const ${name} = ${quote}${packed[name]}${quote};\n`;
}
