import { say } from '../texts/say.ts';
import { BASELINE, BASELINE_VERSION } from './baseline.ts';
import { type Config, differingFields, FIELDS } from './fields.ts';
import { isObject, isVersion, parseJson } from './json.ts';
import { type ReadConfig, readConfig } from './read.ts';
import { shown } from './shown.ts';

/** The name of the file in which a project keeps what it was made from. */
export const RECORD_FILE = 'ferroflake.json';

/** The longest text that is read, in UTF-16 units: far more than a config of a thousand members takes. */
export const LONGEST_RECORD = 4_000_000;

const ABOUT = `The choices that this project was made from. Ferroflake opens them again: in the page by “Share”, or by \`ferroflake new DIR --config ${RECORD_FILE}\`.`;

/** What a record holds: the version, a word for who finds the file, and what differs from the baseline. */
export interface ConfigRecord {
  readonly ferroflake: string;
  readonly about: string;
  readonly config: Partial<Config>;
}

/** The record of a config, with the fields in their order. */
export const recordOf = (config: Config): ConfigRecord => ({
  ferroflake: BASELINE_VERSION,
  about: ABOUT,
  config: Object.fromEntries(differingFields(config, BASELINE).map((name) => [name, config[name]])),
});

/** A text that holds no config at all, and why: as a sentence that begins with where it came from. */
export interface NoRecord {
  readonly problem: string;
}

/**
 * Reads a record, or a bare config in which what is left out is the default. Never throws: what cannot be used of a
 * config is listed, and a text without one is refused as a whole. So is `{}`: it is the start of many a file, and nobody
 * means every default by it.
 *
 * @param from where the text came from, such as the name of its file
 */
export function readRecord(text: string, from: string): ReadConfig | NoRecord {
  if (text.length > LONGEST_RECORD)
    return {
      problem: say`${from} is too large for a config: at most ${LONGEST_RECORD} characters are read.`,
    };
  const read = parseJson(text);
  if ('why' in read)
    return { problem: say`${from} is no file of choices, since it is not JSON: ${read.why}.` };
  const { data } = read;
  if (!isObject(data) || Object.keys(data).length === 0)
    return { problem: say`${from} holds no config: an object of fields was expected.` };
  return Object.hasOwn(data, 'ferroflake') ? readVersion(data, from) : readBare(data, from);
}

function readVersion(
  { ferroflake: version, config }: Readonly<Record<string, unknown>>,
  from: string,
): ReturnType<typeof readRecord> {
  if (!isObject(config))
    return { problem: say`${from} holds no config: its “config” is no object of fields.` };
  const read = readConfig(config, BASELINE);
  if (isVersion(version, BASELINE_VERSION)) return read;
  const message = say`The file says version ${shown(version)}; version ${BASELINE_VERSION} is known here, and what was understood was read.`;
  return { config: read.config, rejected: [{ key: 'ferroflake', message }, ...read.rejected] };
}

/** Any file of JSON could be taken for a config of nothing but defaults, so most of its keys must be fields. */
function readBare(data: Readonly<Record<string, unknown>>, from: string): ReturnType<typeof readRecord> {
  const keys = Object.keys(data);
  const foreign = keys.filter((key) => !Object.hasOwn(FIELDS, key));
  if (foreign.length > 0 && foreign.length === keys.length)
    return { problem: say`${from} holds no config: ${shown(keys[0])} and the rest are no fields of one.` };
  if (foreign.length > 0 && 2 * foreign.length >= keys.length)
    return {
      problem: say`${from} is no file of choices: too few of its keys are fields of one. ${shown(foreign[0])} is none.`,
    };
  return readConfig(data);
}
