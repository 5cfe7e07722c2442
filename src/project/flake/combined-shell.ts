import type { Config } from '../../config/fields.ts';
import { bind, call, indented, type NixBinding, str } from '../../emit/nix.ts';
import { nightlyExports } from './native-inputs.ts';
import { versionToolchain } from './version-toolchain.ts';

/** The variable that holds the wrapper. */
export const NIGHTLY_CARGO = 'cargoNightly';

/**
 * `cargo nightly …` without rustup: Cargo runs any program called cargo-NAME as its subcommand, with NAME as the
 * first argument (the Cargo book, "Extending Cargo with custom commands").
 */
export function combinedBinding(config: Config): NixBinding {
  const script = indented([
    'if [ "${1-}" = nightly ]; then shift; fi',
    ['export PATH="', versionToolchain(config, 'nightly', true), '/bin:$PATH"'],
    ...nightlyExports(config),
    'exec cargo "$@"',
  ]);
  return bind(NIGHTLY_CARGO, call('pkgs.writeShellScriptBin', str('cargo-nightly'), script));
}
