import { NIXPKGS_BRANCHES, type NixpkgsBranch } from '../../../src/facts/nixpkgs.ts';
import { addDays } from '../../../src/facts/packed-tables.ts';
import type { Download, Expectation } from '../download.ts';
import type { Part } from '../part.ts';
import { Refusal } from '../refusal.ts';
import {
  aliasOf,
  type BranchCheck,
  checkAttributes,
  crossSetsIn,
  missingCrossSets,
} from './check-attributes.ts';
import { type NamedAttribute, namedAttributes, namedCrossSets } from './named-attributes.ts';
import { type LookUp, parsePackageList } from './package-list.ts';
import { NIXPKGS_FILE, type NixpkgsTable, renderNixpkgs } from './render.ts';

const PACKAGES: Expectation = {
  bytes: 60_000_000,
  compressed: 'br',
  type: /^((application|binary)\/octet-stream|application\/json)(;.*)?$/,
};
const NIX_FILE: Expectation = { bytes: 5_000_000, type: /^text\/plain/ };
/** So many days before the end of a branch somebody is told to look for the next. */
const NOTICE = 60;

/** What one branch showed. */
interface BranchNews {
  readonly id: NixpkgsBranch['id'];
  readonly rust: string;
  readonly problems: readonly string[];
  readonly hints: readonly string[];
}

/**
 * Looks up in the branches of nixpkgs everything that the facts name, and which Rust they have. What is missing,
 * renamed, broken, unfree or gone from a system is a problem, since only a person can choose what takes its place.
 *
 * @throws {Refusal} when a list cannot be believed, or names a Rust that is not in `releases`.
 */
export async function updateNixpkgs(
  table: NixpkgsTable,
  releases: ReadonlySet<string>,
  download: Download,
  today: string,
): Promise<Part> {
  const branches: BranchNews[] = [];
  // One after the other: a list takes some hundred megabytes when it is unpacked.
  for (const branch of NIXPKGS_BRANCHES) branches.push(await lookAt(branch, releases, download, today));
  const problems = branches.flatMap((branch) => branch.problems);
  const rows = branches.map(({ id, rust }) => {
    const known = table.rust[id];
    return [
      id,
      problems.length > 0 && known.version === rust ? known : { version: rust, date: today },
    ] as const;
  });
  const rust = Object.fromEntries(rows) as NixpkgsTable['rust'];
  const after = { attributesAsOf: problems.length === 0 ? today : table.attributesAsOf, rust };
  const changes = branches.flatMap(({ id, rust }) =>
    table.rust[id].version === rust ? [] : [`Rust of ${id}: ${table.rust[id].version} → ${rust}.`],
  );
  const asOf = `Every attribute that the facts name was found in nixpkgs on ${today}.`;
  return {
    changes: after.attributesAsOf === table.attributesAsOf ? changes : [...changes, asOf],
    hints: branches.flatMap((branch) => branch.hints),
    problems,
    files: [{ path: NIXPKGS_FILE, before: renderNixpkgs(table), after: renderNixpkgs(after) }],
  };
}

async function lookAt(
  branch: NixpkgsBranch,
  releases: ReadonlySet<string>,
  download: Download,
  today: string,
): Promise<BranchNews> {
  const path = `/${branch.id}/packages.json.br`;
  const lookUp = parsePackageList(path, await download('channels', path, PACKAGES));
  const rust = rustOf(branch, lookUp, releases);
  const check = checkAttributes(branch, namedAttributes(), lookUp);
  const examples = await download('nixpkgs-files', `/${branch.id}/lib/systems/examples.nix`, NIX_FILE);
  const end = endOf(branch, today);
  return {
    id: branch.id,
    rust,
    problems: [
      ...(await missingInWords(branch, check.missing, download)),
      ...check.problems,
      ...missingCrossSets(branch, namedCrossSets(), crossSetsIn(examples.toString('utf8'))),
      ...end.problems,
    ],
    hints: [...unlistedInWords(branch, check), ...end.hints],
  };
}

function rustOf(branch: NixpkgsBranch, lookUp: LookUp, releases: ReadonlySet<string>): string {
  const answer = lookUp('rustc');
  const version = answer.kind === 'package' ? answer.package.version : undefined;
  if (version === undefined || !releases.has(version)) {
    throw new Refusal(`${branch.label} has rustc ${version ?? 'nowhere'}, which is no release in the table.`);
  }
  return version;
}

function endOf(
  branch: NixpkgsBranch,
  today: string,
): { problems: readonly string[]; hints: readonly string[] } {
  const end = branch.endOfLife;
  if (end === undefined || today <= addDays(end, -NOTICE)) return { problems: [], hints: [] };
  return today > end
    ? { problems: [`${branch.label} has had no fixes since ${end}: offer the release after it.`], hints: [] }
    : { problems: [], hints: [`${branch.label} gets fixes until ${end}: the release after it is due.`] };
}

/** The aliases are only read when something is missing, and only to say where it went. */
async function missingInWords(
  branch: NixpkgsBranch,
  missing: readonly NamedAttribute[],
  download: Download,
): Promise<readonly string[]> {
  if (missing.length === 0) return [];
  const path = `/${branch.id}/pkgs/top-level/aliases.nix`;
  const aliases = (await download('nixpkgs-files', path, NIX_FILE)).toString('utf8');
  const sentences = missing.map(({ path, usedBy }) => {
    const alias = aliasOf(aliases, path);
    const reason = alias === undefined ? '' : `; aliases.nix says ${alias}`;
    return `${branch.label} has no ${path} (${usedBy})${reason}.`;
  });
  return [...new Set(sentences)];
}

const unlistedInWords = (branch: NixpkgsBranch, { unlisted }: BranchCheck): readonly string[] =>
  unlisted.length === 0
    ? []
    : [
        `The list of packages of ${branch.label} cannot tell of ${unlisted.join(', ')}: evaluate them by hand.`,
      ];
