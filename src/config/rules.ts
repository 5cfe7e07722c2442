import { CI_RULES } from './rules/ci.ts';
import { COMFORT_RULES } from './rules/comforts.ts';
import { DEPENDENCY_RULES } from './rules/dependencies.ts';
import { PACKAGING_RULES } from './rules/packaging.ts';
import { PROJECT_RULES } from './rules/project.ts';
import { TOOLCHAIN_RULES } from './rules/toolchain.ts';

/** Every warning and hint about a combination that works, in the order of the form. */
export const RULES = [
  ...PROJECT_RULES,
  ...TOOLCHAIN_RULES,
  ...DEPENDENCY_RULES,
  ...PACKAGING_RULES,
  ...CI_RULES,
  ...COMFORT_RULES,
] as const;

export type RuleId = (typeof RULES)[number]['id'];
