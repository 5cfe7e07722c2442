import type { Config } from '../config/fields.ts';
import { pair, printToml, table } from '../emit/toml.ts';
import { extraComponents, toolchainSource } from './toolchain-source.ts';

/** rust-toolchain.toml, which rustup reads, and the flake unless its provider is rustup. */
export function rustToolchainToml(config: Config): string {
  const components = extraComponents(config);
  const readers = config.provider === 'rustup' ? 'rustup' : 'flake.nix and by rustup';
  const hash =
    toolchainSource(config).kind === 'fenix-file' ? ' A new channel needs its hash in flake.nix.' : '';
  return printToml([
    table(
      'toolchain',
      [
        pair('channel', config.channel),
        pair('profile', config.profile),
        ...(components.length > 0 ? [pair('components', components)] : []),
        ...(config.targets.length > 0 ? [pair('targets', config.targets)] : []),
      ],
      `Read by ${readers}.${hash}`,
    ),
  ]);
}
