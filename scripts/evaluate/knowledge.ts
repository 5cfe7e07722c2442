import { FORMATTERS, type Formatter } from '../../src/facts/formatters.ts';
import { GIT_HOOKS, type GitHook } from '../../src/facts/git-hooks.ts';
import { NIXPKGS_BRANCHES } from '../../src/facts/nixpkgs.ts';
import {
  CROSS_SETS,
  type CrossSet,
  FORMER_CROSS_SETS,
  NIXPKGS_ATTRIBUTES,
  NIXPKGS_LICENSES,
  type NixpkgsAttribute,
  REMOVED_ATTRIBUTES,
  WINDOWS_SET_LIBRARIES,
} from '../../src/facts/nixpkgs-attributes.ts';
import { manifestHash } from '../../src/facts/release-hashes.ts';
import {
  ALL_TARGETS,
  hasTarget,
  NEWEST_NIGHTLY,
  NEWEST_RELEASE,
  nightlyDates,
  RELEASES,
  shipsComponent,
  type ToolchainRef,
} from '../../src/facts/releases.ts';
import { COMPONENT_NAMES } from '../../src/facts/releases-data.ts';
import { SYSTEMS } from '../../src/facts/systems.ts';

/** One name in a tree of attributes. */
interface Node {
  leaf?: true;
  children: Record<string, Node>;
  systems?: readonly string[];
  kind?: string;
  unfree?: true;
  gone?: string;
}

function nodeAt(tree: Record<string, Node>, path: string): Node {
  const [first = '', ...rest] = path.split('.');
  tree[first] ??= { children: {} };
  const node = tree[first];
  return rest.length === 0 ? node : nodeAt(node.children, rest.join('.'));
}

/** The attributes of nixpkgs as a tree of names, with those that are gone. */
function attributeTree(): Record<string, Node> {
  const tree: Record<string, Node> = {};
  for (const { path, ...rest } of NIXPKGS_ATTRIBUTES as readonly NixpkgsAttribute[]) {
    Object.assign(nodeAt(tree, path), rest, { leaf: true });
  }
  for (const [path, gone] of REMOVED_ATTRIBUTES) Object.assign(nodeAt(tree, path), { leaf: true, gone });
  return tree;
}

const COMPONENTS = COMPONENT_NAMES.trim().split('\n');
const HOSTS = SYSTEMS.map((system) => system.triple);

/** Where a toolchain has each component: the standard library by target, everything else by host. */
const places = (ref: ToolchainRef): Record<string, Record<string, true>> =>
  Object.fromEntries(
    COMPONENTS.map((component) => {
      const triples =
        component === 'rust-std'
          ? ALL_TARGETS.filter((triple) => hasTarget(ref, triple))
          : HOSTS.filter((triple) => shipsComponent(ref, component, triple));
      return [component, Object.fromEntries(triples.map((triple) => [triple, true as const]))] as const;
    }).filter(([, triples]) => Object.keys(triples).length > 0),
  );

/** Every toolchain of the table; those that consist of the same share an entry of `maps`. */
function toolchainTable() {
  const maps: object[] = [];
  const known = new Map<string, number>();
  const mapOf = (ref: ToolchainRef): number => {
    const map = places(ref);
    const key = JSON.stringify(map);
    if (!known.has(key)) known.set(key, maps.push(map) - 1);
    return known.get(key)!;
  };
  const channel = (name: 'stable' | 'beta' | 'nightly', label: string) => ({
    label,
    map: mapOf({ kind: 'channel', channel: name }),
  });
  return {
    components: COMPONENTS,
    stable: Object.fromEntries(
      RELEASES.map(({ version }) => {
        const hash = manifestHash({ kind: 'release', version });
        return [
          version,
          { map: mapOf({ kind: 'release', version }), ...(hash === undefined ? {} : { hash }) },
        ];
      }),
    ),
    nightly: Object.fromEntries(
      nightlyDates().map((date) => [date, { map: mapOf({ kind: 'nightly', date }) }]),
    ),
    channels: {
      stable: channel('stable', `the stable Rust ${NEWEST_RELEASE.version}`),
      beta: channel('beta', 'the beta'),
      nightly: channel('nightly', `the nightly of ${NEWEST_NIGHTLY}`),
    },
    maps,
  };
}

/** The cross sets of a branch, by their names there. */
const crossSets = (branch: string): Readonly<Record<string, CrossSet & { readonly hosts?: string[] }>> =>
  Object.fromEntries(
    CROSS_SETS.map((set) => [
      FORMER_CROSS_SETS[branch]?.[set.name] ?? set.name,
      set.kind === 'android' ? { ...set, hosts: ['x86_64-linux'] } : set,
    ]),
  );

const ALL_SYSTEMS = SYSTEMS.map((system) => system.id);

/** What the stand-ins know: the project's tables, written for Nix to read. */
export const knowledge = () => ({
  systems: Object.fromEntries(SYSTEMS.map(({ id, triple }) => [id, triple])),
  triples: Object.fromEntries(SYSTEMS.map(({ id, triple }) => [triple, id])),
  attributes: attributeTree(),
  windowsLibraries: WINDOWS_SET_LIBRARIES,
  branches: Object.fromEntries([
    ...NIXPKGS_BRANCHES.map(({ id, systems, kin }) => [
      id,
      // Nix matches whole texts, and knows no groups that capture nothing.
      { systems, crossSets: crossSets(id), kin: kin.source.replace(/^\^|\$$/g, '').replaceAll('(?:', '(') },
    ]),
    // Of a branch that nobody described it is unknown what it lacks.
    [
      'other',
      { systems: ALL_SYSTEMS, kin: '', crossSets: { ...crossSets('nixos-26.05'), ...crossSets('') } },
    ],
  ]),
  toolchains: toolchainTable(),
  licenses: NIXPKGS_LICENSES,
  formatters: Object.fromEntries(
    FORMATTERS.map((row: Formatter) => [row.id, { linuxOnly: row.linuxOnly ?? false }]),
  ),
  hooks: Object.fromEntries(
    GIT_HOOKS.map((row: GitHook) => [
      row.id,
      { component: row.component ?? null, formatters: row.formatters ?? false },
    ]),
  ),
});
