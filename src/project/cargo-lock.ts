import type { Config } from '../config/fields.ts';
import { isAtLeast, oldestVersion } from '../config/toolchain.ts';
import { printCargoLock } from '../emit/cargo-lock.ts';
import { FEATURES } from '../facts/cargo-features.ts';
import { crates, FIRST_VERSION } from './crates.ts';

/** Cargo.lock: exact, since the project depends on nothing but its own crates. */
export function cargoLock(config: Config): string {
  return printCargoLock(
    isAtLeast(oldestVersion(config), FEATURES.lockVersion4.since) ? 4 : 3,
    crates(config).map((crate) => ({ name: crate.name, version: FIRST_VERSION, dependencies: crate.uses })),
  );
}
