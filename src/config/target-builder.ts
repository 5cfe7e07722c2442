import { type TargetBuilder, targetBuilder } from '../facts/target-packages.ts';
import type { Config } from './fields.ts';
import { namesTarget } from './toolchain.ts';

/** How the project's toolchain and nixpkgs build a package for a target, or nothing where they cannot. */
export const targetBuilderOf = (
  config: Pick<Config, 'provider'>,
  triple: string,
): TargetBuilder | undefined => (namesTarget(config, triple) ? targetBuilder(triple) : undefined);
