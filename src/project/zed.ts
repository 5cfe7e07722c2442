import type { Config } from '../config/fields.ts';
import { printJson } from '../emit/json.ts';
import { nestedOptions } from './rust-analyzer.ts';

/**
 * .zed/settings.json. Zed takes the rust-analyzer that it finds in PATH, which direnv sets, before one of its own
 * (zed.dev/docs/languages/rust, read 2026-11).
 */
export const zedSettings = (config: Config): string =>
  printJson({ lsp: { 'rust-analyzer': { initialization_options: nestedOptions(config) } } });
