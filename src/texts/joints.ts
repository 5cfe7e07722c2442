/*
 * Chinese has a space between its own signs and a word in other letters, none between two of its own words, and none
 * at its own marks. A text cannot know which of them a value will be, so each joint is looked at when it is made.
 */

const OWN = /^\p{Script=Han}{2}|[，。：；！？、（）]/u;
const MIXED = /^(\p{Script=Han}[\p{Script=Latin}\d`]|[\p{Script=Latin}\d`]\p{Script=Han})$/u;

/** One piece of a Chinese text behind another, with the space between them that there is to be. */
export function glue(left: string, right: string): string {
  const before = left.replace(/ $/, '');
  const after = right.replace(/^ /, '');
  const joint = before.slice(-1) + after.slice(0, 1);
  if (OWN.test(joint)) return before + after;
  return MIXED.test(joint) ? `${before} ${after}` : left + right;
}

/** A Chinese text with its values; the build writes it before each that has some. */
export const joined = (texts: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  texts.reduce((said, text, at) => glue(glue(said, String(values[at - 1])), text));
