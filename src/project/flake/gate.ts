import type { Config } from '../../config/fields.ts';
import { hasPlatform, type Platform } from '../../config/systems.ts';
import { attrs, call, list, type NixBinding, type NixExpr, op, ref } from '../../emit/nix.ts';

/** Things that every chosen system gets, and things for one platform only. */
export interface ByPlatform<Thing> {
  readonly all: readonly Thing[];
  readonly linux: readonly Thing[];
  readonly darwin: readonly Thing[];
}

const IS_PLATFORM: Readonly<Record<Platform, string>> = {
  linux: 'pkgs.stdenv.hostPlatform.isLinux',
  darwin: 'pkgs.stdenv.hostPlatform.isDarwin',
};

/** The platforms among the systems of a config. */
export const platforms = (config: Config): readonly Platform[] =>
  (['linux', 'darwin'] as const).filter((platform) => hasPlatform(config, platform));

/**
 * Sorts things by where they are needed. With systems of one platform there is nothing to tell apart: what it needs
 * is for all, and what only the other needs is dropped.
 */
export function byPlatform<Thing>(config: Config, things: ByPlatform<Thing>): ByPlatform<Thing> {
  const [only, other] = platforms(config);
  if (only === undefined || other !== undefined) return things;
  return { all: [...things.all, ...things[only]], linux: [], darwin: [] };
}

/** A list whose later parts are there on one platform only: `[ … ] ++ lib.optionals … [ … ]`. */
export const gatedList = (things: ByPlatform<NixExpr>): NixExpr | undefined =>
  gated(things, list, 'lib.optionals', '++');

/** A set whose later parts are there on one platform only: `{ … } // lib.optionalAttrs … { … }`. */
export const gatedAttrs = (things: ByPlatform<NixBinding>): NixExpr | undefined =>
  gated(things, attrs, 'lib.optionalAttrs', '//');

function gated<Thing>(
  things: ByPlatform<Thing>,
  make: (things: readonly Thing[]) => NixExpr,
  optional: string,
  operator: '++' | '//',
): NixExpr | undefined {
  const parts = [
    ...(things.all.length > 0 ? [make(things.all)] : []),
    ...(['linux', 'darwin'] as const)
      .filter((platform) => things[platform].length > 0)
      .map((platform) => call(optional, ref(IS_PLATFORM[platform]), make(things[platform]))),
  ];
  const [first, ...rest] = parts;
  return first && op(operator, first, ...rest);
}
