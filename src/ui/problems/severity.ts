import type { FieldName } from '../../config/fields.ts';
import type { Problem, Severity } from '../../config/problems.ts';
import { plural, say } from '../../texts/say.ts';

/** From the worst on. The names are also those of the icons. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];

const WORDS: Readonly<Record<Severity, string>> = {
  error: say`error`,
  warning: say`warning`,
  hint: say`hint`,
};

/** A severity as a word. */
export const severityWord = (severity: Severity): string => WORDS[severity];

const COUNTED: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => plural(count, { one: say`${count} error`, other: say`${count} errors` }),
  warning: (count) => plural(count, { one: say`${count} warning`, other: say`${count} warnings` }),
  hint: (count) => plural(count, { one: say`${count} hint`, other: say`${count} hints` }),
};

/** How many there are of a severity, in words: "3 warnings". */
export const counted = (severity: Severity, count: number): string => COUNTED[severity](count);

/** How many problems concern one of the fields, for each severity from the worst on. */
export const countsAt = (problems: readonly Problem[], fields: readonly FieldName[]): readonly number[] =>
  SEVERITIES.map(
    (severity) =>
      problems.filter(
        (each) => each.severity === severity && each.fields.some((name) => fields.includes(name)),
      ).length,
  );
