import { crateKind } from '../facts/crate-kinds.ts';
import type { SystemId } from '../facts/systems.ts';
import { TARGETS, type Target } from '../facts/targets.ts';
import { cargoPackages } from './cargo-packages.ts';
import type { Config, Member } from './fields.ts';
import { linksEverywhere, type ShellLinker, shellLinker } from './shell-linker.ts';

/** How Cargo builds the skeleton for another target. */
export interface CargoTarget {
  readonly triple: string;
  /** What follows `cargo`. */
  readonly subcommand: string;
  /** The packages that build for it, by name; nothing where all do. */
  readonly packages?: readonly string[];
}

/** Every chosen target that the skeleton builds for as it stands, on these systems. */
export const cargoTargets = (config: Config, systems = config.systems): readonly CargoTarget[] =>
  config.targets.flatMap((triple) => {
    const target = TARGETS[triple];
    return (target && cargoTarget(config, systems, triple, target)) ?? [];
  });

/** The chosen targets that Cargo builds for on a fresh machine of that system. */
export const runnerTargets = (config: Config, system: SystemId): readonly string[] =>
  cargoTargets(config, [system])
    .filter((build) => !needsOwnSdk(system, build))
    .map(({ triple }) => triple);

/** A config as it is for CI on one system: with no target but those that Cargo builds for there. */
export const onRunner = (config: Config, system: SystemId): Config => ({
  ...config,
  systems: [system],
  targets: [...runnerTargets(config, system)],
});

/** Whether a build on a system asks for an SDK that only a person can bring: the machine itself links nothing there. */
function needsOwnSdk(system: SystemId, { triple, subcommand }: CargoTarget): boolean {
  const link = TARGETS[triple]?.link;
  if (link?.kind !== 'none-known' || !link.ownSdk || subcommand === 'build') return false;
  return shellLinker({ systems: [system], crossTools: [] }, triple) === undefined;
}

function cargoTarget(
  config: Config,
  systems: Config['systems'],
  triple: string,
  target: Target,
): CargoTarget | undefined {
  const all = cargoPackages(config);
  if (!target.noStd) {
    const subcommand = all.some(isLinked)
      ? linkingSubcommand({ systems, crossTools: config.crossTools }, triple)
      : 'build';
    return subcommand === undefined ? undefined : { triple, subcommand };
  }
  const bare = all.filter((crate) => isBare(crate, all));
  if (!bare.some((crate) => crateKind(crate.kind).coreOnly)) return undefined;
  return {
    triple,
    subcommand: 'build',
    ...(bare.length < all.length && { packages: bare.map((crate) => crate.name) }),
  };
}

/** Whether a linker makes something of a crate: other libraries are but archives of code. */
const isLinked = ({ kind }: Member): boolean => {
  const { program, crateTypes } = crateKind(kind);
  return program || (crateTypes?.includes('cdylib') ?? false);
};

/** Whether a crate builds without a standard library: with all that it uses, but for macros, which run in the compiler. */
function isBare(crate: Member, all: readonly Member[]): boolean {
  const { coreOnly, procMacro } = crateKind(crate.kind);
  if (procMacro) return true;
  return (
    coreOnly === true &&
    crate.uses.every((used) => all.some((other) => other.name === used && isBare(other, all)))
  );
}

/** The command that builds and links, or nothing where nothing links. */
function linkingSubcommand(
  config: Pick<Config, 'systems' | 'crossTools'>,
  triple: string,
): string | undefined {
  const linker = shellLinker(config, triple);
  if (linker === undefined) return undefined;
  // What the machine itself must bring is counted on only where every chosen system has it.
  return linker.by === 'machine' && !linksEverywhere(config, triple) ? undefined : SUBCOMMANDS[linker.by];
}

/** How Cargo is called for what links. */
const SUBCOMMANDS: Readonly<Record<ShellLinker['by'], string>> = {
  rust: 'build',
  'cross-set': 'build',
  machine: 'build',
  'cargo-zigbuild': 'zigbuild',
  'cargo-xwin': 'xwin build',
};
