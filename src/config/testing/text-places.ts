import { type Config, FIELD_NAMES, type FieldName, fieldOf } from '../fields.ts';
import { crateIdentifier, crateNameProblem } from '../names.ts';
import { attributeList } from '../texts.ts';

/** A harmless piece of text, and every form in which the hostile piece may stand where it stood. */
export interface Pair {
  readonly harmless: string;
  readonly hostile: readonly string[];
}

/** A harmless text of the same shape as a hostile one, and what of it answers to what of the other. */
export interface StandIn {
  readonly text: string;
  readonly pairs: readonly Pair[];
}

/** One place of a config at which a person, or a stranger's link, puts a text. */
export interface TextPlace {
  readonly name: string;
  readonly field: FieldName;
  /** Says why a text cannot be used there, or nothing when it can. */
  readonly problem: (text: string) => string | undefined;
  readonly put: (config: Config, text: string) => Config;
  readonly get: (config: Config) => string | undefined;
  /** The harmless texts to compare an accepted one with: it may be as any one of them. */
  readonly standIns: (text: string) => readonly StandIn[];
}

/** A harmless text in which only the given text itself can stand for it. */
const plain = (harmless: string, text: string): StandIn => ({
  text: harmless,
  pairs: [{ harmless, hostile: [text] }],
});

/** As long as the text where it is longer than the word. */
const padded = (word: string, text: string): string => word.padEnd(Math.min(text.length, 200), 'z');

/** The longest name that all that is derived from a crate's name can hold whole: a database has 63 bytes. */
const WHOLE = 59;

const crateStandIn = (text: string): readonly StandIn[] => {
  const separator = text.includes('-') ? '-' : text.includes('_') ? '_' : '';
  const harmless = padded(`qzq${separator}harmless`, text).slice(0, 64);
  const forms = [(name: string) => name, crateIdentifier].flatMap((form) => [
    form,
    (name: string) => form(name).slice(0, WHOLE),
  ]);
  const pairs = forms.map((form) => ({ harmless: form(harmless), hostile: [form(text)] }));
  return [{ text: harmless, pairs: uniquePairs(pairs) }];
};

/** One pair for each harmless text. */
const uniquePairs = (pairs: readonly Pair[]): readonly Pair[] => [
  ...new Map(pairs.map((pair) => [pair.harmless, pair])).values(),
];

/** What a text of blanks comes to. */
const NOTHING: StandIn = { text: '', pairs: [] };

/** A line of words; the second form has a sign of code in it, which lints of Rust treat otherwise. */
const lineStandIns = (text: string): readonly StandIn[] =>
  ['qzqharmless', 'qzq_harmless'].map((word) => ({
    text: padded(word, text),
    pairs: [
      { harmless: padded(word, text), hostile: [text, text.trim(), text.trim().replace(/ {2,}/g, ' ')] },
    ],
  }));

/** One harmless name for each name of a list, with the same dots and separators. */
const listStandIn = (text: string): readonly StandIn[] => {
  const names = [...new Set(attributeList(text).flatMap((path) => path.split('.')))];
  const pairs = names.map((name, index) => ({ harmless: `qzq${index}z`, hostile: [name] }));
  const harmless = text.replace(/[^ \t\r\n,.]+/g, (name) => pairs[names.indexOf(name)]?.harmless ?? name);
  return [{ text: harmless, pairs }];
};

/**
 * A harmless text for each field whose texts have a form of their own. A field that is not in it is tried with a word;
 * where that is refused the field needs a row here, and a test says so.
 */
const STAND_INS: Readonly<Record<string, (text: string) => readonly StandIn[]>> = {
  name: crateStandIn,
  description: lineStandIns,
  repository: (text) => [plain('https://qzqharmless.example/qzq', text)],
  nixpkgsRef: (text) => [plain(padded('qzqharmless', text).slice(0, 100), text)],
  otherLibraries: listStandIn,
  otherTools: listStandIn,
  port: (text) => [plain('59173', text)],
  cachixName: (text) => [plain(padded('qzqharmless', text).slice(0, 50), text)],
  cachixKey: (text) => [plain(`qzqharmless-1:${'qZ'.repeat(21)}A=`, text)],
};

const textPlace = (name: FieldName): TextPlace => ({
  name,
  field: name,
  problem: (text) => {
    const field = fieldOf(name);
    return field.kind === 'text' ? field.problem(text) : undefined;
  },
  put: (config, text) => ({ ...config, [name]: text }),
  get: (config) => config[name] as string,
  standIns: (text) => (text.trim() === '' ? [NOTHING] : (STAND_INS[name]?.(text) ?? lineStandIns(text))),
});

/** The name of a member, the first of its workspace, on which the others may depend. */
const memberPlace = (name: FieldName): TextPlace => ({
  name: `${name}: a name`,
  field: name,
  problem: crateNameProblem,
  put: (config, text) => {
    const [first] = config.members;
    const renamed = (used: string): string => (used === first?.name ? text : used);
    return {
      ...config,
      members: config.members.map((member, index) => ({
        ...member,
        name: index === 0 ? text : member.name,
        uses: member.uses.map(renamed),
      })),
    };
  },
  get: (config) => config.members[0]?.name,
  standIns: crateStandIn,
});

/** Every place for a text that the table of fields has: a new field is among them by itself. */
export const TEXT_PLACES: readonly TextPlace[] = FIELD_NAMES.flatMap((name) => {
  const { kind } = fieldOf(name);
  if (kind === 'text') return [textPlace(name)];
  return kind === 'members' ? [memberPlace(name)] : [];
});
