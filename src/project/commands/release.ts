import type { Config } from '../../config/fields.ts';
import { linuxSystems } from '../../config/systems.ts';
import { type TargetPackage, targetPackages } from '../../config/target-packages.ts';
import { named } from '../../texts/say.ts';
import { type CommandRow, hasTool } from '../command.ts';

/** Builds packages of the flake that are for other targets than the machine's own, those whose name is wanted. */
const packagesNamed =
  (wanted: (build: TargetPackage) => boolean): CommandRow['lines'] =>
  (config) => {
    const names = targetPackages(config)
      .filter(wanted)
      .map((build) => build.name);
    return names.length > 0 ? names.map((name) => `nix build .#${name}`) : undefined;
  };

/** Whether a package is for a target that was chosen, not a part of releases. */
const isForTarget = ({ name, triple }: TargetPackage): boolean => name === triple;

/** Whether every chosen Linux system builds a package. */
const isOnAllLinux =
  (config: Config) =>
  ({ systems }: TargetPackage): boolean =>
    linuxSystems(config).every(({ id }) => systems.includes(id));

/** What one does to hand the project on. */
export const RELEASE_COMMANDS: readonly CommandRow[] = [
  {
    id: 'bump',
    says: named`Raise the version: the level is major, minor or patch`,
    group: 'release',
    parameters: ['level'],
    lines: (config) =>
      hasTool(config, 'cargo-edit') ? ['cargo set-version --workspace --bump "$level"'] : undefined,
  },
  {
    id: 'image',
    says: named`Build the container image, on Linux, and give it to Docker`,
    group: 'release',
    outside: true,
    lines: (config) => (config.container ? ['nix build .#image', './result | docker load'] : undefined),
  },
  {
    id: 'targets',
    says: (config) =>
      targetPackages(config).filter(isForTarget).every(isOnAllLinux(config))
        ? named`Build the package for each other target, on Linux`
        : named`Build the package for each other target, on 64-bit x86 Linux`,
    group: 'release',
    outside: true,
    lines: packagesNamed(isForTarget),
  },
  {
    id: 'release-static',
    says: named`Build the program that runs on any Linux, on Linux`,
    group: 'release',
    outside: true,
    lines: packagesNamed(({ name }) => name === 'static'),
  },
  {
    id: 'release-windows',
    says: named`Build the program for Windows, on 64-bit x86 Linux`,
    group: 'release',
    outside: true,
    lines: packagesNamed(({ name }) => name === 'windows'),
  },
];
