import { say } from '../../texts/say.ts';
import type { Config } from '../fields.ts';
import { hasPlatform } from '../systems.ts';
import type { IdleReasons, Reason, Reasons } from './reason.ts';

function linkerReason(config: Config, id: string): Reason {
  return id === 'default' || hasPlatform(config, 'linux')
    ? undefined
    : say`It links on Linux only, and no such system is chosen.`;
}

export const COMFORT_REASONS: Reasons = { linker: linkerReason };

export const COMFORT_IDLE: IdleReasons = {
  recipes: (config) => (config.just ? undefined : say`There is no justfile.`),
};
