import type { Config } from '../config/fields.ts';
import {
  entry,
  flow,
  map,
  printYaml,
  scalar,
  sequence,
  type YamlEntry,
  type YamlNode,
} from '../emit/yaml.ts';
import { ACTIONS, type ActionId } from '../facts/actions.ts';
import { SYSTEMS } from '../facts/targets.ts';
import { findCommand } from './commands.ts';

/** How long a job may take, in minutes: a first build without a cache takes its time. */
const JOB_MINUTES = 60;

/** The workflow of GitHub Actions: least permissions, pinned actions, one run per branch at a time. */
export function ciYml(config: Config): string {
  return printYaml(
    map([
      entry('name', 'CI'),
      entry(
        'on',
        map([entry('push', map([entry('branches', flow(['main', 'master']))])), entry('pull_request', null)]),
        { spaced: true },
      ),
      entry('permissions', map([]), { spaced: true }),
      entry('concurrency', map([entry('group', 'ci-${{ github.ref }}'), entry('cancel-in-progress', true)]), {
        spaced: true,
      }),
      entry('jobs', map(jobs(config)), { spaced: true }),
    ]),
  );
}

function jobs(config: Config): readonly YamlEntry[] {
  const check = config.ciChecks.length > 0 ? [entry('check', checkJob(config))] : [];
  const versions =
    config.ciVersions.length > 0
      ? [entry('rust', versionsJob(config), check.length > 0 ? { spaced: true } : {})]
      : [];
  return [...check, ...versions];
}

function job(
  name: string,
  runner: string,
  matrix: YamlNode | undefined,
  steps: readonly YamlNode[],
): YamlNode {
  return map([
    entry('name', name),
    entry('runs-on', runner),
    entry('timeout-minutes', JOB_MINUTES),
    entry('permissions', map([entry('contents', scalar('read', 'to check out'))])),
    ...(matrix ? [entry('strategy', map([entry('fail-fast', false), entry('matrix', matrix)]))] : []),
    entry('steps', sequence(steps)),
  ]);
}

const runners = (config: Config) =>
  SYSTEMS.filter((system) => (config.ciSystems as readonly string[]).includes(system.id));

/** One job a system, with the chosen steps. */
function checkJob(config: Config): YamlNode {
  const systems = runners(config);
  const steps = [...setUp(config, 'check'), ...config.ciChecks.flatMap((id) => checkSteps(config, id))];
  const [only, ...others] = systems;
  if (only && others.length === 0) return job(`Check on ${only.id}`, only.runner, undefined, steps);
  const include = systems.map((system) => map([entry('system', system.id), entry('runner', system.runner)]));
  return job(
    'Check on ${{ matrix.system }}',
    '${{ matrix.runner }}',
    map([entry('include', sequence(include))]),
    steps,
  );
}

/** One job a further version of Rust, in the shell of that name. */
function versionsJob(config: Config): YamlNode {
  const [system] = runners(config);
  // Of the minimum version it is promised that the code compiles; tests may need newer crates.
  const rows = config.ciVersions.map((version) =>
    map([entry('rust', version), entry('command', version === 'minimum' ? 'check' : 'test')]),
  );
  return job(
    'Rust ${{ matrix.rust }}',
    system?.runner ?? 'ubuntu-24.04',
    map([entry('include', sequence(rows))]),
    [
      ...setUp(config, 'rust-${{ matrix.rust }}'),
      map([
        entry('run', 'nix develop ".#$RUST" --command cargo "$COMMAND" --workspace --locked'),
        entry('env', map([entry('RUST', '${{ matrix.rust }}'), entry('COMMAND', '${{ matrix.command }}')])),
      ]),
    ],
  );
}

/** The command behind each chosen step, and how it is named in the log. */
const STEPS: Readonly<
  Record<Config['ciChecks'][number], { readonly name: string; readonly command: string }>
> = {
  'flake-check': { name: 'Check the flake', command: 'flake-check' },
  package: { name: 'Build the package', command: 'package' },
  test: { name: 'Run the tests', command: 'test' },
  clippy: { name: 'Run clippy', command: 'lint' },
  rustfmt: { name: 'Check the formatting', command: 'fmt-check' },
  docs: { name: 'Build the documentation', command: 'doc' },
};

function checkSteps(config: Config, id: Config['ciChecks'][number]): readonly YamlNode[] {
  const command = findCommand(config, STEPS[id].command, { locked: true });
  if (!command) return [];
  const lines = command.lines.map((line) => (command.outside ? line : inShell(line)));
  return [map([entry('name', STEPS[id].name), entry('run', lines.join('\n'))])];
}

/** A command in the development shell. A variable before it is for the shell's `env`, since Nix runs no shell. */
const inShell = (line: string): string =>
  `nix develop --command ${/^[A-Z_]+=/.test(line) ? 'env ' : ''}${line}`;

const use = (id: ActionId, inputs: readonly YamlEntry[] = []): YamlNode =>
  map([
    entry('uses', scalar(`${ACTIONS[id].repository}@${ACTIONS[id].commit}`, ACTIONS[id].version)),
    ...(inputs.length > 0 ? [entry('with', map(inputs))] : []),
  ]);

/**
 * The steps before the first of our own: the sources, Nix, and the cache.
 *
 * @param job what tells this job's cache from that of another with the same files
 */
function setUp(config: Config, job: string): readonly YamlNode[] {
  return [
    use('checkout', [entry('persist-credentials', false)]),
    use('install-nix'),
    ...CACHES[config.cache](config, job),
  ];
}

const CACHES: Readonly<Record<Config['cache'], (config: Config, job: string) => readonly YamlNode[]>> = {
  none: () => [],
  flakehub: () => [],
  github: (_, job) => [
    use('cache-nix', [
      entry(
        'primary-key',
        `nix-\${{ runner.os }}-\${{ runner.arch }}-${job}-\${{ hashFiles('**/*.nix', 'flake.lock', 'Cargo.lock', 'rust-toolchain.toml') }}`,
      ),
      entry('restore-prefixes-first-match', `nix-\${{ runner.os }}-\${{ runner.arch }}-${job}-`),
      entry('gc-max-store-size-linux', '4G'),
      entry('gc-max-store-size-macos', '4G'),
    ]),
  ],
  cachix: (config) => [
    use('cachix', [
      entry('name', config.cachixName),
      entry('authToken', '${{ secrets.CACHIX_AUTH_TOKEN }}'),
      entry('skipPush', "${{ github.event_name == 'pull_request' }}", {
        before: 'A pull request from a fork has no token.',
      }),
    ]),
  ],
};
