import type { Config } from '../config/fields.ts';
import { allComponents } from '../config/toolchain.ts';
import { type JsonValue, printJson } from '../emit/json.ts';

/** .vscode/settings.json, in today's keys of rust-analyzer. */
export function vscodeSettings(config: Config): string {
  const components = allComponents(config);
  const settings: Record<string, JsonValue> = {
    ...(components.includes('clippy') && { 'rust-analyzer.check.command': 'clippy' }),
    // A folder of its own, so that the editor and the terminal do not wait for each other's lock.
    'rust-analyzer.cargo.targetDir': true,
    'rust-analyzer.files.exclude': ['.direnv', 'result'],
    '[rust]': {
      'editor.defaultFormatter': 'rust-lang.rust-analyzer',
      ...(components.includes('rustfmt') && { 'editor.formatOnSave': true }),
    },
    'files.watcherExclude': { '**/.direnv/**': true, '**/result/**': true, '**/target/**': true },
  };
  return printJson(settings);
}

/** .vscode/extensions.json: what VS Code offers to install. */
export function vscodeExtensions(config: Config): string {
  return printJson({
    recommendations: [
      'rust-lang.rust-analyzer',
      ...(config.direnv ? ['mkhl.direnv'] : []),
      'jnoortheen.nix-ide',
      'tamasfe.even-better-toml',
      ...(config.just ? ['nefrob.vscode-just-syntax'] : []),
    ],
  });
}
