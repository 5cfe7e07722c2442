import {
  entry,
  flow,
  map,
  printYaml,
  scalar,
  sequence,
  type YamlEntry,
  type YamlNode,
} from '../../emit/yaml.ts';
import { ACTIONS, type ActionId } from '../../facts/actions.ts';
import { SYSTEMS, type System } from '../../facts/targets.ts';
import { isMatrix, type Job, type Step, SYSTEM, systemsOf } from './job.ts';
import { RELEASE_TAG } from './release.ts';

/** What GitHub Actions and Forgejo Actions, which share a language, write differently. */
export interface Dialect {
  readonly runner: (system: System) => string;
  /** What stands in a job between its runner and its time limit. */
  readonly place: readonly YamlEntry[];
  /** The steps before the first of ours. */
  readonly before: (job: Job) => readonly YamlNode[];
  /** The steps after the last of ours. */
  readonly after: (job: Job) => readonly YamlNode[];
  /** Which permissions a job has, each with its reason. */
  readonly permissions: (job: Job) => readonly YamlEntry[];
  /** How the values that are no run's own are written. */
  readonly values: Readonly<Record<string, string>>;
}

/** How long a job may take, in minutes: a first build without a cache takes its time. */
const JOB_MINUTES = 60;

/** The top of a workflow: least permissions, one run at a time. */
export interface Workflow {
  readonly name: string;
  readonly on: readonly YamlEntry[];
  /** The name of the group of which one run goes on at a time. */
  readonly group: string;
  /** Whether a newer run ends an older one; a release is not to be broken off. */
  readonly cancel: boolean;
  readonly jobs: readonly YamlEntry[];
}

/** On every push to the main branch and on every pull request. */
const ON_PUSH: readonly YamlEntry[] = [
  entry('push', map([entry('branches', flow(['main', 'master']))])),
  entry('pull_request', null),
];

const ON_RELEASE_TAGS: readonly YamlEntry[] = [
  entry('push', map([entry('tags', sequence([RELEASE_TAG.pattern]))])),
];

/** The heads of the workflows that both have: only a check of the sources may be broken off by a newer one. */
export const HEADS = {
  ci: { name: 'CI', on: ON_PUSH, group: 'ci-${{ github.ref }}', cancel: true },
  release: { name: 'Release', on: ON_RELEASE_TAGS, group: 'release-${{ github.ref }}', cancel: false },
  image: { name: 'Image', on: ON_RELEASE_TAGS, group: 'image-${{ github.ref }}', cancel: false },
} as const satisfies Readonly<Record<string, Omit<Workflow, 'jobs'>>>;

/**
 * What a step uses: an action at its commit, with its version as a comment.
 *
 * @param server where its repository is, as an address with a closing "/"; without one, where the workflow runs
 */
export function uses(id: ActionId, server = ''): YamlEntry {
  const { repository, commit, version } = ACTIONS[id];
  return entry('uses', scalar(`${server}${repository}@${commit}`, version));
}

/** Prints a workflow. */
export const printWorkflow = (workflow: Workflow): string =>
  printYaml(
    map([
      entry('name', workflow.name),
      entry('on', map(workflow.on), { spaced: true }),
      entry('permissions', map([]), { spaced: true }),
      entry(
        'concurrency',
        map([entry('group', workflow.group), entry('cancel-in-progress', workflow.cancel)]),
        { spaced: true },
      ),
      entry('jobs', map(workflow.jobs.map((row, index) => (index > 0 ? { ...row, spaced: true } : row))), {
        spaced: true,
      }),
    ]),
  );

/** Writes a job: its runs as a matrix where there are several. */
export function workflowJob(job: Job, dialect: Dialect): YamlEntry {
  const strategy = isMatrix(job)
    ? [entry('strategy', map([entry('fail-fast', false), entry('matrix', matrix(job, dialect))]))]
    : [];
  return entry(
    job.id,
    map([
      entry('name', title(job)),
      ...(job.after === undefined ? [] : [entry('needs', job.after)]),
      entry('runs-on', runner(job, dialect)),
      ...dialect.place,
      entry('timeout-minutes', JOB_MINUTES),
      entry('permissions', map(dialect.permissions(job))),
      ...strategy,
      entry(
        'steps',
        sequence([
          ...dialect.before(job),
          ...job.steps.map((step) => workflowStep(step, (name) => variable(name, job, dialect))),
          ...dialect.after(job),
        ]),
      ),
    ]),
  );
}

const systemOf = (id: string): System => SYSTEMS.find((system) => system.id === id) ?? SYSTEMS[0];

const ofMatrix = (name: string): string => `\${{ matrix.${name.toLowerCase()} }}`;

function title(job: Job): string {
  if (job.by === undefined) return job.title;
  return `${job.title} ${isMatrix(job) ? ofMatrix(job.by) : job.runs[0]?.variables[job.by]}`;
}

function runner(job: Job, dialect: Dialect): string {
  const [only, ...others] = systemsOf(job);
  return only === undefined || others.length > 0 ? ofMatrix('RUNNER') : dialect.runner(systemOf(only));
}

function matrix(job: Job, dialect: Dialect): YamlNode {
  const differ = systemsOf(job).length > 1;
  const rows = job.runs.map(({ system, variables }) =>
    map([
      ...Object.entries(variables).map(([name, value]) => entry(name.toLowerCase(), value)),
      ...(differ ? [entry('runner', dialect.runner(systemOf(system)))] : []),
    ]),
  );
  return map([entry('include', sequence(rows))]);
}

const variable = (name: string, job: Job, dialect: Dialect): string =>
  job.runs.some((run) => name in run.variables) ? ofMatrix(name) : (dialect.values[name] ?? '');

/** Writes a step. No expression stands in its script: what the script reads comes as environment variables. */
export const workflowStep = (step: Step, value: (name: string) => string): YamlNode =>
  map([
    ...(step.name === undefined ? [] : [entry('name', step.name)]),
    entry('run', step.script),
    ...(step.reads && step.reads.length > 0
      ? [entry('env', map(step.reads.map((name) => entry(name, value(name)))))]
      : []),
  ]);

/** The permission that every job has. */
export const READ_SOURCES: YamlEntry = entry('contents', scalar('read', 'to check out'));

/** What tells the cache of a run from that of another with the same files: the job, and what names the run. */
export const cacheName = (job: Job): string =>
  job.by === undefined || job.by === SYSTEM ? job.id : `${job.id}-${ofMatrix(job.by)}`;
