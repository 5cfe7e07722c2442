import { unavailable } from '../availability.ts';
import { withOption } from '../edit.ts';
import type { Config } from '../fields.ts';
import { list, rule } from './rule.ts';

/** The checks of the flake that a CI step would repeat, by the step's name. */
const repeatedSteps = (config: Config): readonly ('clippy' | 'rustfmt' | 'docs' | 'test')[] => {
  if (config.ci === 'none' || config.packaging !== 'crane' || !config.ciChecks.includes('flake-check'))
    return [];
  const inFlake = new Set<string>(config.checks.map((check) => (check === 'nextest' ? 'test' : check)));
  return (['clippy', 'rustfmt', 'docs', 'test'] as const).filter(
    (step) => config.ciChecks.includes(step) && inFlake.has(step),
  );
};

export const CI_RULES = [
  rule({
    id: 'repeated-steps',
    severity: 'hint',
    fields: ['ciChecks', 'checks'],
    message: (config) => {
      const repeated = repeatedSteps(config);
      return repeated.length > 0
        ? `\`nix flake check\` runs ${list(repeated)} already: the ${repeated.length > 1 ? 'steps repeat' : 'step repeats'} the work.`
        : undefined;
    },
    fix: {
      label: 'Drop the repeated steps',
      change: (config) => {
        const repeated = new Set<string>(repeatedSteps(config));
        return { ...config, ciChecks: config.ciChecks.filter((step) => !repeated.has(step)) };
      },
    },
  }),
  rule({
    id: 'unused-minimum',
    severity: 'hint',
    fields: ['minimum', 'ciVersions'],
    message: (config) =>
      config.minimum !== 'none' &&
      config.ci !== 'none' &&
      !config.ciVersions.includes('minimum') &&
      unavailable(config, 'ciVersions', 'minimum') === undefined
        ? `Nothing checks that the code still builds with Rust ${config.minimum}.`
        : undefined,
    fix: { label: 'Check it in CI', change: (config) => withOption(config, 'ciVersions', 'minimum', true) },
  }),
  rule({
    id: 'cachix-secret',
    severity: 'hint',
    fields: ['cache'],
    message: (config) =>
      config.cache === 'cachix'
        ? 'To push, the repository needs a secret CACHIX_AUTH_TOKEN; without it the workflow only pulls.'
        : undefined,
  }),
  rule({
    id: 'cachix-key',
    severity: 'hint',
    fields: ['cachixKey'],
    message: (config) =>
      config.cachixKey !== ''
        ? 'flake.nix names the cache in nixConfig: Nix asks each person once whether to trust it, and heeds it only for trusted users. `cachix use` does the same without asking.'
        : undefined,
  }),
  rule({
    id: 'flakehub-account',
    severity: 'hint',
    fields: ['cache'],
    message: (config) =>
      config.cache === 'flakehub'
        ? 'FlakeHub Cache asks for a paid account with Determinate Systems; without one its step fails.'
        : undefined,
  }),
] as const;
