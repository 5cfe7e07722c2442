import { createHash } from 'node:crypto';
import type { Places } from '../releases/tables.ts';

/** The parts of a manifest that a test chooses. */
export interface ManifestWords {
  readonly version: string;
  readonly date: string;
  readonly places: Places;
}

/** Where a small toolchain exists. */
export const PLACES: Places = {
  cargo: ['aarch64-apple-darwin', 'x86_64-unknown-linux-gnu'],
  clippy: ['aarch64-apple-darwin', 'x86_64-unknown-linux-gnu'],
  'rust-src': ['*'],
  'rust-std': [
    'aarch64-apple-darwin',
    'thumbv6m-none-eabi',
    'thumbv7em-none-eabi',
    'thumbv7em-none-eabihf',
    'thumbv7m-none-eabi',
    'wasm32-unknown-unknown',
    'wasm32-wasip1',
    'x86_64-unknown-linux-gnu',
  ],
  rustc: ['aarch64-apple-darwin', 'x86_64-unknown-linux-gnu'],
};

const HASH = '0'.repeat(64);

function component(name: string, { version, date }: ManifestWords, triples: readonly string[]): string {
  const targets = triples.map(
    (triple) => `
[pkg.${name}.target.${triple === '*' ? '"*"' : triple}]
available = true
url = "https://static.rust-lang.org/dist/${date}/${name}-${version}-${triple}.tar.gz"
hash = "${HASH}"
xz_url = "https://static.rust-lang.org/dist/${date}/${name}-${version}-${triple}.tar.xz"
xz_hash = "${HASH}"
`,
  );
  return `
[pkg.${name}]
version = "${version} (0123abcde ${date})"
git_commit_hash = "${'0123456789'.repeat(4)}"
${targets.join('')}`;
}

/** A channel manifest as the Rust project writes them, with few components. */
export function manifestText(words: ManifestWords): string {
  const host = 'x86_64-unknown-linux-gnu';
  return `manifest-version = "2"
date = "${words.date}"
${component('rust', words, [host])}
[[pkg.rust.target.${host}.components]]
pkg = "rustc"
target = "${host}"
${Object.entries(words.places)
  .map(([name, triples]) => component(name === 'clippy' ? 'clippy-preview' : name, words, triples))
  .join('')}
[pkg.rls-preview.target.${host}]
available = false

[renames.clippy]
to = "clippy-preview"

[profiles]
minimal = ["rustc", "cargo", "rust-std"]
`;
}

/** The SHA-256 of a text in hexadecimal digits. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The hash of a text as the tables keep it. */
export const tableHash = (text: string): string =>
  createHash('sha256').update(text).digest('base64').replace(/=$/, '');
