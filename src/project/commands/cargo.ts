import { programs } from '../../config/cargo-packages.ts';
import { type CargoTarget, cargoTargets } from '../../config/cargo-targets.ts';
import type { Config } from '../../config/fields.ts';
import { hasComponent } from '../../config/toolchain.ts';
import { named } from '../../texts/say.ts';
import { type CommandRow, hasTool } from '../command.ts';
import { libraries } from '../crates.ts';
import { pythonCommand } from '../python.ts';

/** What one does with Cargo and the programs around it. */
export const CARGO_COMMANDS: readonly CommandRow[] = [
  {
    id: 'run',
    says: named`Run the program`,
    group: 'develop',
    lines: (config) => {
      const [only, ...others] = programs(config);
      return only && others.length === 0 ? [`cargo run --package ${only}`] : undefined;
    },
  },
  { id: 'build', says: named`Build everything`, group: 'develop', lines: (_, all) => [`cargo build ${all}`] },
  {
    id: 'watch',
    says: named`Check the code on every change`,
    group: 'develop',
    lines: (config) => (hasTool(config, 'bacon') ? ['bacon'] : undefined),
  },
  {
    id: 'test',
    says: named`Run the tests`,
    group: 'check',
    lines: (config, all) =>
      hasTool(config, 'cargo-nextest')
        ? [`cargo nextest run ${all}`, ...docTests(config, all)]
        : [`cargo test ${all}`],
  },
  {
    id: 'lint',
    says: named`Refuse every warning of clippy`,
    group: 'check',
    lines: (config, all) =>
      hasComponent(config, 'clippy') ? [`cargo clippy ${all} --all-targets -- --deny warnings`] : undefined,
  },
  {
    id: 'fmt',
    says: named`Format the Rust code`,
    group: 'develop',
    lines: (config) => (hasComponent(config, 'rustfmt') ? ['cargo fmt --all'] : undefined),
  },
  {
    id: 'fmt-check',
    says: named`Refuse Rust code that is not formatted`,
    group: 'check',
    lines: (config) => (hasComponent(config, 'rustfmt') ? ['cargo fmt --all -- --check'] : undefined),
  },
  {
    id: 'doc',
    says: named`Build the documentation, and refuse every warning of rustdoc`,
    group: 'check',
    lines: (_, all) => [`RUSTDOCFLAGS='--deny warnings' cargo doc ${all} --no-deps`],
  },
  {
    id: 'coverage',
    says: named`Measure which lines the tests reach`,
    group: 'check',
    lines: (config, all) => {
      if (hasTool(config, 'cargo-llvm-cov') && hasComponent(config, 'llvm-tools'))
        return [`cargo llvm-cov ${all}`];
      return hasTool(config, 'cargo-tarpaulin') ? [`cargo tarpaulin ${all}`] : undefined;
    },
  },
  {
    id: 'miri',
    says: named`Run the tests step by step, and look for undefined behaviour`,
    group: 'check',
    lines: (config, all) => (hasComponent(config, 'miri') ? [`cargo miri test ${all}`] : undefined),
  },
  {
    id: 'audit',
    says: named`Look for known vulnerabilities in the dependencies`,
    group: 'check',
    lines: (config) => (hasTool(config, 'cargo-audit') ? ['cargo audit'] : undefined),
  },
  {
    id: 'deny',
    says: named`Check licences, sources and duplicates of the dependencies`,
    group: 'check',
    lines: (config) => (hasTool(config, 'cargo-deny') ? ['cargo deny check'] : undefined),
  },
  {
    id: 'build-targets',
    says: (config) =>
      cargoTargets(config).length === config.targets.length
        ? named`Build for every other target`
        : named`Build for every other target that can be built here`,
    group: 'develop',
    lines: (config, all) => {
      const builds = cargoTargets(config);
      return builds.length > 0 ? builds.map((build) => targetLine(build, all)) : undefined;
    },
  },
  {
    id: 'python',
    says: named`Build the Python module into .venv, once pyo3 is a dependency`,
    group: 'develop',
    lines: pythonCommand,
  },
];

function targetLine({ triple, subcommand, packages }: CargoTarget, all: string): string {
  const scope = packages
    ? all.replace('--workspace', packages.map((name) => `--package ${name}`).join(' '))
    : all;
  return `cargo ${subcommand} ${scope} --target ${triple}`;
}

const docTests = (config: Config, all: string): readonly string[] =>
  libraries(config).length > 0 ? [`cargo test --doc ${all}`] : [];
