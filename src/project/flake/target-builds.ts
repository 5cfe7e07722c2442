import type { Config } from '../../config/fields.ts';
import { linuxSystems } from '../../config/systems.ts';
import { targetBuilderOf } from '../../config/target-builder.ts';
import { isMusl, type TargetBuilder } from '../../facts/target-packages.ts';
import { type SystemId, TARGETS, type Triple } from '../../facts/targets.ts';
import { releaseBuilds } from '../release-builds.ts';
import { crossSet } from './cross-env.ts';

/** One package of the project for another target than the machine's own. */
export interface TargetBuild {
  /** Its name below `packages.<system>`. */
  readonly name: string;
  /** The systems that build it. */
  readonly systems: readonly SystemId[];
  readonly builder: TargetBuilder;
  readonly triple: Triple;
  /** The path of the set of nixpkgs that builds or links it; nothing where Rust needs none. */
  readonly set: readonly string[];
  /** Whether it is linked statically, with musl. */
  readonly static: boolean;
}

/** Every package for another target: those of the chosen targets, and those that a release is made of. */
export const targetBuilds = (config: Config): readonly TargetBuild[] => [
  ...(config.targetPackages ? config.targets.flatMap((triple) => buildFor(config, triple, triple)) : []),
  ...releasePackages(config),
];

/** Whether a flake has such packages. */
export const hasTargetBuilds = (config: Config): boolean => targetBuilds(config).length > 0;

const linuxIds = (config: Config): readonly SystemId[] => linuxSystems(config).map((system) => system.id);

function buildFor(config: Config, name: string, triple: Triple): readonly TargetBuild[] {
  const builder = targetBuilderOf(config, triple);
  const link = TARGETS[triple]?.link;
  if (builder === undefined || link === undefined) return [];
  const crossed = link.kind === 'pkgs-cross' ? link : undefined;
  const set = crossed ? ['pkgs', 'pkgsCross', crossSet(config, crossed.attribute)] : [];
  const isStatic = builder === 'cross-set' && isMusl(triple);
  const systems = linuxIds(config).filter((system) => crossed?.hosts?.includes(system) ?? true);
  if (systems.length === 0) return [];
  return [{ name, systems, builder, triple, set: isStatic ? [...set, 'pkgsStatic'] : set, static: isStatic }];
}

/** The packages of a release that are not the machine's own. */
function releasePackages(config: Config): readonly TargetBuild[] {
  const builds = releaseBuilds(config);
  const windows = builds.find((build) => build.attribute === 'windows');
  const static_ = builds.find((build) => build.attribute === 'static');
  return [
    ...(static_ ? [staticBuild(config, static_.triple)] : []),
    ...(windows
      ? buildFor(config, 'windows', windows.triple).map((build) => ({ ...build, systems: [windows.system] }))
      : []),
  ];
}

/** Each Linux system builds it for its own processor. */
const staticBuild = (config: Config, triple: Triple): TargetBuild => ({
  name: 'static',
  systems: linuxIds(config),
  builder: 'cross-set',
  triple,
  set: ['pkgs', 'pkgsStatic'],
  static: true,
});
