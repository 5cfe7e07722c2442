import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Where a tool is, or undefined after saying that it is missing; with REQUIRE_TOOLS=1 that is an error.
 */
export const findTool = (name: string): string | undefined => {
  const folders = [...(process.env.PATH ?? '').split(delimiter), join(homedir(), '.cargo', 'bin')];
  const found = folders.map((folder) => join(folder, name)).find(isExecutable);
  if (found === undefined && process.env.REQUIRE_TOOLS === '1') throw new Error(`${name} is missing`);
  if (found === undefined) console.warn(`${name} is missing: its checks are skipped`);
  return found;
};

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A Nix that was installed without its users for builds warns about them at every call; nothing is built here. */
const WITHOUT_BUILDERS = 'build-users-group =';

/** Runs a tool over texts written to files of one folder, the files following the arguments. */
export const runOver = (
  texts: readonly string[],
  extension: string,
  tool: string,
  args: readonly string[],
): { readonly status: number | null; readonly output: string; readonly errors: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'ferroflake-'));
  try {
    const files = texts.map((_, index) => `${index}.${extension}`);
    for (const [index, file] of files.entries()) writeFileSync(join(folder, file), texts[index]!);
    const run = spawnSync(tool, [...args, ...files], {
      cwd: folder,
      env: { ...process.env, NIX_CONFIG: WITHOUT_BUILDERS },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (run.error) throw run.error;
    return { status: run.status, output: run.stdout, errors: run.stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
