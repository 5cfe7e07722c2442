import type { Config } from '../config/fields.ts';
import { readsToolchainFile } from './toolchain-source.ts';

/**
 * .envrc for direnv.
 *
 * `watch_file` stands before `use flake`, which would otherwise not see it (nix-community/nix-direnv#219).
 */
export function envrc(config: Config): string {
  const watch = readsToolchainFile(config) ? ['watch_file rust-toolchain.toml'] : [];
  return ['# shellcheck shell=bash', ...watch, 'use flake', ''].join('\n');
}
