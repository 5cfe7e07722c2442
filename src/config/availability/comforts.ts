import { TOOL_INDEX } from '../../facts/tool-index.ts';
import { say } from '../../texts/say.ts';
import type { Config } from '../fields.ts';
import { hasPlatform } from '../systems.ts';
import type { IdleReasons, Reason, Reasons } from './reason.ts';

function toolReason(config: Config, id: string): Reason {
  const tool = TOOL_INDEX.find((row) => row.id === id);
  return tool?.linuxOnly && !hasPlatform(config, 'linux')
    ? say`${tool.label} runs on Linux only, and no such system is chosen.`
    : undefined;
}

function linkerReason(config: Config, id: string): Reason {
  return id === 'default' || hasPlatform(config, 'linux')
    ? undefined
    : say`It links on Linux only, and no such system is chosen.`;
}

export const COMFORT_REASONS: Reasons = { linker: linkerReason, tools: toolReason };

export const COMFORT_IDLE: IdleReasons = {
  recipes: (config) => (config.just ? undefined : say`There is no justfile.`),
};
