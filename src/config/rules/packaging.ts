import { hasProgram } from '../availability/packaging.ts';
import { rule } from './rule.ts';

export const PACKAGING_RULES = [
  rule({
    id: 'library-package',
    severity: 'hint',
    fields: ['packaging', 'layout'],
    message: (config) =>
      config.packaging !== 'none' && !hasProgram(config)
        ? 'A library installs nothing: `nix build` only shows that it compiles and that its tests pass.'
        : undefined,
  }),
  rule({
    id: 'naersk-limits',
    severity: 'hint',
    fields: ['packaging'],
    message: (config) =>
      config.packaging === 'naersk'
        ? 'naersk builds neither for other targets nor statically, checks no documentation and runs no nextest, and sees little activity. crane does all of it.'
        : undefined,
    fix: { label: 'Use crane', change: (config) => ({ ...config, packaging: 'crane' }) },
  }),
] as const;
