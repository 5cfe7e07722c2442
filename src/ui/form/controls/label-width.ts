import type { CSSProperties } from 'react';
import type { Option } from '../../../config/option.ts';

/** The widest column that names of options get, in characters. */
const WIDEST = 26;

/** A style that gives the names of a list one column, as wide as the longest of them needs. */
export function labelWidth(options: readonly Option[]): CSSProperties {
  const longest = Math.max(...options.map((option) => option.label.length));
  return { '--label': `${Math.min(Math.max(longest * 0.9 + 1.5, 10), WIDEST)}ch` } as CSSProperties;
}
