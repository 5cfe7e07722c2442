import { onRunner } from '../../config/cargo-targets.ts';
import type { Config } from '../../config/fields.ts';
import { ciSystems } from '../../config/systems.ts';
import { inDevelopmentShell } from '../command.ts';
import { findCommand } from '../commands.ts';
import { type Job, type Step, SYSTEM } from './job.ts';

/** The jobs that look after every push: the chosen steps on each system, and the further versions of Rust. */
export function checkJobs(config: Config): readonly Job[] {
  return [
    ...(config.ciChecks.length > 0 ? [checkJob(config)] : []),
    ...(config.ciVersions.length > 0 ? [versionsJob(config)] : []),
  ];
}

/** One run a system, with the chosen steps. */
const checkJob = (config: Config): Job => ({
  id: 'check',
  title: 'Check on',
  by: SYSTEM,
  runs: ciSystems(config).map(({ id }) => ({ system: id, variables: { [SYSTEM]: id } })),
  steps: config.ciChecks.flatMap((id) => checkSteps(config, id)),
  cached: true,
});

/** One run a further version of Rust, in the shell of that name, on the first of the systems. */
function versionsJob(config: Config): Job {
  const system = ciSystems(config)[0]?.id ?? 'x86_64-linux';
  return {
    id: 'rust',
    title: 'Rust',
    by: 'RUST',
    // Of the minimum version it is promised that the code compiles; tests may need newer crates.
    runs: config.ciVersions.map((version) => ({
      system,
      variables: { RUST: version, COMMAND: version === 'minimum' ? 'check' : 'test' },
    })),
    steps: [
      {
        script: `nix develop ".#$RUST" --command ${config.sqlx === 'none' ? '' : `env ${offline(config)}`}cargo "$COMMAND" --workspace --locked`,
        reads: ['RUST', 'COMMAND'],
      },
    ],
    cached: true,
  };
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
  targets: { name: 'Build for the other targets', command: 'build-targets' },
};

function checkSteps(config: Config, id: Config['ciChecks'][number]): readonly Step[] {
  const { name, command } = STEPS[id];
  const systems = ciSystems(config).map((system) => system.id);
  const bySystem = systems.map((system) => scriptOn(onRunner(config, system), command));
  const scripts = [...new Set(bySystem)];
  const [only] = scripts;
  if (scripts.length === 1) return only ? [{ name, script: only }] : [];
  const cases = scripts.filter(Boolean).flatMap((script) => {
    const here = systems.filter((_, index) => bySystem[index] === script);
    return [`  ${here.join(' | ')})`, ...script.split('\n').map((line) => `    ${line}`), '    ;;'];
  });
  return [{ name, script: ['case "$SYSTEM" in', ...cases, 'esac'].join('\n'), reads: [SYSTEM] }];
}

/** What a command runs on the one system of a config; nothing where it does not fit. */
function scriptOn(config: Config, id: string): string {
  const command = findCommand(config, id, { locked: true });
  return command
    ? command.lines.map((line) => (command.outside ? line : inShell(config, line))).join('\n')
    : '';
}

/** CI has no database: SQLx takes what `db-prepare` recorded, though the shell names one. */
const offline = (config: Config): string => (config.sqlx === 'none' ? '' : 'SQLX_OFFLINE=true ');

/** A command in the development shell of CI. */
const inShell = (config: Config, line: string): string =>
  inDevelopmentShell(/\bcargo\b/.test(line) ? `${offline(config)}${line}` : line);
