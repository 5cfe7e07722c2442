import type { Config } from './fields.ts';

/** What a builder of packages can do. */
interface Builder {
  /** The checks that it can make: every one, or those named; nothing where it makes none. */
  readonly checks?: 'every' | readonly string[];
  /** It builds for other targets, and statically. */
  readonly otherTargets?: true;
}

/**
 * Every packaging by its id.
 *
 * Source of the checks: crane, API.md (`cargoClippy`, `cargoDoc` and so on); nix-community/naersk, README (`mode`).
 */
const BUILDERS: Readonly<Record<Config['packaging'], Builder>> = {
  none: {},
  crane: { checks: 'every', otherTargets: true },
  'build-rust-package': { otherTargets: true },
  naersk: { checks: ['clippy', 'rustfmt'] },
};

/** What the builder of a config can do. */
export const builderOf = (config: Pick<Config, 'packaging'>): Builder => BUILDERS[config.packaging];
