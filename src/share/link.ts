import { BASELINE, BASELINE_VERSION } from '../config/baseline.ts';
import {
  type Config,
  DEFAULT_CONFIG,
  differingFields,
  FIELDS,
  type Field,
  type FieldName,
  fieldOf,
  type Member,
} from '../config/fields.ts';
import { noField, type ReadConfig, type Rejected, readConfig, shortKey } from '../config/read.ts';
import { shown } from '../config/shown.ts';
import { CRATE_KINDS, crateKind } from '../facts/crate-kinds.ts';
import { say } from '../texts/say.ts';
import { LONGEST_LINK } from './longest-link.ts';

export { LONGEST_LINK };

/**
 * Writes a config as the fragment of a link, without its "#": `v=1&name=my-cli&channel=stable`.
 *
 * Only what differs from the frozen baseline stands in it, in the order of the fields.
 * The format is specified in `docs/link-format.md`.
 */
export function encodeLink(config: Config): string {
  const pairs = differingFields(config, BASELINE).map(
    (name) => `${name}=${encode(writeValue(name, config[name]))}`,
  );
  return [`v=${BASELINE_VERSION}`, ...pairs].join('&');
}

/**
 * Reads a link, a fragment with or without its "#", or a whole address with one. Never throws: whatever the text,
 * a config comes out that works, with a list of what could not be used. An empty fragment is the form's default.
 */
export function decodeLink(link: string): ReadConfig {
  const fragment = fragmentOf(link);
  if (fragment === '') return { config: DEFAULT_CONFIG, rejected: [] };
  if (fragment.length > LONGEST_LINK) {
    const message = say`The link is too long: ${fragment.length} characters, where ${LONGEST_LINK} are read. The default stands in.`;
    return { config: DEFAULT_CONFIG, rejected: [{ key: '', message }] };
  }
  const { values, rejected } = readPairs(fragment);
  const read = readConfig(values, BASELINE);
  return { config: read.config, rejected: [...rejected, ...read.rejected] };
}

/**
 * The fragment of a link, an address or a fragment with its "#", without the damage that it takes where it is copied:
 * white space around it, the code of an "&" in HTML, a second percent-encoding, the sign that closes what it stood in.
 */
export function fragmentOf(link: string): string {
  const given = (link.includes('#') ? link.slice(link.indexOf('#') + 1) : link).trim();
  if (given.length > LONGEST_LINK) return given;
  const whole = /%3D/i.test(given) && !given.includes('=') ? (decode(given) ?? given) : given;
  return withoutClosing(whole.replaceAll('&amp;', '&'));
}

/** A ">" is never written as it is, and a text may end with the others: from that it is left alone. */
function withoutClosing(fragment: string): string {
  let end = fragment.length;
  while (end > 0 && '.)>'.includes(fragment.charAt(end - 1))) end--;
  const bare = fragment.slice(0, end);
  const [closing = ''] = fragment.slice(end).split('>', 1);
  const closed = bare + closing;
  const [key = '', value = ''] = closed.slice(closed.lastIndexOf('&') + 1).split('=');
  return closing !== '' && isText(key, value) ? closed : bare;
}

/** Whether it is a value as it stands, of a field that takes text. */
function isText(key: string, value: string): boolean {
  const field = Object.hasOwn(FIELDS, key) ? fieldOf(key as FieldName) : undefined;
  const text = decode(value);
  return field?.kind === 'text' && text !== undefined && field.problem(text) === undefined;
}

/** The most pairs that are looked at: a valid link has one per field. */
const MOST_PAIRS = 200;

function readPairs(fragment: string): { values: Record<string, unknown>; rejected: Rejected[] } {
  const values: Record<string, unknown> = Object.create(null);
  const rejected: Rejected[] = [];
  const pairs = fragment.split('&', MOST_PAIRS + 1);
  if (pairs.length > MOST_PAIRS)
    rejected.push({ key: '', message: say`Only the first ${MOST_PAIRS} values of the link were read.` });
  for (const pair of pairs.slice(0, MOST_PAIRS)) {
    if (pair === '') continue;
    const cut = pair.indexOf('=');
    const key = decode(cut < 0 ? pair : pair.slice(0, cut));
    const value = decode(cut < 0 ? '' : pair.slice(cut + 1));
    const problem =
      key === undefined || value === undefined
        ? say`${shown(pair)} is broken: a “%” in it stands before no character code.`
        : takePair(values, key, value);
    if (problem !== undefined) rejected.push({ key: shortKey(key ?? pair), message: problem });
  }
  return { values, rejected };
}

/** Puts one pair among the values, or says why it cannot be used. */
function takePair(values: Record<string, unknown>, key: string, value: string): string | undefined {
  if (key === 'v') {
    return value === BASELINE_VERSION
      ? undefined
      : say`The link says version ${shown(value)}; this page knows version ${BASELINE_VERSION} and read what it understood.`;
  }
  if (!Object.hasOwn(FIELDS, key)) return noField(key);
  if (key in values) return say`${shown(key)} stands in the link twice; the first value was taken.`;
  values[key] = READERS[fieldOf(key as FieldName).kind](value);
  return undefined;
}

/** How a value of each kind is read from the text of a pair; what makes no sense is left for `readConfig` to reject. */
const READERS: Readonly<Record<Field['kind'], (text: string) => unknown>> = {
  choice: (text) => text,
  text: (text) => text,
  flag: (text) => (text === 'yes' ? true : text === 'no' ? false : text),
  set: (text) => (text === '' ? [] : text.split(',')),
  members: (text) => (text === '' ? [] : text.split(',').map(readMember)),
};

const MEMBER_KINDS = new Map<string, Member['kind']>(CRATE_KINDS.map(({ word, id }) => [word, id]));

function readMember(text: string): unknown {
  const [name = '', kind = '', uses = '', ...rest] = text.split(':');
  // More parts than a member has: no name has a colon, so the whole is refused and shown.
  if (rest.length > 0) return { name: text };
  return {
    name,
    kind: MEMBER_KINDS.get(kind) ?? kind,
    uses: uses === '' ? [] : uses.split('+'),
  };
}

function writeValue(name: FieldName, value: Config[FieldName]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  return name === 'members' ? (value as readonly Member[]).map(writeMember).join(',') : value.join(',');
}

function writeMember({ name, kind, uses }: Member): string {
  return [name, crateKind(kind).word, ...(uses.length > 0 ? [uses.join('+')] : [])].join(':');
}

/** Percent-encodes what a fragment cannot hold, but leaves our own separators readable. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/%(3A|2C|2B|2F)/g, (code) => decodeURIComponent(code));
}

/** Undoes `encode`; nothing where a percent sign stands before no code. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
