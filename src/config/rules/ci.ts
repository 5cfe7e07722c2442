import { list, named, plural, say } from '../../texts/say.ts';
import { flakeChecks } from '../availability/packaging.ts';
import { unavailable } from '../availability.ts';
import { withOption } from '../edit.ts';
import type { Config } from '../fields.ts';
import { isPinned, toolchainRef } from '../toolchain.ts';
import { rule } from './rule.ts';

/** What a repository on Forgejo needs, here and in the README. */
export const FORGEJO_RUNNER = named`The jobs ask for a runner with the label docker. Where yours has another, as on Codeberg, change \`runs-on\`.`;
export const FORGEJO_TOKEN = named`To push the image, the repository needs a secret REGISTRY_TOKEN: an access token with the scope write:package.`;

/** The checks of the flake that a CI step would repeat, by the step's name. */
const repeatedSteps = (config: Config): readonly ('clippy' | 'rustfmt' | 'docs' | 'test')[] => {
  if (config.ci === 'none' || !config.ciChecks.includes('flake-check')) return [];
  const inFlake = new Set<string>(flakeChecks(config).map((check) => (check === 'nextest' ? 'test' : check)));
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
        ? plural(repeated.length, {
            one: say`\`nix flake check\` runs ${list(repeated)} already: the step repeats the work.`,
            other: say`\`nix flake check\` runs ${list(repeated)} already: the steps repeat the work.`,
          })
        : undefined;
    },
    fix: {
      label: say`Drop the repeated steps`,
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
        ? say`Nothing checks that the code still builds with Rust ${config.minimum}.`
        : undefined,
    fix: {
      label: say`Check it in CI`,
      change: (config) => withOption(config, 'ciVersions', 'minimum', true),
    },
  }),
  rule({
    id: 'cachix-secret',
    severity: 'hint',
    fields: ['cache'],
    message: (config) =>
      config.cache === 'cachix'
        ? say`To push, the repository needs a secret CACHIX_AUTH_TOKEN; without it the workflow only pulls.`
        : undefined,
  }),
  rule({
    id: 'cachix-key',
    severity: 'hint',
    fields: ['cachixKey'],
    help: 'untrusted-cache',
    message: (config) =>
      config.cachixKey !== ''
        ? say`flake.nix names the cache in nixConfig: Nix asks each person once whether to trust it, and heeds it only for trusted users. \`cachix use\` does the same without asking.`
        : undefined,
  }),
  rule({
    id: 'flakehub-account',
    severity: 'hint',
    fields: ['cache'],
    message: (config) =>
      config.cache === 'flakehub'
        ? say`FlakeHub Cache asks for a paid account with Determinate Systems; without one its step fails.`
        : undefined,
  }),
  rule({
    id: 'gitlab-runners',
    severity: 'hint',
    fields: ['ciSystems'],
    message: (config) =>
      config.ci === 'gitlab' && config.ciSystems.includes('aarch64-linux')
        ? say`The jobs ask for the runners of GitLab.com by their tags, such as saas-linux-small-arm64: another instance has tags of its own.`
        : undefined,
  }),
  rule({
    id: 'forgejo-runner',
    severity: 'hint',
    fields: ['ci'],
    message: (config) => (config.ci === 'forgejo' ? FORGEJO_RUNNER : undefined),
  }),
  rule({
    id: 'forgejo-registry',
    severity: 'hint',
    fields: ['publishImage'],
    message: (config) => (config.ci === 'forgejo' && config.publishImage ? FORGEJO_TOKEN : undefined),
  }),
  rule({
    id: 'private-provenance',
    severity: 'hint',
    fields: ['release'],
    message: (config) =>
      config.ci === 'github' && config.release
        ? say`GitHub attests where the files come from in public repositories only; in a private one the release goes without.`
        : undefined,
  }),
  rule({
    id: 'update-pull-requests',
    severity: 'hint',
    fields: ['updates'],
    message: (config) =>
      config.updates === 'workflow'
        ? say`The repository must let Actions create pull requests (Settings, Actions, General). GitHub runs no CI on them until you close and reopen one; Dependabot’s are checked at once.`
        : undefined,
    fix: { label: say`Use Dependabot`, change: (config) => ({ ...config, updates: 'dependabot' }) },
  }),
  rule({
    id: 'renovate-nix',
    severity: 'hint',
    fields: ['updates'],
    message: (config) =>
      config.updates === 'renovate'
        ? say`Renovate moves flake.lock by running \`nix\`: a runner of your own needs it, and the hosted app may lack it.`
        : undefined,
  }),
  rule({
    id: 'toolchain-by-hand',
    severity: 'hint',
    fields: ['updates', 'channel'],
    message: (config) =>
      (config.updates === 'dependabot' || config.updates === 'renovate') &&
      config.provider === 'fenix' &&
      config.toolchainIn === 'file' &&
      isPinned(toolchainRef(config))
        ? say`rust-toolchain.toml is left out of the updates: the hash beside it in flake.nix would no longer fit.`
        : undefined,
  }),
] as const;
