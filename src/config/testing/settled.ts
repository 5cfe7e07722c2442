import '../complete.ts';
import { type Config, DEFAULT_CONFIG } from '../fields.ts';
import { settle } from '../settle.ts';

/** The default config with other choices, settled. */
export const settled = (choices: Partial<Config>): Config => settle({ ...DEFAULT_CONFIG, ...choices }).config;
