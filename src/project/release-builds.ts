import type { Config } from '../config/fields.ts';
import { macosLibraries, windowsLibraries } from '../config/release-libraries.ts';
import { hasPlatform } from '../config/systems.ts';
import { toolchainRef } from '../config/toolchain.ts';
import { hasTarget } from '../facts/releases.ts';
import { SYSTEMS, type SystemId, type Triple } from '../facts/targets.ts';

/** One program archive of a release: where it is built, from which package of the flake, and for what. */
export interface ReleaseBuild {
  readonly system: SystemId;
  /** The name of the package below `packages.<system>`. */
  readonly attribute: 'static' | 'default' | 'windows';
  readonly triple: Triple;
}

/** Linux programs that carry everything with them run on every distribution. */
const STATIC_TRIPLES: Readonly<Partial<Record<SystemId, Triple>>> = {
  'x86_64-linux': 'x86_64-unknown-linux-musl',
  'aarch64-linux': 'aarch64-unknown-linux-musl',
};

const WINDOWS: Triple = 'x86_64-pc-windows-gnu';

/**
 * What a release consists of; nothing where none is made. The flake makes these packages and CI builds them.
 *
 * One program that needs what only Nix has would hold the others back, so such a platform is left out. A release for
 * macOS alone has nothing else to publish, and fails.
 */
export function releaseBuilds(config: Config): readonly ReleaseBuild[] {
  if (!config.release) return [];
  const withoutMacos =
    macosLibraries(config).length > 0 && hasPlatform({ systems: config.ciSystems }, 'linux');
  const native = SYSTEMS.filter((system) => (config.ciSystems as readonly string[]).includes(system.id))
    .filter((system) => !(withoutMacos && system.platform === 'darwin'))
    .map(({ id, triple }): ReleaseBuild => {
      const static_ = STATIC_TRIPLES[id];
      return static_ === undefined
        ? { system: id, attribute: 'default', triple }
        : { system: id, attribute: 'static', triple: static_ };
    });
  return buildsForWindows(config)
    ? [...native, { system: 'x86_64-linux', attribute: 'windows', triple: WINDOWS }]
    : native;
}

/** The toolchain of nixpkgs has no standard library for Windows; every other has one since long ago. */
const buildsForWindows = (config: Config): boolean =>
  config.provider !== 'nixpkgs' &&
  config.ciSystems.includes('x86_64-linux') &&
  windowsLibraries(config).length === 0 &&
  hasTarget(toolchainRef(config), WINDOWS);
