/**
 * Makes release/ of what is built: the page, the command, the bill of materials, and their checksums.
 *   node scripts/release.mjs [vVERSION]     refuses a tag that is not this version
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { PACKED_ON, TERMS, TERMS_OF_OTHERS, termsOfOthers } from './packed.mjs';

const ROOT = new URL('../', import.meta.url);
const OUT = new URL('release/', ROOT);
const read = (path) => readFileSync(new URL(path, ROOT));

const { name: project, version, dependencies } = JSON.parse(read('package.json').toString());
const tag = process.argv[2] ?? `v${version}`;
if (tag !== `v${version}`) {
  console.error(`release: the tag ${tag} is not the version ${version} of package.json`);
  process.exit(1);
}

/** The same input gives the same bytes: a fixed date, names in order. Of Unix, so that the command stays executable. */
const entry = (bytes, mode = 0o644) => [bytes, { mtime: PACKED_ON, os: 3, attrs: (0o100000 | mode) << 16 }];

const terms = (folder) => TERMS.map((name) => [`${folder}/${name}`, entry(read(name))]);

/** What others' works are in it, for people who have no page to look at. */
async function licences() {
  const { default: list } = await import(new URL('dist/licences.js', ROOT).href);
  return Buffer.from(termsOfOthers(list));
}

/**
 * Everything that is locked, what is only built with marked as such, with its hashes. Not with `--omit dev`, which drops
 * a package that one of the omitted ones needs, too.
 */
function billOfMaterials() {
  const npm = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const bill = JSON.parse(execFileSync('npm', npm, { cwd: ROOT, encoding: 'utf8', maxBuffer: 64_000_000 }));
  const missing = Object.keys(dependencies).filter(
    (name) => !bill.components.some((part) => part.name === name),
  );
  if (missing.length > 0) throw new Error(`the bill of materials lacks ${missing.join(', ')}`);
  // npm calls it after the folder.
  bill.metadata.component.name = project;
  return Buffer.from(`${JSON.stringify(bill, null, 2)}\n`);
}

function pageFiles(folder) {
  const files = readdirSync(new URL('dist/', ROOT), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => `${file.parentPath}/${file.name}`.replaceAll('\\', '/').split('/dist/').at(-1))
    .filter((path) => !path.startsWith('.vite/'));
  return files.map((path) => [`${folder}/${path}`, entry(read(`dist/${path}`))]);
}

const page = `ferroflake-page-${version}`;
const cli = `ferroflake-cli-${version}`;
const others = entry(await licences());
const ARCHIVES = {
  [`${page}.zip`]: [...pageFiles(page), ...terms(page), [`${page}/${TERMS_OF_OTHERS}`, others]],
  [`${cli}.zip`]: [
    [`${cli}/ferroflake.js`, entry(read('dist-cli/ferroflake.js'), 0o755)],
    ...terms(cli),
    [`${cli}/${TERMS_OF_OTHERS}`, others],
  ],
};

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
const made = Object.entries(ARCHIVES).map(([name, files]) => [
  name,
  zipSync(Object.fromEntries(files.toSorted(([a], [b]) => (a < b ? -1 : 1)))),
]);
made.push(['ferroflake.cdx.json', billOfMaterials()]);
const sums = made.map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`);
made.push(['SHA256SUMS', sums.join('')]);
for (const [name, bytes] of made) writeFileSync(new URL(name, OUT), bytes);
console.log(`release: ${made.map(([name]) => name).join(', ')}`);
