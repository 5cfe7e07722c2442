import type { TargetBuilder } from '../facts/target-packages.ts';
import type { SystemId, Triple } from '../facts/targets.ts';
import type { Config } from './fields.ts';
import { releaseBuilds } from './release-builds.ts';
import { shellLinker } from './shell-linker.ts';
import { linuxSystems } from './systems.ts';
import { targetBuilderOf } from './target-builder.ts';

/** One package of the project for another target than the machine's own. */
export interface TargetPackage {
  /** Its name below `packages.<system>`. */
  readonly name: string;
  /** The systems that build it. */
  readonly systems: readonly SystemId[];
  readonly builder: TargetBuilder;
  readonly triple: Triple;
}

/** Every package for another target: those of the chosen targets, and those that a release is made of. */
export const targetPackages = (config: Config): readonly TargetPackage[] => [
  ...(config.targetPackages ? config.targets.flatMap((triple) => packageFor(config, triple, triple)) : []),
  ...releasePackages(config),
];

const linuxIds = (config: Config): readonly SystemId[] => linuxSystems(config).map((system) => system.id);

function packageFor(config: Config, name: string, triple: Triple): readonly TargetPackage[] {
  const builder = targetBuilderOf(config, triple);
  if (builder === undefined) return [];
  const linker = shellLinker(config, triple);
  const systems = linuxIds(config).filter((system) => linker?.systems.includes(system));
  return systems.length === 0 ? [] : [{ name, systems, builder, triple }];
}

/** The packages of a release that are not the machine's own. */
function releasePackages(config: Config): readonly TargetPackage[] {
  const builds = releaseBuilds(config);
  const windows = builds.find((build) => build.attribute === 'windows');
  const static_ = builds.find((build) => build.attribute === 'static');
  return [
    ...(static_ ? [staticPackage(config, static_.triple)] : []),
    ...(windows
      ? packageFor(config, 'windows', windows.triple).map((build) => ({
          ...build,
          systems: [windows.system],
        }))
      : []),
  ];
}

/** Each Linux system builds it for its own processor. */
const staticPackage = (config: Config, triple: Triple): TargetPackage => ({
  name: 'static',
  systems: linuxIds(config),
  builder: 'cross-set',
  triple,
});
