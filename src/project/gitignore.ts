import type { Config } from '../config/fields.ts';

/** .gitignore: what Cargo, Nix and direnv make. Cargo.lock and flake.lock belong into the repository. */
export function gitignore(config: Config): string {
  const lines = ['/target', '/result', '/result-*', ...(config.direnv ? ['/.direnv'] : [])];
  return `${lines.join('\n')}\n`;
}
