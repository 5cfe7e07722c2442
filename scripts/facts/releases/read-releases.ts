import type { Download, Expectation } from '../download.ts';
import { Refusal } from '../refusal.ts';
import { hashOf, parseHashFile, parseManifest } from './manifest.ts';
import { type ManifestList, parseManifestList } from './manifest-list.ts';
import type { ReleaseTables, ToolchainRow } from './tables.ts';

const MEGABYTE = 1_000_000;
const LIST: Expectation = { bytes: 20 * MEGABYTE };
const MANIFEST: Expectation = { bytes: 10 * MEGABYTE };
const HASH: Expectation = { bytes: 1_000 };

/** A manifest with its hash in base64, without the `=` at its end. */
export interface HashedManifest {
  readonly manifest: ToolchainRow;
  readonly hash: string;
}

/** Reads what the Rust project publishes; each function throws a `Refusal` for what cannot be believed. */
export interface ReleaseReader {
  /** The list of all manifests. */
  readonly list: (today: string) => Promise<ManifestList>;
  /** The hash beside a manifest, such as `2026-08-22/channel-rust-nightly`. */
  readonly hash: (name: string) => Promise<string>;
  /** A manifest, which must have the hash beside it. */
  readonly manifest: (name: string) => Promise<HashedManifest>;
}

/** Makes a reader. Triples without a standard library, here and in the tables, are left out: nothing is built for them. */
export function releaseReader(download: Download, tables: ReleaseTables): ReleaseReader {
  const rows = [...tables.stable, tables.beta, ...tables.nightlies];
  const known = new Set(['*', ...rows.flatMap((row) => row.places['rust-std'] ?? [])]);
  const hash = async (name: string): Promise<string> => {
    const path = `/dist/${name}.toml.sha256`;
    return parseHashFile(path, (await download('rust', path, HASH)).toString('utf8'));
  };
  return {
    hash,
    list: async (today) =>
      parseManifestList((await download('rust', '/manifests.txt', LIST)).toString('utf8'), today),
    manifest: async (name) => {
      const path = `/dist/${name}.toml`;
      const bytes = await download('rust', path, MANIFEST);
      const manifest = onlyBuildable(parseManifest(path, bytes.toString('utf8')), known);
      const published = await hash(name);
      if (hashOf(bytes) !== published) throw new Refusal(`${path} has not the hash that stands beside it.`);
      return { manifest, hash: published };
    },
  };
}

function onlyBuildable(row: ToolchainRow, known: ReadonlySet<string>): ToolchainRow {
  const own = new Set(row.places['rust-std']);
  const places = Object.entries(row.places)
    .map(
      ([name, triples]) => [name, triples.filter((triple) => known.has(triple) || own.has(triple))] as const,
    )
    .filter(([, triples]) => triples.length > 0);
  return { ...row, places: Object.fromEntries(places) };
}
