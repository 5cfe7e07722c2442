import type { SystemId } from '../facts/systems.ts';
import { TARGETS, type WayOut } from '../facts/targets.ts';
import type { Config } from './fields.ts';
import { chosenSystems, linuxSystems } from './systems.ts';

/** What links programs for a target in the development shell. */
export interface ShellLinker {
  /** The Rust toolchain, the compiler of a cross set of nixpkgs, the machine's own compiler, or a chosen tool. */
  readonly by: 'rust' | 'cross-set' | 'machine' | WayOut;
  /** The chosen systems on which it does. */
  readonly systems: readonly SystemId[];
}

/** What links for a target, and on which of the chosen systems; nothing where none of them has anything that does. */
export function shellLinker(
  config: Pick<Config, 'systems' | 'crossTools'>,
  triple: string,
): ShellLinker | undefined {
  const linker = linkerOf(config, triple);
  return linker && linker.systems.length > 0 ? linker : undefined;
}

function linkerOf(config: Pick<Config, 'systems' | 'crossTools'>, triple: string): ShellLinker | undefined {
  const link = TARGETS[triple]?.link;
  switch (link?.kind) {
    case 'self-contained':
      return { by: 'rust', systems: config.systems };
    case 'pkgs-cross':
      return {
        by: 'cross-set',
        systems: linuxSystems(config).flatMap(({ id }) => ((link.hosts?.includes(id) ?? true) ? [id] : [])),
      };
    case 'none-known':
      return link.wayOut !== undefined && config.crossTools.includes(link.wayOut)
        ? { by: link.wayOut, systems: config.systems }
        : {
            by: 'machine',
            systems: chosenSystems(config).flatMap(({ id, platform }) =>
              link.native?.includes(platform) ? [id] : [],
            ),
          };
    default:
      return undefined;
  }
}

/** Whether programs for a target are linked on every chosen system. */
export const linksEverywhere = (config: Pick<Config, 'systems' | 'crossTools'>, triple: string): boolean =>
  shellLinker(config, triple)?.systems.length === config.systems.length;
