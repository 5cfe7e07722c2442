import { glue } from './joints.ts';
import { LANGUAGE } from './language.ts';

/** What may stand in a text: never a piece of a sentence that another language would put otherwise. */
type Value = string | number;

/**
 * A text that a person reads. The build of each language puts that language's text in its place
 * (`scripts/texts/translate.ts`), so nothing is looked up at run time; what is not built speaks English.
 */
export const say = (texts: TemplateStringsArray, ...values: readonly Value[]): string =>
  texts.reduce((said, text, at) => `${said}${values[at - 1]}${text}`);

/** The forms of a text that depends on a number: English has two. */
interface Forms {
  readonly one: string;
  readonly other: string;
}

/**
 * The form of a text that goes with a number, by the language's own rules. The forms are written in place, with `say`;
 * the build puts the forms of its language there, however many it has.
 */
export const plural = (amount: number, forms: Forms): string =>
  (forms as Partial<Record<Intl.LDMLPluralRule, string>>)[ruleOf(amount)] ?? forms.other;

let rules: Intl.PluralRules | undefined;

/** The rule that a number falls under; the rules are made when they are first asked for, and once: that takes long. */
function ruleOf(amount: number): Intl.LDMLPluralRule {
  rules ??= new Intl.PluralRules(LANGUAGE);
  return rules.select(amount);
}

/** What stands between the names of a list, and before the last: as CLDR has it for these languages. */
const BETWEEN: Readonly<Record<typeof LANGUAGE, readonly [string, string]>> = {
  en: [', ', ' and '],
  de: [', ', ' und '],
  'zh-Hans': ['、', '和'],
};

/** One piece of a text behind another, spaced as the language has it. */
const beside = (left: string, right: string): string =>
  LANGUAGE === 'zh-Hans' ? glue(left, right) : left + right;

/** Names as one reads them: "a, b and c". Without the browser's own lists, which take long to be there at first. */
export function list(items: Iterable<string>): string {
  const [last, ...others] = [...items].reverse();
  if (last === undefined) return '';
  return others.length === 0 ? last : beside(beside(series(others.reverse()), BETWEEN[LANGUAGE][1]), last);
}

/** Names in a row, whose last is marked by nothing: "a, b, c". */
export const series = (items: readonly string[]): string => items.join(BETWEEN[LANGUAGE][0]);

/** Whole sentences, one behind the other. What is empty is passed over. */
export const sentences = (...said: readonly (string | undefined)[]): string =>
  said.reduce<string>((all, next) => (all && next ? beside(`${all} `, next) : all || next || ''), '');

/** What `named` was given, by what it said: empty where the page speaks English. */
const written = new Map<string, string>();

/**
 * A text that the page shows in its language and a generated file holds in English, whatever the page speaks: the
 * label of a field, the purpose of a command. The printer of the file asks `inFiles` for it.
 */
export const named = say;

/**
 * Words by which a thing is found beside its name, parted by commas. The build of a language puts its own words there
 * and leaves the English ones behind them, as people mix them when they search.
 */
export const sought = say;

/** Keeps the English beside what is shown in its place; the build writes the calls. */
export function keepEnglish(shown: string, english: string): string {
  written.set(shown, english);
  return shown;
}

/** The English of a text that `named` made, for a generated file. */
export const inFiles = (text: string): string => (LANGUAGE === 'en' ? text : (written.get(text) ?? text));
