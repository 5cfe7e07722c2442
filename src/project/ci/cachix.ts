import type { Config } from '../../config/fields.ts';
import type { Step } from './job.ts';
import { fromNixpkgs } from './tools.ts';

/** Where the list of what was in the store before the job stands. */
const BEFORE = '/tmp/store-before';
/** Where the list of what came since stands. */
const AFTER = '/tmp/store-after';

/** Steps around a job that reads from a Cachix cache and fills it, for CI that has no action for it. */
export interface CachixSteps {
  readonly before: readonly Step[];
  readonly after: readonly Step[];
}

/**
 * The steps of the chosen Cachix cache; none without one.
 *
 * Without a token the job only reads: a merge request from a fork has none. Cachix leaves out by itself what
 * cache.nixos.org has (docs.cachix.org, "GitLab CI" and "Pushing").
 */
export function cachixSteps(config: Config): CachixSteps {
  if (config.cache !== 'cachix') return { before: [], after: [] };
  const cachix = fromNixpkgs('cachix');
  return {
    before: [
      {
        name: 'Read from the cache',
        script: `${cachix} use ${config.cachixName}\nnix path-info --all | sort > ${BEFORE}`,
      },
    ],
    after: [
      {
        name: 'Fill the cache',
        script: [
          'if [ -n "${CACHIX_AUTH_TOKEN:-}" ]; then',
          `  nix path-info --all | sort | comm -13 ${BEFORE} - > ${AFTER}`,
          `  ${cachix} push ${config.cachixName} < ${AFTER}`,
          'fi',
        ].join('\n'),
        reads: ['CACHIX_AUTH_TOKEN'],
      },
    ],
  };
}
