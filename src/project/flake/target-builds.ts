import type { Config } from '../../config/fields.ts';
import { type TargetPackage, targetPackages } from '../../config/target-packages.ts';
import { isMusl } from '../../facts/target-packages.ts';
import { TARGETS } from '../../facts/targets.ts';
import { crossSet } from './cross-env.ts';

/** A package for another target, and what of nixpkgs it takes. */
export interface TargetBuild extends TargetPackage {
  /** The path of the set of nixpkgs that builds or links it; nothing where Rust needs none. */
  readonly set: readonly string[];
  /** Whether it is linked statically, with musl. */
  readonly static: boolean;
}

/** Every package for another target, as the flake builds it. */
export const targetBuilds = (config: Config): readonly TargetBuild[] =>
  targetPackages(config).map((row) => {
    if (row.name === 'static') return { ...row, set: ['pkgs', 'pkgsStatic'], static: true };
    const link = TARGETS[row.triple]?.link;
    const set = link?.kind === 'pkgs-cross' ? ['pkgs', 'pkgsCross', crossSet(config, link.attribute)] : [];
    const isStatic = row.builder === 'cross-set' && isMusl(row.triple);
    return { ...row, set: isStatic ? [...set, 'pkgsStatic'] : set, static: isStatic };
  });
