import { afterEach, beforeEach, expect, test } from 'vitest';
import { ACTIONS_FILE, renderActions } from './actions/render.ts';
import { reportText, statusOf } from './report.ts';
import { manifestText, PLACES } from './testing/manifests.ts';
import { type TestProject, testProject } from './testing/project.ts';
import { compressed, cutOff, file, halfWithoutLength, page, status } from './testing/serve.ts';
import {
  advertisement,
  CHECKOUT,
  FACTS,
  GIT,
  MANIFESTS,
  manifestList,
  NEW_RELEASE,
  packageList,
  packagesOf,
  publish,
  references,
  referencesPath,
} from './testing/world.ts';

let project: TestProject;
beforeEach(() => {
  project = testProject();
});
afterEach(() => project.remove());

const NEW_PATH = '/rust/dist/channel-rust-1.100.0.toml';
const NEW_TEXT = manifestText(NEW_RELEASE);
const LIST = '/rust/manifests.txt';
const CHECKOUT_PATH = referencesPath('actions/checkout');
const PACKAGES = '/channels/nixos-unstable/packages.json.br';
const republish = (text: string) => publish(project.answers, 'channel-rust-1.100.0', text);
const list = (names: readonly string[]) => project.answers.set(LIST, [file(manifestList(names))]);

test.each<[string, () => unknown, RegExp]>([
  [
    'a line cut in the middle',
    () => project.answers.set(NEW_PATH, [cutOff(NEW_TEXT)]),
    /1\.100\.0\.toml could not be read \(aborted\), 3 times|broke off/,
  ],
  [
    'half a manifest',
    () => project.answers.set(NEW_PATH, [halfWithoutLength(NEW_TEXT)]),
    /not TOML, or only a part|has not the hash|has no /,
  ],
  [
    'half a list of manifests',
    () => project.answers.set(LIST, [halfWithoutLength(manifestList(MANIFESTS))]),
    /names no manifest|no longer names/,
  ],
  [
    'half a list of tags',
    () => project.answers.set(CHECKOUT_PATH, [halfWithoutLength(advertisement(CHECKOUT), GIT)]),
    /only a part of it came/,
  ],
  [
    'half a list of packages',
    () => project.answers.set(PACKAGES, [halfWithoutLength(packageList(packagesOf('1.98.0')))]),
    /only a part of it came/,
  ],
  ['a page with status 200', () => project.answers.set(NEW_PATH, [page]), /is of the type text\/html/],
  [
    'a page that says it is a file',
    () => project.answers.set(NEW_PATH, [file('<!doctype html>')]),
    /is not TOML/,
  ],
  [
    'a page in the place of tags',
    () => project.answers.set(CHECKOUT_PATH, [page]),
    /is of the type text\/html/,
  ],
  [
    'a page in the place of packages',
    () => project.answers.set(PACKAGES, [page]),
    /is of the type text\/html/,
  ],
  ['JSON in the place of TOML', () => republish('{"manifest-version":"2"}'), /is not TOML/],
  [
    'JSON of another shape in the place of packages',
    () => project.answers.set(PACKAGES, [file(packageList({}, 3), 'application/json')]),
    /no list of packages of version 2/,
  ],
  ['a file that is gone', () => project.answers.delete(NEW_PATH), /answered with status 404/],
  ['a server in trouble', () => project.answers.set(NEW_PATH, [status(503)]), /status 503, 3 times in a row/],
  [
    'a foreign server',
    () => project.answers.set(NEW_PATH, [status(302, { location: 'https://example.org/x.toml' })]),
    /leads to https:\/\/example\.org/,
  ],
  [
    'a circle of redirects',
    () => project.answers.set(NEW_PATH, [status(302, { location: NEW_PATH })]),
    /leads on and on/,
  ],
  ['a file that nobody compressed', () => project.answers.set(NEW_PATH, [compressed]), /compressed by gzip/],
  [
    'a file without end and without a length',
    () =>
      project.answers.set('/rust/dist/channel-rust-1.98.0.toml.sha256', [
        halfWithoutLength('0'.repeat(4_000)),
      ]),
    /more than 1000 bytes/,
  ],
  [
    'a file without end',
    () => project.answers.set('/rust/dist/channel-rust-1.98.0.toml.sha256', [file('0'.repeat(2_000))]),
    /more than 1000 bytes/,
  ],
  [
    'a hash of something else',
    () => project.answers.set(`${NEW_PATH}.sha256`, [file(`${'0'.repeat(64)}  channel-rust-1.100.0.toml\n`)]),
    /has not the hash that stands beside it/,
  ],
  [
    'no hash at all',
    () => project.answers.set(`${NEW_PATH}.sha256`, [file('none')]),
    /does not hold one hash/,
  ],
  [
    'another hash for an exact release',
    () => publish(project.answers, 'channel-rust-1.98.0', NEW_TEXT),
    /Rust 1\.98\.0 had the hash sha256-.* and has sha256-.* now/,
  ],
  [
    'another schema',
    () => republish(NEW_TEXT.replace('"2"', '"3"')),
    /another shape than manifests of version 2: manifest-version/,
  ],
  [
    'a target that is neither there nor not',
    () => republish(NEW_TEXT.replace('available = true', 'available = "yes"')),
    /another shape.*available/,
  ],
  [
    'a component with a name that is none',
    () => republish(NEW_TEXT.replaceAll('pkg.rls-preview', 'pkg."`${1}`"')),
    /another shape/,
  ],
  [
    'a manifest without a compiler',
    () => republish(NEW_TEXT.replaceAll('pkg.rustc', 'pkg.other')),
    /has no rustc for x86_64/,
  ],
  [
    'a release with far fewer targets',
    () =>
      republish(
        manifestText({ ...NEW_RELEASE, places: { ...PLACES, 'rust-std': ['x86_64-unknown-linux-gnu'] } }),
      ),
    /Rust 1\.100\.0 of 2026-11-12: the targets fell from 8 in 1\.99\.0 of 2026-10-01 to 1\. Is it whole/,
  ],
  [
    'a manifest of another release',
    () => republish(manifestText({ ...NEW_RELEASE, version: '1.99.0' })),
    /1\.100\.0 says that it is of 1\.99\.0/,
  ],
  [
    'a manifest of a day that is not listed',
    () => republish(manifestText({ ...NEW_RELEASE, date: '2027-01-01' })),
    /is of 2027-01-01, and manifests\.txt has none/,
  ],
  [
    'a list that is ahead of today',
    () => list([...MANIFESTS, '2026-11-25/channel-rust-nightly']),
    /2026-11-25, which is after today/,
  ],
  [
    'a release that vanished',
    () => list(MANIFESTS.filter((name) => !/1\.98\.0|stable/.test(name))),
    /no longer names Rust 1\.98\.0/,
  ],
  [
    'a nightly that vanished',
    () => list(MANIFESTS.filter((name) => !name.startsWith('2026-08-21'))),
    /no longer names the nightly of 2026-08-21/,
  ],
  [
    'a nightly of another day',
    () =>
      publish(
        project.answers,
        '2026-11-24/channel-rust-nightly',
        manifestText({ version: '1.102.0-nightly', date: '2026-11-23', places: PLACES }),
      ),
    /nightly of 2026-11-24 says that it is .* of 2026-11-23/,
  ],
  [
    'a tag that moved',
    () =>
      project.answers.set(CHECKOUT_PATH, [references({ ...CHECKOUT, 'refs/tags/v7.0.1': '7'.repeat(40) })]),
    /tag v7\.0\.1 of actions\/checkout has moved from commit 1{40} to 7{40}.*may be an attack/,
  ],
  [
    'a tag that is gone',
    () =>
      project.answers.set(CHECKOUT_PATH, [
        references({ HEAD: '1'.repeat(40), 'refs/tags/v8.0.0': '5'.repeat(40) }),
      ]),
    /actions\/checkout has no tag v7\.0\.1 any more/,
  ],
  [
    'a Rust that nobody released',
    () => project.answers.set(PACKAGES, [file(packageList(packagesOf('1.77.7')), 'application/json')]),
    /rustc 1\.77\.7, which is no release/,
  ],
  [
    'a file that was changed by hand',
    () => project.put(ACTIONS_FILE, `${renderActions(FACTS.actions)}// mine\n`),
    /actions-data\.ts is not as this program writes it/,
  ],
])('%s is refused, and no file is touched', async (_, alter, sentence) => {
  alter();
  const before = project.files();
  const outcome = await project.run();
  expect(reportText(outcome)).toMatch(sentence);
  expect(reportText(outcome)).toMatch(/^Refused:\n.*\n\nNothing was written\.\n$/s);
  expect(statusOf(outcome)).toBe(1);
  expect(project.files()).toEqual(before);
});
