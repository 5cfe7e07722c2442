import { programs } from './cargo-packages.ts';
import type { Config } from './fields.ts';
import { images } from './images.ts';
import { targetPackages } from './target-packages.ts';

/** The programs of a workspace, by name, as far as Nix packages them. */
export interface MemberPackages {
  /** Those that have a package of their own. */
  readonly own: readonly string[];
  /** Those that are only in the default package, as another package has their name. */
  readonly shadowed: readonly string[];
}

/** Which programs of a workspace have a package of their own below `packages.<system>`. */
export function memberPackages(config: Config): MemberPackages {
  if (config.layout !== 'workspace' || config.packaging === 'none') return { own: [], shadowed: [] };
  const taken = new Set([
    'default',
    ...images(config).map(({ attribute }) => attribute),
    ...targetPackages(config).map(({ name }) => name),
  ]);
  const all = programs(config);
  return {
    own: all.filter((name) => !taken.has(name)),
    shadowed: all.filter((name) => taken.has(name)),
  };
}
