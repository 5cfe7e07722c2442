import type { Config } from '../config/fields.ts';
import { hasPlatform } from '../config/systems.ts';
import { allComponents } from '../config/toolchain.ts';
import { TARGETS } from '../facts/targets.ts';
import { binaries, libraries } from './crates.ts';

/** Something one does with the project: a recipe of the justfile, a line of the README, a step of CI. */
export interface Command {
  /** The recipe's name. */
  readonly id: string;
  /** What it does, as a sentence without its full stop. */
  readonly says: string;
  /** The commands, as typed in the development shell (or anywhere, where `outside` is set). */
  readonly lines: readonly string[];
  readonly group: 'develop' | 'check' | 'nix';
  /** Whether it is Nix's own command and needs no development shell. */
  readonly outside?: true;
}

interface Row extends Omit<Command, 'lines'> {
  /** @param all the flags for every package of the project */
  readonly lines: (config: Config, all: string) => readonly string[] | undefined;
}

const has = (config: Config, tool: string): boolean => (config.tools as readonly string[]).includes(tool);

const component = (config: Config, id: string): boolean => allComponents(config).includes(id);

/** Every command a project can have; one that does not fit a config gives no lines. */
const COMMANDS: readonly Row[] = [
  {
    id: 'run',
    says: 'Run the program',
    group: 'develop',
    lines: (config) => {
      const [only, ...others] = binaries(config);
      return only && others.length === 0 ? [`cargo run --package ${only.name}`] : undefined;
    },
  },
  { id: 'build', says: 'Build everything', group: 'develop', lines: (_, all) => [`cargo build ${all}`] },
  {
    id: 'watch',
    says: 'Check the code on every change',
    group: 'develop',
    lines: (config) => (has(config, 'bacon') ? ['bacon'] : undefined),
  },
  {
    id: 'test',
    says: 'Run the tests',
    group: 'check',
    lines: (config, all) =>
      has(config, 'cargo-nextest')
        ? [`cargo nextest run ${all}`, ...docTests(config, all)]
        : [`cargo test ${all}`],
  },
  {
    id: 'lint',
    says: 'Refuse every warning of clippy',
    group: 'check',
    lines: (config, all) =>
      component(config, 'clippy') ? [`cargo clippy ${all} --all-targets -- --deny warnings`] : undefined,
  },
  {
    id: 'fmt',
    says: 'Format the Rust code',
    group: 'develop',
    lines: (config) => (component(config, 'rustfmt') ? ['cargo fmt --all'] : undefined),
  },
  {
    id: 'fmt-check',
    says: 'Refuse Rust code that is not formatted',
    group: 'check',
    lines: (config) => (component(config, 'rustfmt') ? ['cargo fmt --all -- --check'] : undefined),
  },
  {
    id: 'doc',
    says: 'Build the documentation, and refuse every warning of rustdoc',
    group: 'check',
    lines: (_, all) => [`RUSTDOCFLAGS='--deny warnings' cargo doc ${all} --no-deps`],
  },
  {
    id: 'audit',
    says: 'Look for known vulnerabilities in the dependencies',
    group: 'check',
    lines: (config) => (has(config, 'cargo-audit') ? ['cargo audit'] : undefined),
  },
  {
    id: 'deny',
    says: 'Check licences, sources and duplicates of the dependencies',
    group: 'check',
    lines: (config) =>
      has(config, 'cargo-deny') && config.checks.includes('deny') ? ['cargo deny check'] : undefined,
  },
  {
    id: 'build-targets',
    says: 'Build for every other target',
    group: 'develop',
    lines: (config, all) => {
      const targets = config.targets.filter((triple) => buildsFor(config, triple));
      return targets.length > 0
        ? targets.map((triple) => `cargo build ${all} --target ${triple}`)
        : undefined;
    },
  },
  {
    id: 'flake-check',
    says: 'Evaluate the flake and build its checks',
    group: 'nix',
    outside: true,
    lines: () => ['nix flake check --print-build-logs'],
  },
  {
    id: 'package',
    says: 'Build the Nix package into ./result',
    group: 'nix',
    outside: true,
    lines: (config) => (config.packaging === 'none' ? undefined : ['nix build --print-build-logs']),
  },
  { id: 'fmt-nix', says: 'Format the Nix files', group: 'nix', outside: true, lines: () => ['nix fmt'] },
  {
    id: 'update',
    says: 'Move every flake input to its newest version',
    group: 'nix',
    outside: true,
    lines: () => ['nix flake update'],
  },
];

/** Whether the skeleton builds for a target as it stands: it uses the standard library, and its programs are linked. */
function buildsFor(config: Config, triple: string): boolean {
  const target = TARGETS[triple];
  if (target === undefined || target.noStd) return false;
  if (binaries(config).length === 0) return true;
  return (
    target.link.kind === 'self-contained' ||
    (target.link.kind === 'pkgs-cross' && hasPlatform(config, 'linux'))
  );
}

const docTests = (config: Config, all: string): readonly string[] =>
  libraries(config).length > 0 ? [`cargo test --doc ${all}`] : [];

/** What differs between typing a command and running it in CI. */
export interface CommandOptions {
  /** Whether Cargo.lock must fit already. In CI it must; while one works, Cargo brings it up to date. */
  readonly locked?: boolean;
}

/** The commands that fit a config, in the order in which they are listed. */
export const commands = (config: Config, options: CommandOptions = {}): readonly Command[] =>
  COMMANDS.flatMap((row) => complete(row, config, options) ?? []);

/** One command of a config by its id, or nothing where it does not fit. */
export function findCommand(config: Config, id: string, options: CommandOptions = {}): Command | undefined {
  const row = COMMANDS.find((candidate) => candidate.id === id);
  return row && complete(row, config, options);
}

function complete(row: Row, config: Config, { locked = false }: CommandOptions): Command | undefined {
  const lines = row.lines(config, locked ? '--workspace --locked' : '--workspace');
  return lines && { ...row, lines };
}
