import type { Config } from '../config/fields.ts';
import { hasComponent } from '../config/toolchain.ts';
import { toolFolders } from './gitignore.ts';

/** What an option of rust-analyzer can be here. */
type OptionValue = string | boolean | readonly string[];

/** Options by their path, nested as the server takes them. */
export interface NestedOptions {
  readonly [key: string]: OptionValue | NestedOptions;
}

/**
 * What every editor tells rust-analyzer, by dotted key.
 *
 * Source: rust-analyzer's manual, "Configuration" (docs/book/src/configuration_generated.md, read 2026-11).
 */
export function rustAnalyzerOptions(config: Config): readonly (readonly [key: string, value: OptionValue])[] {
  return [
    ...(hasComponent(config, 'clippy') ? [['check.command', 'clippy'] as const] : []),
    // A folder of its own, so that the editor and the terminal do not wait for each other's lock.
    ['cargo.targetDir', true],
    ['files.exclude', ['.direnv', 'result', ...toolFolders(config)]],
  ];
}

/** The same options as the language server protocol carries them. */
export function nestedOptions(config: Config): NestedOptions {
  const nested: Record<string, Record<string, OptionValue>> = {};
  for (const [key, value] of rustAnalyzerOptions(config)) {
    const [group = '', name = ''] = key.split('.');
    nested[group] = { ...nested[group], [name]: value };
  }
  return nested;
}

/** The language server for Nix that the shell has, if any; the larger one where it has both. */
export const nixServer = (config: Config): 'nixd' | 'nil' | undefined =>
  (['nixd', 'nil'] as const).find((server) => config.tools.includes(server));
