import { branchCalled, type NixpkgsBranch } from '../facts/nixpkgs.ts';
import { type Platform, SYSTEMS } from '../facts/systems.ts';
import type { Config } from './fields.ts';

/** The chosen systems, with all that is known of them. */
export const chosenSystems = (config: Pick<Config, 'systems'>) =>
  SYSTEMS.filter((system) => (config.systems as readonly string[]).includes(system.id));

/** The systems on which CI runs, in the order of the table. */
export const ciSystems = (config: Pick<Config, 'ciSystems'>) => chosenSystems({ systems: config.ciSystems });

/** Whether CI runs on a system of that platform. */
export const ciHasPlatform = (config: Pick<Config, 'ciSystems'>, platform: Platform): boolean =>
  hasPlatform({ systems: config.ciSystems }, platform);

/** The chosen systems of Linux: nixpkgs builds for other targets, and images, there alone. */
export const linuxSystems = (config: Pick<Config, 'systems'>) =>
  chosenSystems(config).filter((system) => system.platform === 'linux');

/** Whether one of the chosen systems is of that platform. */
export const hasPlatform = (config: Pick<Config, 'systems'>, platform: Platform): boolean =>
  chosenSystems(config).some((system) => system.platform === platform);

/** The branch of nixpkgs whose packages the project has; nothing where its name does not tell. */
export const branchOf = (config: Pick<Config, 'nixpkgs' | 'nixpkgsRef'>): NixpkgsBranch | undefined =>
  branchCalled(config.nixpkgs === 'custom' ? config.nixpkgsRef : config.nixpkgs);
