import { attributeIn, type NixpkgsBranch } from '../../../src/facts/nixpkgs.ts';
import type { NamedAttribute } from './named-attributes.ts';
import type { Answer, LookUp, Package } from './package-list.ts';

/** What a check of a branch found. */
export interface BranchCheck {
  /** What is wrong with attributes that are there, in sentences. */
  readonly problems: readonly string[];
  /** Attributes that are gone. */
  readonly missing: readonly NamedAttribute[];
  /** Attributes that the list of packages cannot tell of. */
  readonly unlisted: readonly string[];
}

/** Looks up every named attribute in a branch. */
export function checkAttributes(
  branch: NixpkgsBranch,
  attributes: readonly NamedAttribute[],
  lookUp: LookUp,
): BranchCheck {
  const rows = attributes.map((attribute) => ({ attribute, answer: lookUp(attribute.path) }));
  const ofKind = (kind: Answer['kind']): readonly NamedAttribute[] =>
    rows.filter((row) => row.answer.kind === kind).map((row) => row.attribute);
  const problems = rows.flatMap(({ attribute, answer }) =>
    answer.kind === 'package' ? problemsOf(branch, attribute, answer.package) : [],
  );
  return {
    problems: [...new Set(problems)],
    missing: ofKind('missing'),
    unlisted: [...new Set(ofKind('unlisted').map((attribute) => attribute.path))],
  };
}

function problemsOf(
  branch: NixpkgsBranch,
  { path, usedBy, systems, unfree }: NamedAttribute,
  { meta }: Package,
): readonly string[] {
  const where = `in ${branch.label} (${usedBy})`;
  const absent = systems.filter((system) => branch.systems.includes(system) && !existsFor(meta, system));
  return [
    ...(meta.broken ? [`${path} is marked as broken ${where}.`] : []),
    ...(meta.insecure ? [`${path} is marked as insecure ${where}.`] : []),
    ...(meta.unfree && !unfree ? [`${path} is unfree ${where}, and its row does not say so.`] : []),
    ...(absent.length > 0 ? [`${path} does not exist for ${absent.join(', ')} ${where}.`] : []),
  ];
}

/** Whether a package is for a system; where the list names platforms by patterns, nobody can tell, and it is. */
function existsFor({ platforms, badPlatforms }: Package['meta'], system: string): boolean {
  const told = platforms?.every((platform) => typeof platform === 'string') ?? false;
  return (!told || platforms!.includes(system)) && !badPlatforms?.includes(system);
}

/** The names of the cross sets in a text of `lib/systems/examples.nix`. */
export const crossSetsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/^ {2}([\w-]+) =/gm)].map(([, name]) => name!));

/** The cross sets that a branch lacks, in sentences. */
export function missingCrossSets(
  branch: NixpkgsBranch,
  named: readonly { readonly set: string; readonly usedBy: string }[],
  known: ReadonlySet<string>,
): readonly string[] {
  return named
    .map(({ set, usedBy }) => ({ set: attributeIn(branch, set), usedBy }))
    .filter(({ set }) => !known.has(set))
    .map(({ set, usedBy }) => `${branch.label} has no pkgsCross.${set} (${usedBy}).`);
}

/** What `aliases.nix` says of a name, if it says anything: a new name, or why it was removed. */
export function aliasOf(text: string, path: string): string | undefined {
  const name = path.split('.')[0]!.replace(/[^\w-]/g, '');
  return new RegExp(`^ *"?${name}"? = (.{1,300});`, 'm').exec(text)?.[1];
}
