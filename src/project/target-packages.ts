import type { Config } from '../config/fields.ts';
import { hasPlatform } from '../config/systems.ts';
import { TARGETS, type Triple } from '../facts/targets.ts';

/** The targets for which the flake has a package: those that nixpkgs links, on Linux. */
export const targetPackages = (config: Config): readonly Triple[] =>
  config.targetPackages && hasPlatform(config, 'linux')
    ? config.targets.filter((triple) => TARGETS[triple]?.link.kind === 'pkgs-cross')
    : [];
