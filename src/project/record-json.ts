import type { Config } from '../config/fields.ts';
import { recordOf } from '../config/record.ts';
import { type JsonValue, printJson } from '../emit/json.ts';

/** ferroflake.json: what the project was made from, for the page and the command line to open again. */
export const recordJson = (config: Config): string => printJson(recordOf(config) as unknown as JsonValue);
