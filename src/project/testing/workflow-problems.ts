import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { findTool, runOver } from '../../emit/testing/tools.ts';
import { ACTIONS, type Action } from '../../facts/actions.ts';
import type { ProjectFile } from '../project-file.ts';
import { actionOf, actionsIn, type CiJob, ciJobs, isPipeline, isWorkflow } from './ci-jobs.ts';

/** What an access token may do, as a workflow writes it. */
type Permissions = Readonly<Record<string, string>>;

/** What each action needs of a token (their READMEs); those that are not here need nothing. */
const ACTION_NEEDS: Readonly<Record<string, Permissions>> = {
  'actions/checkout': { contents: 'read' },
  'DeterminateSystems/flakehub-cache-action': { 'id-token': 'write' },
  'DeterminateSystems/update-flake-lock': { contents: 'write', 'pull-requests': 'write' },
  'actions/attest': { 'id-token': 'write', attestations: 'write' },
};

/** What scripts need of it. */
const SCRIPT_NEEDS: readonly (readonly [RegExp, Permissions])[] = [
  [/^gh release create /m, { contents: 'write' }],
  [/\$REGISTRY_TOKEN\b/, { packages: 'write' }],
];

/** Triggers by which code of strangers runs with the rights of the repository (GitHub's "Secure use reference"). */
const DANGEROUS: readonly string[] = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** Commands that run what the repository holds. */
const RUNS_CODE = /\bcargo\b|\bnix (build|develop|run|flake check)\b/;

/** The most minutes that a job of GitHub's own runners gets. */
const MOST_MINUTES = 360;

/**
 * What is wrong with the meaning of the files of CI of GitHub, GitLab and Forgejo, as sentences: values that YAML 1.1
 * and 1.2 read differently, names, matrices, circles, permissions, pins, expressions, secrets, time limits, scripts.
 * Whether the names that they hold exist, `brokenReferences` says.
 */
export function workflowProblems(files: readonly ProjectFile[]): readonly string[] {
  const yaml = files.filter(({ path }) => /\.ya?ml$/.test(path));
  const unreadable = yaml.flatMap(yamlProblems);
  if (unreadable.length > 0) return unreadable;
  const jobs = ciJobs(files);
  return [
    ...files.filter(({ path }) => isWorkflow(path)).flatMap((file) => [...pins(file), ...triggers(file)]),
    ...jobs.flatMap((job) => [...jobProblems(job, jobs), ...(isWorkflow(job.file) ? workflowJob(job) : [])]),
    ...scripts(jobs),
  ];
}

/** Both versions of YAML give the same, but for the key `on`, which is a truth to the older one. */
function yamlProblems({ path, content }: ProjectFile): readonly string[] {
  try {
    const core = parse(content, { version: '1.2', schema: 'core', strict: true, uniqueKeys: true });
    const old = parse(content, { version: '1.1', schema: 'yaml-1.1', mapAsMap: true });
    return isDeepStrictEqual(plain(old), core)
      ? []
      : [`${path}: YAML 1.1 reads a value otherwise than YAML 1.2.`];
  } catch (error) {
    return [`${path}: ${error instanceof Error ? error.message : String(error)}.`];
  }
}

/** Maps as objects; the truth as a key is the word `on`, which is what it was. */
const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries(
    [...value].map(([key, item]) => [key === true ? 'on' : String(key), plain(item)]),
  );
};

const KNOWN_ACTIONS: readonly Action[] = Object.values(ACTIONS);

/** Each action stands at the commit and with the version of our table. */
const pins = ({ path, content }: ProjectFile): readonly string[] =>
  actionsIn(content).flatMap(({ uses, repository, commit, comment }) => {
    const known = KNOWN_ACTIONS.find((action) => action.repository === repository);
    if (commit === undefined) return [`${path}: ${uses} is not pinned to a commit.`];
    if (!known) return [`${path}: ${repository} is no action of the table.`];
    return known.commit === commit && known.version === comment
      ? []
      : [`${path}: ${repository} is at another commit or version than in the table.`];
  });

/** Nothing at the top gives rights or secrets to every job, and nobody else's code comes with them. */
function triggers({ path, content }: ProjectFile): readonly string[] {
  const { on, permissions, env } = parse(content) as Readonly<Record<string, unknown>>;
  const names = typeof on === 'object' && on !== null ? Object.keys(on) : [String(on)];
  return [
    ...names
      .filter((name) => DANGEROUS.includes(name))
      .map((name) => `${path}: ${name} runs code of strangers.`),
    ...(isDeepStrictEqual(permissions, {}) ? [] : [`${path}: the top grants permissions to every job.`]),
    ...(/\bsecrets\b/.test(JSON.stringify(env ?? {})) ? [`${path}: a secret stands at the top.`] : []),
    ...(names.includes('pull_request') ? exposedSecrets(path, content) : []),
  ];
}

/** For a pull request, a secret goes to a single step that runs nothing of the repository. */
const exposedSecrets = (path: string, content: string): readonly string[] =>
  ciJobs([{ path, content, executable: false }]).flatMap(({ id, raw, steps }) => {
    const { steps: _, ...own } = raw;
    const named = (value: unknown): boolean => /\bsecrets\b/.test(JSON.stringify(value));
    const exposed = steps.filter(({ variables, script }) => named(variables) && RUNS_CODE.test(script ?? ''));
    return named(own) || exposed.length > 0
      ? [`${path}: job ${id} gives a secret to code of a pull request.`]
      : [];
  });

function jobProblems(job: CiJob, all: readonly CiJob[]): readonly string[] {
  const others = all.filter(({ file }) => file === job.file);
  const rows = job.runs.map(({ variables }) => JSON.stringify(variables));
  const named = others.filter(({ raw }) => raw.name !== undefined && raw.name === job.raw.name);
  const { strategy, parallel } = job.raw as {
    strategy?: { matrix?: object };
    parallel?: { matrix?: readonly unknown[] };
  };
  const empty =
    (strategy && Object.values(strategy.matrix ?? {}).flat().length === 0) || parallel?.matrix?.length === 0;
  const say = (text: string): string => `${job.file}: job ${job.id} ${text}.`;
  return [
    ...(named.length > 1 ? [say('shares its name with another')] : []),
    ...(empty ? [say('has an empty matrix')] : []),
    ...(new Set(rows).size < rows.length ? [say('has a row of its matrix twice')] : []),
    ...(waitsFor(job, others).has(job.id) ? [say('waits for itself')] : []),
  ];
}

/** Every job that one waits for, those that they wait for among them. */
function waitsFor(job: CiJob, all: readonly CiJob[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...job.needs];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...(all.find(({ id }) => id === next)?.needs ?? []));
  }
  return found;
}

function workflowJob(job: CiJob): readonly string[] {
  const minutes = Number(job.raw['timeout-minutes']);
  const needed = neededPermissions(job);
  const say = (text: string): string => `${job.file}: job ${job.id} ${text}.`;
  return [
    ...(minutes > 0 && minutes <= MOST_MINUTES ? [] : [say('has no time limit')]),
    ...(isDeepStrictEqual(job.raw.permissions, needed) || job.file.startsWith('.forgejo/')
      ? []
      : [
          say(
            `needs the permissions ${JSON.stringify(needed)} and has ${JSON.stringify(job.raw.permissions)}`,
          ),
        ]),
    ...(job.steps.some(({ script }) => script?.includes('${{'))
      ? [say('fills an expression into a script')]
      : []),
  ];
}

function neededPermissions(job: CiJob): Permissions {
  const needs = job.steps.flatMap(({ uses, script }) => [
    ACTION_NEEDS[actionOf(uses ?? '')] ?? {},
    ...SCRIPT_NEEDS.filter(([pattern]) => script !== undefined && pattern.test(script)).map(
      ([, need]) => need,
    ),
  ]);
  const rights = needs.flatMap((need) => Object.entries(need));
  return Object.fromEntries(rights.toSorted(([, one], [, other]) => (one < other ? -1 : 1)));
}

/** Each script is what its shell takes. actionlint looks at those of GitHub with shellcheck; the others are looked at here. */
function scripts(jobs: readonly CiJob[]): readonly string[] {
  const bash = findTool('bash');
  const shellcheck = findTool('shellcheck');
  const rows = jobs.flatMap((job) => {
    const texts = job.steps.flatMap(({ script }) => script ?? []);
    return isPipeline(job.file) ? [{ job, text: texts.join('\n') }] : texts.map((text) => ({ job, text }));
  });
  const others = rows.filter(({ job }) => !job.file.startsWith('.github/'));
  // SC2103, SC2164: a job stops at the first failure, and ends in whichever folder. SC2153, SC2154: what a step reads
  // comes from its environment.
  const args = ['--shell=sh', '--exclude=SC2103,SC2153,SC2154,SC2164', '--format=gcc'];
  return [
    ...(bash ? complaints(rows, bash, ['-n']) : []),
    ...(shellcheck ? complaints(others, shellcheck, args) : []),
  ];
}

function complaints(
  rows: readonly { readonly job: CiJob; readonly text: string }[],
  tool: string,
  args: readonly string[],
): readonly string[] {
  if (rows.length === 0) return [];
  const texts = rows.map(({ text }) => `${text}\n`);
  // bash takes one file at a time.
  const batches = args.includes('-n') ? texts.map((text) => [text]) : [texts];
  return batches.flatMap((batch, nth) => {
    const { status, output, errors } = runOver(batch, 'sh', tool, args);
    if (status === 0) return [];
    const first = Number(/^(\d+)\.sh:/m.exec(output)?.[1] ?? nth);
    const { job } = rows[batches.length > 1 ? nth : first] ?? rows[0]!;
    return [`${job.file}: job ${job.id}: ${(output + errors).trim().split('\n')[0]}.`];
  });
}
