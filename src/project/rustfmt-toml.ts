import type { Config } from '../config/fields.ts';
import { isAtLeast, oldestVersion } from '../config/toolchain.ts';
import { pair, printToml, table } from '../emit/toml.ts';
import { FEATURES } from '../facts/cargo-features.ts';

/** rustfmt.toml: rustfmt alone, as editors call it, would take the edition of 2015. */
export const rustfmtToml = (config: Config): string =>
  printToml([
    table('', [
      pair('edition', config.edition),
      ...(isAtLeast(oldestVersion(config), FEATURES.styleEdition.since)
        ? [pair('style_edition', config.edition)]
        : []),
    ]),
  ]);
