import type { SystemId } from '../../facts/systems.ts';
import {
  applyValue,
  isList,
  isSet,
  type Lazy,
  type NixFunction,
  type NixSet,
  type NixValue,
  nixText,
  Unknown,
  type World,
} from './nix-values.ts';

const of = (entries: Readonly<Record<string, NixValue>>): NixSet =>
  new Map(Object.entries(entries).map(([name, value]) => [name, () => value]));

const given = (condition: Lazy, value: Lazy, otherwise: NixValue): NixValue =>
  condition() === true ? value() : otherwise;

const two =
  (work: (first: Lazy, second: Lazy) => NixValue): NixFunction =>
  (first) =>
  (second) =>
    work(first, second);

/** The items of a list. */
export const itemsOf = (value: NixValue | undefined): readonly NixValue[] =>
  value !== undefined && isList(value) ? value.map((item) => item()) : [];

/** A set, or an empty one where the value is none. */
export const setOf = (value: NixValue | undefined): NixSet =>
  value !== undefined && isSet(value) ? value : new Map();

const byName = (names: Lazy, work: (name: string) => NixValue): NixSet =>
  new Map(itemsOf(names()).map((name) => [nixText(name), () => work(nixText(name))]));

/** The functions of nixpkgs' library that a flake's structure depends on (lib/*.nix of nixpkgs), and Nix's own. */
const LIBRARY: Readonly<Record<string, NixValue>> = {
  optionals: two((condition, value) => given(condition, value, [])),
  optionalAttrs: two((condition, value) => given(condition, value, new Map())),
  optionalString: two((condition, value) => given(condition, value, '')),
  // What a filter asks is answered by the real nixpkgs alone.
  filter: two((_, list) => list()),
  genAttrs: two((names, each) => byName(names, (name) => applyValue(each(), () => name))),
  mapAttrs: two(
    (each, set) =>
      new Map(
        [...setOf(set())].map(([name, value]) => [
          name,
          () =>
            applyValue(
              applyValue(each(), () => name),
              value,
            ),
        ]),
      ),
  ),
  makeLibraryPath: (list) =>
    itemsOf(list())
      .map((item) => `${nixText(item)}/lib`)
      .join(':'),
};

const GLOBAL: Readonly<Record<string, NixValue>> = {
  import: two((file) => new Unknown(/nixpkgs$/.test(nixText(file())) ? 'pkgs' : 'import()')),
  removeAttrs: two((set, names) => {
    const gone = new Set(itemsOf(names()).map(nixText));
    return new Map([...setOf(set())].filter(([name]) => !gone.has(name)));
  }),
};

/** What flake-utils and flake-parts make of a function over systems: each output by its system. */
function bySystem(systems: Lazy, each: (system: string) => NixSet): NixSet {
  const rows = itemsOf(systems()).map((system) => [nixText(system), each(nixText(system))] as const);
  const outputs = new Set(rows.flatMap(([, set]) => [...set.keys()]));
  return new Map(
    [...outputs].map((output) => [
      output,
      () => new Map(rows.flatMap(([system, set]) => (set.has(output) ? [[system, set.get(output)!]] : []))),
    ]),
  );
}

/** What treefmt-nix and git-hooks.nix add to a module of flake-parts that sets their options (their flake-module.nix). */
function withModules(set: NixSet): NixSet {
  const checks = new Map(setOf(set.get('checks')?.()));
  const all = new Map(set);
  if (set.has('treefmt')) {
    checks.set('treefmt', () => new Unknown('treefmt'));
    all.set('formatter', () => new Unknown('treefmt'));
  }
  if (set.has('pre-commit')) checks.set('pre-commit', () => new Unknown('pre-commit'));
  for (const option of ['treefmt', 'pre-commit', '_module']) all.delete(option);
  return checks.size > 0 ? all.set('checks', () => checks) : all;
}

const mkFlake = (module: NixSet): NixSet =>
  bySystem(
    () => module.get('systems')?.() ?? [],
    (system) => {
      const given = {
        system,
        config: new Unknown('config'),
        lib: new Unknown('lib'),
        pkgs: new Unknown('pkgs'),
      };
      return withModules(setOf(applyValue(module.get('perSystem')?.() ?? new Map(), () => of(given))));
    },
  );

/** The world as a flake sees it on one system. */
export function worldOf(system: SystemId): World {
  const platform: Readonly<Record<string, NixValue>> = {
    isLinux: system.endsWith('linux'),
    isDarwin: system.endsWith('darwin'),
    isx86_64: system.startsWith('x86_64'),
    isAarch64: system.startsWith('aarch64'),
    system,
  };
  const known: Readonly<Record<string, NixValue>> = {
    ...GLOBAL,
    [`nixpkgs.legacyPackages.${system}`]: new Unknown('pkgs'),
    'flake-utils.lib.eachSystem': two((systems, each) =>
      bySystem(systems, (id) => setOf(applyValue(each(), () => id))),
    ),
    'flake-parts.lib.mkFlake': two((_, module) => mkFlake(setOf(module()))),
    'pkgs.mkShell': (argument) => argument(),
    'pkgs.writeShellScriptBin': two((name, text) => of({ name: name(), text: text() })),
    // git-hooks.nix: a script that writes the hooks and their settings.
    [`git-hooks.lib.${system}.run().shellHook`]: GIT_HOOKS_INSTALL,
    'config.pre-commit.settings.shellHook': GIT_HOOKS_INSTALL,
  };
  return (path) => {
    const [, ofPlatform] = /^pkgs\.stdenv\.hostPlatform\.(\w+)$/.exec(path) ?? [];
    const [, ofLibrary] = /(?:^|\.)lib\.(\w+)$/.exec(path) ?? [];
    return known[path] ?? platform[ofPlatform ?? ''] ?? LIBRARY[ofLibrary ?? ''];
  };
}

/** The program that stands for the script of git-hooks.nix. */
export const GIT_HOOKS_INSTALL = 'git-hooks-install';
