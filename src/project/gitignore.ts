import type { Config } from '../config/fields.ts';
import { hasTool } from './command.ts';
import { POSTGRES_FOLDER, SQLITE_FILE } from './database.ts';
import { PYTHON_ENVIRONMENT, pythonModules } from './python.ts';

/** The folders that tools make in the project's own beside those of Cargo, Nix and direnv: not for editors to read. */
export function toolFolders(config: Config): readonly string[] {
  return [
    ...(config.provider === 'rustup' ? ['.rustup', '.cargo-home'] : []),
    ...(config.sqlx === 'postgres' ? [POSTGRES_FOLDER] : []),
    ...(pythonModules(config).length > 0 ? [PYTHON_ENVIRONMENT] : []),
    ...(hasTool(config, 'trunk') ? ['dist'] : []),
  ];
}

/**
 * .gitignore: what Cargo, Nix, direnv and other tools make. Cargo.lock, flake.lock and the queries that SQLx recorded
 * belong in the repository; the configuration of git hooks is a link into the Nix store.
 */
export function gitignore(config: Config): string {
  const lines = [
    '/target',
    '/result',
    '/result-*',
    ...(config.direnv ? ['/.direnv'] : []),
    ...(config.gitHooks.length > 0 ? ['/.pre-commit-config.yaml'] : []),
    ...(config.sqlx === 'sqlite' ? [`/${SQLITE_FILE}*`] : []),
    ...toolFolders(config).map((folder) => `/${folder}`),
  ];
  return `${lines.join('\n')}\n`;
}
