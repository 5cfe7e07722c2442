import { brotliCompressSync, constants } from 'node:zlib';
import { NIXPKGS_BRANCHES } from '../../../src/facts/nixpkgs.ts';
import { namedAttributes, namedCrossSets } from '../nixpkgs/named-attributes.ts';
import type { Facts } from '../run-update.ts';
import { type ManifestWords, manifestText, PLACES, sha256, tableHash } from './manifests.ts';
import { type Answers, file } from './serve.ts';

/** The day on which the tests run. */
export const TODAY = '2026-11-24';

const known: readonly ManifestWords[] = [
  { version: '1.98.0', date: '2026-08-20', places: PLACES },
  { version: '1.99.0', date: '2026-10-01', places: PLACES },
];

/** A release that is not in the facts yet: it has one target and one component more, and one target less. */
export const NEW_RELEASE: ManifestWords = {
  version: '1.100.0',
  date: '2026-11-12',
  places: {
    ...PLACES,
    'llvm-tools': ['x86_64-unknown-linux-gnu'],
    'rust-std': [
      ...PLACES['rust-std']!.filter((triple) => triple !== 'wasm32-wasip1'),
      'riscv64gc-unknown-linux-gnu',
    ].sort(),
  },
};

const commit = (digit: string): string => digit.repeat(40);

/** What the project knows: two releases, one of them assumed, three nightlies and one action. */
export const FACTS: Facts = {
  releases: {
    releasesAsOf: '2026-10-01',
    nightliesAsOf: '2026-08-22',
    stable: [...known].reverse().map((words) => ({
      ...words,
      hash: tableHash(manifestText(words)),
      assumed: words.version === '1.99.0',
    })),
    beta: { version: '1.99.0', date: '2026-08-18', places: PLACES },
    nightlies: ['2026-08-20', '2026-08-21', '2026-08-22'].map((date) => ({
      version: '1.100',
      date,
      places: PLACES,
    })),
  },
  actions: {
    asOf: '2026-08',
    rows: {
      checkout: { repository: 'actions/checkout', commit: commit('1'), version: 'v7.0.1' },
      cachix: { repository: 'cachix/cachix-action', commit: commit('2'), version: 'v17' },
    },
  },
  nixpkgs: {
    attributesAsOf: '2026-07',
    rust: {
      'nixos-unstable': { version: '1.98.0', date: '2026-07-14' },
      'nixos-26.05': { version: '1.98.0', date: '2026-08-07' },
    },
  },
};

/** Puts a manifest and the hash beside it where the Rust project has them. */
export function publish(answers: Answers, name: string, text: string): void {
  const path = `/rust/dist/${name}.toml`;
  answers.set(path, [file(text)]);
  answers.set(`${path}.sha256`, [file(`${sha256(text)}  ${name.split('/').at(-1)}.toml\n`)]);
}

/** Every manifest that `manifests.txt` names. */
export const MANIFESTS = [
  '2026-08-18/channel-rust-beta',
  '2026-08-20/channel-rust-1.98.0',
  '2026-08-20/channel-rust-1.98',
  '2026-08-20/channel-rust-stable',
  '2026-08-20/channel-rust-nightly',
  '2026-08-21/channel-rust-nightly',
  '2026-08-22/channel-rust-nightly',
  '2026-08-24/channel-rust-nightly',
  '2026-10-01/channel-rust-1.99.0',
  '2026-11-12/channel-rust-1.100.0',
  '2026-11-14/channel-rust-beta',
  '2026-11-24/channel-rust-nightly',
] as const;

/** The text of `manifests.txt`. */
export const manifestList = (names: readonly string[]): string =>
  names.map((name) => `static.rust-lang.org/dist/${name}.toml\n`).join('');

const line = (text: string): string => (text.length + 4).toString(16).padStart(4, '0') + text;

/** What a server of git advertises for these references. */
export function advertisement(references: Readonly<Record<string, string>>): string {
  const [first = '', ...more] = Object.entries(references).map(([name, id]) => `${id} ${name}`);
  return [
    line('# service=git-upload-pack\n'),
    '0000',
    line(`${first}\0multi_ack side-band-64k agent=git/github\n`),
    ...more.map((reference) => line(`${reference}\n`)),
    '0000',
  ].join('');
}

/** The references of `actions/checkout`: v7 moves along, v7.0.2 is annotated, v8.0.0 is the next major version. */
export const CHECKOUT = {
  HEAD: commit('9'),
  'refs/heads/main': commit('9'),
  'refs/tags/v7': commit('3'),
  'refs/tags/v7.0.1': commit('1'),
  'refs/tags/v7.0.2': commit('a'),
  'refs/tags/v7.0.2^{}': commit('3'),
  'refs/tags/v7.1.0-rc.1': commit('4'),
  'refs/tags/v8.0.0': commit('5'),
} as const;

const CACHIX = { HEAD: commit('2'), 'refs/tags/v16': commit('6'), 'refs/tags/v17': commit('2') };

/** The path of the references of a repository. */
export const referencesPath = (repository: string): string =>
  `/github/${repository}.git/info/refs?service=git-upload-pack`;

/** The type of such an answer. */
export const GIT = 'application/x-git-upload-pack-advertisement';

/** The answer of git's server. */
export const references = (rows: Readonly<Record<string, string>>) => file(advertisement(rows), GIT);

/** A package as a list of packages describes it. */
export interface ListedPackage {
  readonly version?: string;
  readonly meta: Readonly<Record<string, unknown>>;
}

/** The packages of a branch by attribute: all that the facts name, as the facts say. */
export function packagesOf(rust: string): Record<string, ListedPackage> {
  const rows = new Map<string, ListedPackage>();
  for (const { path, systems, unfree } of namedAttributes()) {
    if (path.startsWith('rustPlatform.')) continue;
    const earlier = (rows.get(path)?.meta.platforms ?? []) as readonly string[];
    const platforms = [...new Set([...earlier, ...systems, 'x86_64-freebsd'])];
    rows.set(path, {
      version: '1',
      meta: { available: true, broken: false, insecure: false, unfree, platforms },
    });
  }
  return { ...Object.fromEntries(rows), rustc: { version: rust, meta: {} } };
}

/** The list of packages of a branch, compressed. */
export const packageList = (packages: Readonly<Record<string, ListedPackage>>, version = 2): Buffer =>
  brotliCompressSync(JSON.stringify({ version, packages }), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
  });

const EXAMPLES = `rec {
${[...new Set([...namedCrossSets().map(({ set }) => set), 'sheevaplug'])].map((set) => `  ${set} = {\n    config = "x";\n  };\n`).join('')}}
`;

/** What the official sources say: the facts hold, and something of every kind is new. */
export function officialAnswers(): Answers {
  const answers: Answers = new Map();
  answers.set('/rust/manifests.txt', [file(manifestList(MANIFESTS), 'text/plain')]);
  for (const words of [...known, NEW_RELEASE])
    publish(answers, `channel-rust-${words.version}`, manifestText(words));
  const beta = manifestText({ version: '1.101.0-beta.1', date: '2026-11-14', places: PLACES });
  publish(answers, '2026-11-14/channel-rust-beta', beta);
  for (const date of ['2026-08-24', '2026-11-24']) {
    const version = date < '2026-09-01' ? '1.100.0-nightly' : '1.102.0-nightly';
    publish(answers, `${date}/channel-rust-nightly`, manifestText({ version, date, places: PLACES }));
  }
  answers.set(referencesPath('actions/checkout'), [references(CHECKOUT)]);
  answers.set(referencesPath('cachix/cachix-action'), [references(CACHIX)]);
  for (const { id } of NIXPKGS_BRANCHES) {
    const rust = id === 'nixos-unstable' ? '1.100.0' : '1.98.0';
    answers.set(`/channels/${id}/packages.json.br`, [
      file(packageList(packagesOf(rust)), 'application/json'),
    ]);
    answers.set(`/files/${id}/lib/systems/examples.nix`, [file(EXAMPLES, 'text/plain; charset=utf-8')]);
  }
  return answers;
}
