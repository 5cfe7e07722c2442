import type { Severity } from '../../config/problems.ts';

/** From the worst on. The names are also those of the icons. */
export const SEVERITIES = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];

/** A severity as a word, for one or several: "warning", "3 warnings" is made by `counted`. */
export const severityWord = (severity: Severity, count: number): string =>
  count === 1 ? severity : `${severity}s`;

/** How many there are of a severity, in words. */
export const counted = (severity: Severity, count: number): string =>
  `${count} ${severityWord(severity, count)}`;
