import { type CommandRow, hasTool } from '../command.ts';
import { type ReleaseBuild, releaseBuilds } from '../release-builds.ts';
import { targetPackages } from '../target-packages.ts';

const releasePackage =
  (attribute: ReleaseBuild['attribute']): CommandRow['lines'] =>
  (config) =>
    releaseBuilds(config).some((build) => build.attribute === attribute)
      ? [`nix build .#${attribute}`]
      : undefined;

/** What one does to hand the project on. */
export const RELEASE_COMMANDS: readonly CommandRow[] = [
  {
    id: 'bump',
    says: 'Raise the version: the level is major, minor or patch',
    group: 'release',
    parameters: ['level'],
    lines: (config) =>
      hasTool(config, 'cargo-edit') ? ['cargo set-version --workspace --bump "$level"'] : undefined,
  },
  {
    id: 'image',
    says: 'Build the container image, on Linux, and give it to Docker',
    group: 'release',
    outside: true,
    lines: (config) => (config.container ? ['nix build .#image', './result | docker load'] : undefined),
  },
  {
    id: 'targets',
    says: 'Build the package for each other target, on Linux',
    group: 'release',
    outside: true,
    lines: (config) => {
      const triples = targetPackages(config);
      return triples.length > 0 ? triples.map((triple) => `nix build .#${triple}`) : undefined;
    },
  },
  {
    id: 'release-static',
    says: 'Build the program that runs on any Linux, on Linux',
    group: 'release',
    outside: true,
    lines: releasePackage('static'),
  },
  {
    id: 'release-windows',
    says: 'Build the program for Windows, on 64-bit x86 Linux',
    group: 'release',
    outside: true,
    lines: releasePackage('windows'),
  },
];
