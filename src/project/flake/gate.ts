import type { Config } from '../../config/fields.ts';
import { chosenSystems, hasPlatform } from '../../config/systems.ts';
import { attrs, call, list, type NixBinding, type NixExpr, op, ref, str } from '../../emit/nix.ts';
import type { Platform, SystemId } from '../../facts/systems.ts';

/** Things that every chosen system gets, and things for one platform only. */
export interface ByPlatform<Thing> {
  readonly all: readonly Thing[];
  readonly linux: readonly Thing[];
  readonly darwin: readonly Thing[];
  /** Things for some systems of a platform only. */
  readonly some?: readonly OnSystems<Thing>[];
}

/** Things that are there on these systems only. */
export interface OnSystems<Thing> {
  readonly systems: readonly SystemId[];
  readonly things: readonly Thing[];
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
  return { ...things, all: [...things.all, ...things[only]], linux: [], darwin: [] };
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
    ...(things.some ?? [])
      .filter((group) => group.systems.length > 0 && group.things.length > 0)
      .map((group) => call(optional, isOneOf(group.systems), make(group.things))),
  ];
  const [first, ...rest] = parts;
  return first && op(operator, first, ...rest);
}

/** A binding, and the systems that want it. */
export interface SystemBinding {
  readonly systems: readonly SystemId[];
  readonly binding: NixBinding;
}

/** A set whose parts are there on some systems only: `{ … } // lib.optionalAttrs (system == "…") { … }`. */
export function systemAttrs(config: Config, rows: readonly SystemBinding[]): NixExpr | undefined {
  const groups = new Map<string, { readonly systems: readonly SystemId[]; bindings: NixBinding[] }>();
  for (const { systems, binding } of rows) {
    const wanted = config.systems.filter((system) => systems.includes(system));
    if (wanted.length === 0) continue;
    const group = groups.get(wanted.join()) ?? { systems: wanted, bindings: [] };
    group.bindings.push(binding);
    groups.set(wanted.join(), group);
  }
  const parts = [...groups.values()]
    .toSorted((a, b) => b.systems.length - a.systems.length)
    .map(({ systems, bindings }) => {
      const condition = systemCondition(config, systems);
      return condition === undefined
        ? attrs(bindings)
        : call('lib.optionalAttrs', condition, attrs(bindings));
    });
  const [first, ...rest] = parts;
  return first && op('//', first, ...rest);
}

/** Whether the system is one of these, in the shortest words; nothing where all chosen ones are. */
function systemCondition(config: Config, systems: readonly SystemId[]): NixExpr | undefined {
  if (systems.length === config.systems.length) return undefined;
  const platform = platforms(config).find((each) => {
    const own = chosenSystems(config).filter((system) => system.platform === each);
    return own.length === systems.length && own.every((system) => systems.includes(system.id));
  });
  if (platform !== undefined) return ref(IS_PLATFORM[platform]);
  return isOneOf(systems);
}

function isOneOf(systems: readonly SystemId[]): NixExpr {
  const [only, ...others] = systems;
  return only !== undefined && others.length === 0
    ? op('==', ref('system'), str(only))
    : call('lib.elem', ref('system'), list(systems.map(str)));
}
