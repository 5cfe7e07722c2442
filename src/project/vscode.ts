import type { Config } from '../config/fields.ts';
import { hasComponent } from '../config/toolchain.ts';
import { type JsonValue, printJson } from '../emit/json.ts';
import { toolFolders } from './gitignore.ts';
import { nixServer, rustAnalyzerOptions } from './rust-analyzer.ts';

/** .vscode/settings.json, in today's keys of rust-analyzer and of Nix IDE. */
export function vscodeSettings(config: Config): string {
  const server = nixServer(config);
  const unwatched = ['.direnv', 'result', 'target', ...toolFolders(config)];
  const settings: Record<string, JsonValue> = {
    ...Object.fromEntries(rustAnalyzerOptions(config).map(([key, value]) => [`rust-analyzer.${key}`, value])),
    ...(server && { 'nix.enableLanguageServer': true, 'nix.serverPath': server }),
    '[rust]': {
      'editor.defaultFormatter': 'rust-lang.rust-analyzer',
      ...(hasComponent(config, 'rustfmt') && { 'editor.formatOnSave': true }),
    },
    'files.watcherExclude': Object.fromEntries(unwatched.map((folder) => [`**/${folder}/**`, true])),
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
