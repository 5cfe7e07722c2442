import type { LinuxSystemId } from '../facts/systems.ts';
import type { SystemId, Triple } from '../facts/targets.ts';
import type { Config } from './fields.ts';
import { leavesOutMacos, releasesForWindows, WINDOWS_RELEASE } from './release-platforms.ts';
import { ciSystems } from './systems.ts';

/** One program archive of a release: where it is built, from which package of the flake, and for what. */
export interface ReleaseBuild {
  readonly system: SystemId;
  /** The name of the package below `packages.<system>`. */
  readonly attribute: 'static' | 'default' | 'windows';
  readonly triple: Triple;
}

/** Linux programs that carry everything with them run on every distribution. */
const STATIC_TRIPLES: Readonly<Record<LinuxSystemId, Triple>> = {
  'x86_64-linux': 'x86_64-unknown-linux-musl',
  'aarch64-linux': 'aarch64-unknown-linux-musl',
};

/** What a release consists of; nothing where none is made. The flake makes these packages and CI builds them. */
export function releaseBuilds(config: Config): readonly ReleaseBuild[] {
  if (!config.release) return [];
  const withoutMacos = leavesOutMacos(config);
  const native = ciSystems(config)
    .filter((system) => !(withoutMacos && system.platform === 'darwin'))
    .map(
      (system): ReleaseBuild =>
        system.platform === 'linux'
          ? { system: system.id, attribute: 'static', triple: STATIC_TRIPLES[system.id] }
          : { system: system.id, attribute: 'default', triple: system.triple },
    );
  return releasesForWindows(config)
    ? [...native, { system: 'x86_64-linux', attribute: 'windows', triple: WINDOWS_RELEASE }]
    : native;
}
