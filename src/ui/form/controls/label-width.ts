import type { CSSProperties } from 'react';
import type { Option } from '../../../config/option.ts';

/** The widest column that names of options get, in characters. */
const WIDEST = 26;
/** A letter as wide as two. */
const WIDE = /[\u2e80-\uffff]/g;
/** How many of the names fit on one line: the few that are much longer may take two. */
const SHARE = 0.8;

/** How wide a name is, in Latin letters. */
export const letters = (label: string): number => label.replace(WIDE, '  ').length;

/** A style that gives the names of a list one column, as wide as most of them need. */
export function labelWidth(options: readonly Option[]): CSSProperties {
  const lengths = options.map((option) => letters(option.label)).toSorted((a, b) => a - b);
  const usual = lengths[Math.ceil(lengths.length * SHARE) - 1] ?? 0;
  return { '--label': `${Math.min(Math.max(usual * 0.9 + 1.5, 10), WIDEST)}ch` } as CSSProperties;
}
