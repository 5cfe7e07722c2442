import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOOL_PATH, WITHOUT_BUILDERS } from '../../src/emit/testing/tools.ts';
import { ACTIONLINT_ARGS } from '../../src/project/testing/actionlint.ts';
import { recipeProblems } from '../../src/project/testing/recipe-problems.ts';
import { brokenReferences } from '../../src/project/testing/references.ts';
import { hookProblems } from '../../src/project/testing/run-hooks.ts';
import { workflowProblems } from '../../src/project/testing/workflow-problems.ts';
import { evaluateFlakes } from '../evaluate/evaluate.ts';
import { tryHostileInputs } from '../hostile.ts';
import { CARGO_CHECKS } from './cargo-checks.ts';
import { type Check, once, overFiles, overFolders, overProjects } from './check.ts';
import { type Project, readProject } from './project.ts';
import { hookLines, shellHookCheck } from './shell-hooks.ts';
import type { Workplace } from './workplace.ts';

const WORKFLOWS = /^\.(github|forgejo)\/workflows\/.*\.yml$/;
const WORKFLOWS_AND_UPDATES = /^\.github\/dependabot\.yml$|^\.(github|forgejo)\/workflows\/.*\.yml$/;
const JUSTFILE = /^justfile$/;

/** The lines of the files of some paths. */
const linesOf =
  (paths: RegExp) =>
  ({ files }: Project): readonly string[] =>
    files.flatMap(({ path, content }) => (paths.test(path) ? content.split('\n') : []));

/** Every check of generated projects. */
export const CHECKS: readonly Check[] = [
  overFiles({
    name: 'nix-instantiate --parse',
    program: 'nix-instantiate',
    files: /\.nix$/,
    args: ['--parse'],
  }),
  overFolders('evaluation', 'nix-instantiate', evaluateFlakes),
  overFiles({ name: 'nixfmt --check', program: 'nixfmt', files: /\.nix$/, args: ['--check'] }),
  overFiles({ name: 'deadnix', program: 'deadnix', files: /\.nix$/, args: ['--fail'] }),
  overFiles({
    name: 'taplo fmt --check',
    program: 'taplo',
    files: /\.toml$/,
    args: ['fmt', '--check', '--no-auto-config'],
  }),
  overFiles({
    name: 'actionlint',
    program: 'actionlint',
    files: WORKFLOWS,
    args: ['-shellcheck=shellcheck', ...ACTIONLINT_ARGS],
  }),
  overFiles({
    name: 'zizmor',
    program: 'zizmor',
    files: WORKFLOWS_AND_UPDATES,
    args: ['--offline', '--no-progress', '--persona=pedantic'],
  }),
  overFiles({
    name: 'just --list',
    program: 'just',
    files: JUSTFILE,
    args: ['--list', '--justfile'],
    atOnce: 1,
  }),
  overFiles({
    name: 'just --fmt --check',
    program: 'just',
    files: JUSTFILE,
    args: ['--unstable', '--fmt', '--check', '--justfile'],
    atOnce: 1,
  }),
  overFiles({ name: 'shellcheck', program: 'shellcheck', files: /^\.envrc$|\.sh$/ }),
  shellHookCheck,
  overProjects({ name: 'references', problems: ({ files }) => brokenReferences(files) }),
  overProjects({
    name: 'meaning of CI',
    problems: ({ files }) => workflowProblems(files),
    lines: linesOf(/^\.(github|forgejo)\/|^\.gitlab-ci\.yml$/),
  }),
  overProjects({
    name: 'recipes',
    program: 'just',
    problems: ({ folder }) => recipeProblems(folder),
    lines: linesOf(JUSTFILE),
  }),
  overProjects({
    name: 'hooks under bash',
    program: 'bash',
    problems: ({ files }) => hookProblems(files),
    lines: hookLines,
  }),
  once('hostile inputs', async () => {
    const { tried, refused, asData, escaped } = await tryHostileInputs({ count: 10, bases: 1 });
    const note = `${tried} tried: ${refused} refused, ${asData} found as data, ${escaped.length} escaped`;
    return { problems: escaped, note };
  }),
  ...CARGO_CHECKS,
];

/** rustup would download what rust-toolchain.toml names: makes it keep to its default. */
function installedToolchain(): Readonly<Record<string, string>> {
  const shown = spawnSync('rustup', ['default'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: TOOL_PATH },
  });
  const name = shown.status === 0 ? shown.stdout.split(/\s/)[0] : undefined;
  return name ? { RUSTUP_TOOLCHAIN: name } : {};
}

/** A workplace below a folder. */
export const workplaceIn = (work: string, tell: Workplace['tell'] = () => {}): Workplace => ({
  work,
  env: {
    ...process.env,
    PATH: TOOL_PATH,
    CARGO_TERM_COLOR: 'never',
    ...WITHOUT_BUILDERS,
    ...installedToolchain(),
  },
  tell,
});

/** What some checks find wrong with the projects in some folders: sentences that begin with the name of the project. */
export async function findProblems(
  checks: readonly Check[],
  folders: readonly string[],
): Promise<readonly string[]> {
  const work = mkdtempSync(join(tmpdir(), 'ferroflake-check-'));
  try {
    const projects: readonly Project[] = folders.map(readProject);
    const outcomes = await Promise.all(checks.map((check) => check.run(projects, workplaceIn(work))));
    return outcomes.flatMap(({ failures }) => failures.map(({ project, words }) => `${project}: ${words}`));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * What the check of that name finds wrong with the project in a folder.
 *
 * @throws Error where there is no check of that name
 */
export async function runCheck(name: string, folder: string): Promise<readonly string[]> {
  const check = CHECKS.find((each) => each.name === name);
  if (check === undefined) throw new Error(`There is no check called ${name}.`);
  return findProblems([check], [folder]);
}
