import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where tools are looked for: also where cargo, Go and pip install them. */
export const TOOL_PATH: string = [
  process.env.PATH,
  ...['.cargo/bin', 'go/bin', '.local/bin'].map((folder) => join(homedir(), folder)),
].join(delimiter);

/** Where a tool is, or undefined. */
export const installedAt = (name: string): string | undefined =>
  TOOL_PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);

/**
 * Where a tool is, or undefined after saying that it is missing; with REQUIRE_TOOLS=1 that is an error.
 */
export const findTool = (name: string): string | undefined => {
  const found = installedAt(name);
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
export const WITHOUT_BUILDERS = { NIX_CONFIG: 'build-users-group =' } as const;

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
      env: { ...process.env, ...WITHOUT_BUILDERS },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (run.error) throw run.error;
    return { status: run.status, output: run.stdout, errors: run.stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
