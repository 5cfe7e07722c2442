import type { Config } from '../config/fields.ts';
import { memberPackages } from '../config/member-packages.ts';
import { say } from '../texts/say.ts';
import { inDevelopmentShell } from './command.ts';
import { type Command, commands, findCommand, recipes, typed, typedLines } from './commands.ts';
import { FIRST_VERSION, mainProgram } from './crates.ts';
import { inputNames } from './flake/inputs.ts';

/** One thing to type: what it does, and its lines. */
export interface Reference {
  /** A sentence without its full stop. */
  readonly says: string;
  readonly lines: readonly string[];
  /** Whether it is typed in the development shell; everything else is typed in the project's folder. */
  readonly inShell: boolean;
  /** The recipe of the justfile that does the same. */
  readonly recipe?: string;
}

/** What belongs together. */
export interface ReferenceGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Reference[];
}

/** What a group is made of: commands of the project by id or by their group, and rows that no command has. */
type Source =
  | { readonly command: string }
  | { readonly group: string }
  | { readonly rows: (config: Config) => readonly Reference[] };

interface Group {
  readonly id: string;
  readonly title: string;
  readonly sources: readonly Source[];
}

const outside = (says: string, ...lines: readonly string[]): Reference => ({ says, lines, inShell: false });

/** Commands with a parameter of which the rows here are the cases. */
const SPELT_OUT: ReadonlySet<string> = new Set(['update-input']);

function enterRows(config: Config): readonly Reference[] {
  const others = [...new Set<string>([...config.shells, ...(config.ci === 'none' ? [] : config.ciVersions)])];
  const build = findCommand(config, 'build')?.lines[0];
  return [
    ...(config.direnv
      ? [outside(say`Enter the development shell now, and whenever you come here`, 'direnv allow')]
      : []),
    outside(say`Enter the development shell`, 'nix develop'),
    ...others.map((name) => outside(say`Enter the shell ${name}`, `nix develop .#${name}`)),
    ...(build ? [outside(say`Run one command in it`, inDevelopmentShell(build))] : []),
  ];
}

function buildRows(config: Config): readonly Reference[] {
  if (config.packaging === 'none') return [];
  const { own: members } = memberPackages(config);
  return [
    ...members.map((name) => outside(say`Build ${name} alone`, `nix build .#${name}`)),
    ...(mainProgram(config) === undefined ? [] : [outside(say`Run the package`, 'nix run . -- --help')]),
    ...members.map((name) => outside(say`Run ${name}`, `nix run .#${name} -- --help`)),
  ];
}

function releaseRows(config: Config): readonly Reference[] {
  if (!config.release) return [];
  const tag = `v${FIRST_VERSION}`;
  return [
    outside(say`Publish a release: CI builds what the tag names`, `git tag ${tag}`, `git push origin ${tag}`),
  ];
}

const updateRows = (config: Config): readonly Reference[] =>
  inputNames(config).map((name) => outside(say`Move ${name} alone`, `nix flake update ${name}`));

/** How a machine is let into FlakeHub Cache (docs.determinate.systems, "FlakeHub Cache", 2026-11). */
export const FLAKEHUB_LOGIN = 'determinate-nixd login';

function cacheRows(config: Config): readonly Reference[] {
  const take = say`Let this machine take builds from the cache`;
  if (config.cache === 'flakehub') return [outside(take, FLAKEHUB_LOGIN)];
  if (config.cache !== 'cachix') return [];
  const name = config.cachixName;
  return [
    outside(take, `cachix use ${name}`),
    ...(config.packaging === 'none'
      ? []
      : [
          outside(say`Give what was built to the cache`, `nix build --print-out-paths | cachix push ${name}`),
        ]),
  ];
}

const lookRows = (): readonly Reference[] => [
  outside(say`List what the flake offers`, 'nix flake show'),
  outside(say`List its inputs and how old they are`, 'nix flake metadata'),
];

/** Everything that one does with a project, in the order in which one comes to it. */
const GROUPS: readonly Group[] = [
  {
    id: 'enter',
    title: say`Enter`,
    sources: [{ rows: enterRows }],
  },
  { id: 'develop', title: say`Develop`, sources: [{ group: 'develop' }, { command: 'fmt-nix' }] },
  { id: 'check', title: say`Test and check`, sources: [{ group: 'check' }, { command: 'flake-check' }] },
  { id: 'database', title: say`Database`, sources: [{ group: 'database' }] },
  { id: 'build', title: say`Build with Nix`, sources: [{ command: 'package' }, { rows: buildRows }] },
  { id: 'release', title: say`Images and releases`, sources: [{ group: 'release' }, { rows: releaseRows }] },
  { id: 'update', title: say`Update`, sources: [{ command: 'update' }, { rows: updateRows }] },
  { id: 'cache', title: say`Binary cache`, sources: [{ rows: cacheRows }] },
  { id: 'look', title: say`Look around`, sources: [{ rows: lookRows }, { group: 'care' }, { group: 'nix' }] },
];

function fromCommand(config: Config, command: Command): Reference {
  const inJustfile = recipes(config).some(({ id }) => id === command.id);
  return {
    says: command.says,
    lines: command.parameters ? [typedLines(command)] : command.lines,
    inShell: !command.outside,
    ...(inJustfile && { recipe: typed(config, command) }),
  };
}

/** Everything that one does with a project of a settled config, each command in its first group only. */
export function quickReference(config: Config): readonly ReferenceGroup[] {
  const named = new Set(
    GROUPS.flatMap(({ sources }) => sources.flatMap((row) => ('command' in row ? row.command : []))),
  );
  const rest = commands(config).filter(({ id }) => !named.has(id) && !SPELT_OUT.has(id));
  return GROUPS.map(({ id, title, sources }) => ({
    id,
    title,
    rows: sources.flatMap((source): readonly Reference[] => {
      if ('rows' in source) return source.rows(config);
      if ('group' in source)
        return rest.filter(({ group }) => group === source.group).map((row) => fromCommand(config, row));
      const command = findCommand(config, source.command);
      return command ? [fromCommand(config, command)] : [];
    }),
  })).filter(({ rows }) => rows.length > 0);
}
