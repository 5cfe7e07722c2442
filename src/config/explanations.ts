import './complete.ts';
import { CI_EXPLAINED } from './explanations/ci.ts';
import { COMFORT_EXPLAINED } from './explanations/comforts.ts';
import { DEPENDENCY_EXPLAINED } from './explanations/dependencies.ts';
import { PAGES_READ } from './explanations/documents.ts';
import type { Derived, Explained, Explanation, Written } from './explanations/explanation.ts';
import { FLAKE_EXPLAINED } from './explanations/flake.ts';
import { PACKAGING_EXPLAINED } from './explanations/packaging.ts';
import { PLATFORM_EXPLAINED } from './explanations/platform.ts';
import { PROJECT_EXPLAINED } from './explanations/project.ts';
import { TOOLCHAIN_EXPLAINED } from './explanations/toolchain.ts';
import { type FIELDS, type FieldName, fieldOf } from './fields.ts';

export type { Explanation };

/** What is said of every field beyond its one line. The form loads it when it is asked for. */
const EXPLAINED: Explained<typeof FIELDS> = {
  ...PROJECT_EXPLAINED,
  ...PLATFORM_EXPLAINED,
  ...TOOLCHAIN_EXPLAINED,
  ...DEPENDENCY_EXPLAINED,
  ...PACKAGING_EXPLAINED,
  ...FLAKE_EXPLAINED,
  ...CI_EXPLAINED,
  ...COMFORT_EXPLAINED,
};

/** The field itself: why one would change it, and what follows. */
export const explainField = (name: FieldName): Explanation => complete(EXPLAINED[name]);

/** One option of a choice or a set; nothing for what is no option of it. */
export function explainOption(name: FieldName, id: string): Explanation | undefined {
  const row: Written & { readonly options?: unknown } = EXPLAINED[name];
  const field = fieldOf(name);
  if (!('options' in field) || !field.options.some((option) => option.id === id)) return undefined;
  const told =
    typeof row.options === 'function'
      ? (row.options as (id: string) => Derived | undefined)(id)
      : (row.options as Readonly<Record<string, Derived>> | undefined)?.[id];
  return told && complete(told);
}

const complete = ({ more, source, facts = [], asOf = PAGES_READ }: Derived): Explanation => ({
  more,
  facts,
  sources: 'href' in source ? [source] : source,
  asOf,
});
