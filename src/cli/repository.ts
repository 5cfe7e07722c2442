import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Whether a folder, which may be missing yet, is a repository of git or lies in one. In a worktree and in a submodule
 * `.git` is a file.
 *
 * @param folder an absolute path
 */
export function isInRepository(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true;
  const above = dirname(folder);
  return above !== folder && isInRepository(above);
}
