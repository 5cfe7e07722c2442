import type { Config } from '../config/fields.ts';
import { pair, printToml, table } from '../emit/toml.ts';
import { rustAnalyzerOptions } from './rust-analyzer.ts';

/**
 * .helix/languages.toml, which Helix merges with its own. It starts the servers that it finds in PATH, those for Nix
 * among them (docs.helix-editor.com/languages.html, read 2026-11).
 */
export const helixLanguages = (config: Config): string =>
  printToml([
    table(
      'language-server.rust-analyzer.config',
      rustAnalyzerOptions(config).map(([key, value]) => pair(key, value)),
    ),
  ]);
