import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportText, statusOf } from './report.ts';
import { manifestText, sha256 } from './testing/manifests.ts';
import { type TestProject, testProject } from './testing/project.ts';
import { cutOff, file, silence, status } from './testing/serve.ts';
import {
  CHECKOUT,
  FACTS,
  MANIFESTS,
  manifestList,
  NEW_RELEASE,
  packageList,
  packagesOf,
  TODAY,
} from './testing/world.ts';

let project: TestProject;
beforeEach(() => {
  project = testProject();
});
afterEach(() => project.remove());

test('what is new is written, and said in words', async () => {
  const outcome = await project.run();
  expect(reportText(outcome)).toMatchInlineSnapshot(`
    "New:
      Rust 1.100.0 of 2026-11-12: new; components: +llvm-tools; targets: +riscv64gc-unknown-linux-gnu -wasm32-wasip1.
      Rust 1.99.0 of 2026-10-01: its manifest was read; components and targets as was assumed.
      The beta is 1.101.0 of 2026-11-14, after 1.99.0 of 2026-08-18.
      2 new nightlies, from 2026-08-24 to 2026-11-24.
      The nightly of 2026-08-24: none since 2026-08-22.
      The nightly of 2026-11-24: the first of 1.102; none since 2026-08-24.
      Every stable release up to 2026-11-24 is in the table.
      actions/checkout v7.0.1 → v7.0.2, commit 3333333333333333333333333333333333333333.
      The tags of all actions were read on 2026-11-24.
      Rust of nixos-unstable: 1.98.0 → 1.100.0.
      Every attribute that the facts name was found in nixpkgs on 2026-11-24.

    To be looked at:
      actions/checkout v8.0.0 is a new major version, after v7.0.1: read what it changes.
      The list of packages of nixos-unstable cannot tell of rustPlatform.bindgenHook, rustPlatform.rustLibSrc: evaluate them by hand.
      The list of packages of NixOS 26.05 cannot tell of rustPlatform.bindgenHook, rustPlatform.rustLibSrc: evaluate them by hand.
      NixOS 26.05 gets fixes until 2026-12-31: the release after it is due.

    Written: src/facts/releases-data.ts, src/facts/release-hashes-data.ts, src/facts/actions-data.ts, src/facts/nixpkgs-data.ts.
    "
  `);
  expect(statusOf(outcome)).toBe(0);
  const facts = await project.facts();
  const newest = facts.releases.stable[0]!;
  expect(newest).toMatchObject({
    version: '1.100.0',
    date: '2026-11-12',
    places: NEW_RELEASE.places,
    assumed: false,
  });
  expect(newest.hash).toBe(
    Buffer.from(sha256(manifestText(NEW_RELEASE)), 'hex')
      .toString('base64')
      .slice(0, -1),
  );
  expect(facts.releases.stable.filter((row) => row.assumed)).toEqual([]);
  expect(facts.releases.nightlies.slice(3).map(({ version, date }) => `${version} ${date}`)).toEqual([
    '1.100 2026-08-24',
    '1.102 2026-11-24',
  ]);
  expect(facts.actions.rows.checkout).toMatchObject({
    version: 'v7.0.2',
    commit: CHECKOUT['refs/tags/v7.0.2^{}'],
  });
  expect(facts.actions.rows.cachix).toEqual(FACTS.actions.rows.cachix);
  expect(facts.nixpkgs.rust['nixos-unstable']).toEqual({ version: '1.100.0', date: TODAY });
});

test('a second run on the same day finds nothing new and touches nothing', async () => {
  await project.run();
  const before = project.files();
  const outcome = await project.run({ facts: await project.facts() });
  expect(reportText(outcome)).toMatch(/^To be looked at:\n.*\n\nNothing is new\.\n$/s);
  expect(reportText(outcome)).not.toContain('New:');
  expect(project.files()).toEqual(before);
});

test('a check says what is new and writes nothing', async () => {
  const before = project.files();
  const outcome = await project.run({ checkOnly: true });
  expect(reportText(outcome)).toMatch(/Rust 1\.100\.0 of 2026-11-12: new/);
  expect(reportText(outcome)).toContain('it was only a check');
  expect(project.files()).toEqual(before);
});

const NEW_PATH = '/rust/dist/channel-rust-1.100.0.toml';
const whole = file(manifestText(NEW_RELEASE));

test.each([
  ['trouble of the server', status(500)],
  ['too many questions', status(429)],
  ['an answer that broke off', cutOff(manifestText(NEW_RELEASE))],
])('after %s it asks again, and has the same result', async (_, first) => {
  project.answers.set(NEW_PATH, [first, whole]);
  const outcome = await project.run();
  expect(statusOf(outcome)).toBe(0);
  expect(outcome.asked.filter((path) => path === NEW_PATH)).toHaveLength(2);
  expect((await project.facts()).releases.stable[0]?.version).toBe('1.100.0');
});

test('it waits longer before each further attempt, and gives up after the last', async () => {
  project.answers.set('/rust/manifests.txt', [status(500)]);
  const waited: number[] = [];
  const patience = {
    timeout: 20_000,
    pauses: [1, 20, 300],
    wait: async (pause: number) => {
      waited.push(pause);
    },
  };
  const outcome = await project.run({ patience });
  expect(waited).toEqual([1, 20, 300]);
  expect(outcome.asked).toEqual(Array(4).fill('/rust/manifests.txt'));
  expect(reportText(outcome)).toContain('status 500, 4 times in a row');
});

test('a server that never answers is given up, and no file is touched', async () => {
  project.answers.set('/rust/manifests.txt', [silence]);
  const before = project.files();
  const outcome = await project.run({ patience: { timeout: 30, pauses: [], wait: () => Promise.resolve() } });
  expect(reportText(outcome)).toContain('manifests.txt gave no whole answer in time');
  expect(statusOf(outcome)).toBe(1);
  expect(project.files()).toEqual(before);
});

test('redirects on the same server are followed', async () => {
  project.answers.set(NEW_PATH, [status(302, { location: '/rust/moved.toml' })]);
  project.answers.set('/rust/moved.toml', [whole]);
  expect(statusOf(await project.run())).toBe(0);
});

test('one part can be refreshed without the others', async () => {
  const outcome = await project.run({ parts: ['actions'] });
  expect(outcome).toMatchObject({ kind: 'done', written: ['src/facts/actions-data.ts'] });
  expect(outcome.asked.every((path) => path.startsWith('/github/'))).toBe(true);
});

test('an old release may be listed as the stable one of its day alone, and a beta by its version', async () => {
  const names = MANIFESTS.filter((name) => !name.endsWith('1.98.0')).map((name) =>
    name.replace('2026-11-14/channel-rust-beta', '2026-11-14/channel-rust-1.101.0-beta.1'),
  );
  project.answers.set('/rust/manifests.txt', [file(manifestList(names))]);
  expect(statusOf(await project.run())).toBe(0);
  const { stable, beta } = (await project.facts()).releases;
  expect(stable.map((row) => row.version)).toEqual(['1.100.0', '1.99.0', '1.98.0']);
  expect(beta).toMatchObject({ version: '1.101.0', date: '2026-11-14' });
});

const PACKAGES = '/channels/nixos-unstable/packages.json.br';
const ALIASES = '/files/nixos-unstable/pkgs/top-level/aliases.nix';

/** Changes what nixos-unstable says of one package. */
function alterPackage(path: string, meta: Readonly<Record<string, unknown>> | undefined): void {
  const { [path]: old, ...others } = packagesOf('1.98.0');
  const changed = meta === undefined ? {} : { [path]: { ...old, meta: { ...old?.meta, ...meta } } };
  project.answers.set(PACKAGES, [file(packageList({ ...others, ...changed }), 'application/json')]);
  project.answers.set(ALIASES, [
    file('  bacon = throw "\'bacon\' is called ham"; # Added 2026-11-01\n', 'text/plain'),
  ]);
}

test.each([
  [
    'gone',
    undefined,
    /nixos-unstable has no bacon \(the tool bacon\); aliases\.nix says throw "'bacon' is called ham"\./,
  ],
  ['broken', { broken: true }, /bacon is marked as broken in nixos-unstable \(the tool bacon\)\./],
  ['insecure', { insecure: true }, /bacon is marked as insecure in nixos-unstable/],
  ['unfree', { unfree: true }, /bacon is unfree in nixos-unstable .* its row does not say so/],
  [
    'for Linux alone',
    { platforms: ['x86_64-linux', 'aarch64-linux'] },
    /bacon does not exist for aarch64-darwin in nixos-unstable/,
  ],
  [
    'not for one system',
    { badPlatforms: ['aarch64-linux'] },
    /bacon does not exist for aarch64-linux in nixos-unstable/,
  ],
])(
  'a package that is %s is for a person to mend: the rest is written, the date of the attributes stays',
  async (_, meta, sentence) => {
    alterPackage('bacon', meta);
    const before = project.files()['nixpkgs-data.ts'];
    const outcome = await project.run();
    expect(reportText(outcome)).toMatch(/^To be mended by hand:\n/);
    expect(reportText(outcome)).toMatch(sentence);
    expect(statusOf(outcome)).toBe(3);
    expect(project.files()['nixpkgs-data.ts']).toBe(before);
    expect((await project.facts()).releases.stable[0]?.version).toBe('1.100.0');
  },
);

test('platforms that are patterns say nothing', async () => {
  alterPackage('bacon', { platforms: [{ isLinux: true }] });
  expect(statusOf(await project.run())).toBe(0);
});

test('a cross set that is gone and a branch past its end are for a person to mend', async () => {
  project.answers.set('/files/nixos-unstable/lib/systems/examples.nix', [file('rec {\n}\n', 'text/plain')]);
  const outcome = await project.run({ today: '2027-01-01' });
  expect(reportText(outcome)).toContain('nixos-unstable has no pkgsCross.aarch64-multiplatform (the target');
  expect(reportText(outcome)).toContain('NixOS 26.05 has had no fixes since 2026-12-31');
  expect(statusOf(outcome)).toBe(3);
});
