import { packTables, type ReleaseTables } from './tables.ts';

/** The file that `renderReleases` writes, from the root of the project. */
export const RELEASES_FILE = 'src/facts/releases-data.ts';

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

const constant = (docs: string, name: string, value: string): string =>
  `/** ${docs} */\nexport const ${name} = '${value}';\n`;
const table = (docs: string, name: string, value: string): string =>
  `/** ${docs} */\nexport const ${name} = \`${value}\`;\n`;

/** The text of `releases-data.ts` for these rows: equal rows give equal bytes. */
export function renderReleases(tables: ReleaseTables): string {
  const packed = packTables(tables);
  return [
    HEAD,
    constant(
      'The day up to which every stable release is in the table.',
      'RELEASES_AS_OF',
      packed.RELEASES_AS_OF,
    ),
    constant('The day up to which every nightly is in the table.', 'NIGHTLIES_AS_OF', packed.NIGHTLIES_AS_OF),
    constant(
      'Releases whose manifest nobody has read: they stand with the components of the one before them.',
      'ASSUMED',
      packed.ASSUMED,
    ),
    table(
      'Every triple that some release has a standard library for, and `*`, in the order of the bits of `TARGET_SETS`.',
      'TRIPLES',
      packed.TRIPLES,
    ),
    table(
      'The components by rustup’s names without `-preview`, in the order of the columns of `COMPONENT_MAPS`.',
      'COMPONENT_NAMES',
      packed.COMPONENT_NAMES,
    ),
    table(
      'Sets of triples, one a line: four bits a hexadecimal digit, the first triple in the lowest bit.',
      'TARGET_SETS',
      packed.TARGET_SETS,
    ),
    table(
      'For each component the line of `TARGET_SETS` that has it, or `-`; one kind of release a line.',
      'COMPONENT_MAPS',
      packed.COMPONENT_MAPS,
    ),
    table(
      'Stable releases, newest first: version, date, line of `COMPONENT_MAPS`, hash of the manifest in base64.',
      'STABLE',
      packed.STABLE,
    ),
    table('The newest beta known: version, date, line of `COMPONENT_MAPS`.', 'BETA', packed.BETA),
    table(
      'Nightlies in runs of days, oldest first: first date, days, version, line of `COMPONENT_MAPS`.',
      'NIGHTLY_RUNS',
      packed.NIGHTLY_RUNS,
    ),
  ].join('\n');
}
