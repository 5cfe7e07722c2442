import { parse } from 'yaml';
import { GITLAB_RUNNERS } from '../../facts/ci-runners.ts';
import { SYSTEMS, type SystemId } from '../../facts/systems.ts';
import type { ProjectFile } from '../project-file.ts';

/** One run of a job: where, and with which variables. */
export interface CiRun {
  readonly system: SystemId | undefined;
  readonly variables: Readonly<Record<string, string>>;
}

/** A step of a job: a script, or an action. */
export interface CiStep {
  readonly script?: string;
  /** What it takes from its environment, by name; a value may be an expression. */
  readonly variables: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** A job of any kind of CI, as its file has it. */
export interface CiJob {
  readonly file: string;
  readonly id: string;
  readonly needs: readonly string[];
  readonly runs: readonly CiRun[];
  readonly steps: readonly CiStep[];
  readonly raw: Readonly<Record<string, unknown>>;
}

type Tree = Readonly<Record<string, unknown>>;

const tree = (value: unknown): Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Tree) : {};

const rows = (value: unknown): readonly Tree[] => (Array.isArray(value) ? value.map(tree) : []);

const words = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined || value === null ? [] : [String(value)];

const texts = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(tree(value)).map(([name, text]) => [name, String(text)]));

/** Whether a file is a workflow of GitHub or Forgejo. */
export const isWorkflow = (path: string): boolean => /^\.(github|forgejo)\/workflows\//.test(path);

/** Whether a file is a pipeline of GitLab. */
export const isPipeline = (path: string): boolean => path === '.gitlab-ci.yml';

/** Every job of every file of CI. */
export const ciJobs = (files: readonly ProjectFile[]): readonly CiJob[] =>
  files.flatMap((file) => {
    if (isWorkflow(file.path)) return workflowJobs(file);
    return isPipeline(file.path) ? pipelineJobs(file) : [];
  });

/** A text in which the variables of a run stand for what they are, as far as it has them. */
export const filled = (text: string, variables: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{?([A-Za-z_]\w*)\}?/g, (whole, name: string) => variables[name] ?? whole);

const RUNNERS: Readonly<Record<string, SystemId>> = {
  ...Object.fromEntries(SYSTEMS.map(({ runner, id }) => [runner, id])),
  ...Object.fromEntries(Object.entries(GITLAB_RUNNERS).map(([id, tag]) => [tag, id as SystemId])),
};

function workflowJobs({ path, content }: ProjectFile): readonly CiJob[] {
  return Object.entries(tree(tree(parse(content)).jobs)).map(([id, value]) => {
    const job = tree(value);
    const included = rows(tree(tree(job.strategy).matrix).include).map(texts);
    const matrix = included.length > 0 ? included : [{}];
    return {
      file: path,
      id,
      needs: words(job.needs),
      runs: matrix.map((variables) => ({
        system: RUNNERS[ofMatrix(String(job['runs-on']), variables)],
        variables: { ...variables },
      })),
      steps: rows(job.steps).map((step) => ({
        ...(step.run === undefined ? {} : { script: String(step.run) }),
        ...(step.uses === undefined ? {} : { uses: String(step.uses) }),
        variables: texts(step.env),
        inputs: tree(step.with),
      })),
      raw: job,
    };
  });
}

/** A text of a workflow with the values of a row of its matrix. */
export const ofMatrix = (text: string, row: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{\{ *matrix\.([\w-]+) *\}\}/g, (whole, name: string) => row[name] ?? whole);

/** Keys at the top of a pipeline that are no jobs (docs.gitlab.com, "CI/CD YAML syntax reference"). */
const KEYWORDS: ReadonlySet<string> = new Set(['workflow', 'stages', 'variables', 'default']);

function pipelineJobs({ path, content }: ProjectFile): readonly CiJob[] {
  const all = Object.entries(tree(parse(content))).filter(([key]) => !KEYWORDS.has(key));
  return all.map(([id, value]) => {
    const job = tree(value);
    const matrix = rows(tree(job.parallel).matrix).map(texts);
    const variables = texts(job.variables);
    return {
      file: path,
      id,
      needs: words(job.needs),
      runs: (matrix.length > 0 ? matrix : [{}]).map((row) => {
        const tag = filled(words(job.tags)[0] ?? 'saas-linux-small-amd64', row);
        return { system: RUNNERS[tag], variables: { ...variables, ...row } };
      }),
      steps: [...words(job.before_script), ...words(job.script)].map((script) => ({
        script,
        variables: {},
        inputs: {},
      })),
      raw: job,
    };
  });
}

/** The scripts of a job in one of its runs, filled in with what that run knows. */
export const scriptsOf = (job: CiJob, run: CiRun): readonly string[] =>
  job.steps.flatMap(({ script, variables }) => {
    if (script === undefined) return [];
    const known = Object.entries(variables)
      .map(([name, value]) => [name, ofMatrix(value, run.variables)] as const)
      .filter(([, value]) => !value.includes('${{'));
    return [filled(script, { ...(isWorkflow(job.file) ? {} : run.variables), ...Object.fromEntries(known) })];
  });

/** An action that a workflow uses, and the comment beside it, which says the version. */
export interface UsedAction {
  /** As it stands there: `owner/name@commit`, with an address before it on other forges. */
  readonly uses: string;
  /** Its repository, as `owner/name`. */
  readonly repository: string;
  /** The whole commit that it is pinned to, if it is. */
  readonly commit: string | undefined;
  readonly comment: string;
}

/** The repository of an action, whichever forge names it. */
export const actionOf = (uses: string): string =>
  uses.replace(/^https:\/\/github\.com\//, '').split('@')[0] ?? '';

const PINNED = /^(?:https:\/\/github\.com\/)?[\w.-]+\/[\w./-]+@([0-9a-f]{40})$/;

/** Every action that the text of a workflow uses, as often as it does. */
export const actionsIn = (text: string): readonly UsedAction[] =>
  [...text.matchAll(/^\s*(?:- )?uses: (\S+)(?: +#\s*(.*))?$/gm)].map(([, uses = '', comment = '']) => ({
    uses,
    repository: actionOf(uses),
    commit: PINNED.exec(uses)?.[1],
    comment,
  }));
