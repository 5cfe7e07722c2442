import { parse } from 'yaml';
import { ACTIONS } from '../../src/facts/actions.ts';
import { actionsIn, type UsedAction } from '../../src/project/testing/ci-jobs.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<
    Record<string, { readonly permissions?: unknown; readonly steps?: readonly Step[] }>
  >;
}

/** The commits that the facts state, by repository. */
const COMMITS = new Map<string, { readonly commit: string; readonly version: string }>(
  Object.values(ACTIONS).map((action) => [action.repository, action]),
);

/** What is wrong with a workflow of this project, a sentence each: beside what actionlint and zizmor find. */
export function ownWorkflowProblems(text: string): readonly string[] {
  const workflow = parse(text) as Workflow;
  const problems = [...actionsIn(text).flatMap(pinProblems)];
  if (JSON.stringify(workflow.permissions) !== '{}')
    problems.push('It grants every job something: permissions: {} is missing at the top.');
  if (JSON.stringify(workflow.on ?? '').includes('pull_request_target'))
    problems.push('It runs for strangers with the rights of the project (pull_request_target).');
  for (const [name, job] of Object.entries(workflow.jobs ?? {})) {
    if (typeof job.permissions !== 'object') problems.push(`The job ${name} does not say what it may do.`);
    for (const { uses = '', with: given } of job.steps ?? []) {
      if (uses.startsWith('actions/checkout@') && given?.['persist-credentials'] !== false)
        problems.push(`The job ${name} leaves the token in its checkout.`);
    }
  }
  return problems;
}

function pinProblems({ uses, repository, commit, comment }: UsedAction): readonly string[] {
  // GitHub itself takes no whole addresses.
  if (commit === undefined || !uses.startsWith(`${repository}@`))
    return [`${uses} is not pinned to a commit.`];
  const version = /^v\d\S*$/.exec(comment)?.[0];
  if (version === undefined) return [`${uses} does not say its version.`];
  const fact = COMMITS.get(repository);
  // A newer version may stand here before the facts know it; one version cannot be at two commits.
  return fact?.version === version && fact.commit !== commit
    ? [`${repository} ${version} is at ${fact.commit}, not at ${commit}.`]
    : [];
}
