import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTIONS } from '../../src/facts/actions.ts';
import { ownWorkflowProblems } from './own-workflow-problems.ts';

const folder = new URL('../../.github/workflows/', import.meta.url);
const { commit, version } = ACTIONS.checkout;

test.each(readdirSync(folder))('%s pins what it uses, and grants no more than each job needs', (name) => {
  expect(ownWorkflowProblems(readFileSync(new URL(name, folder), 'utf8'))).toEqual([]);
});

const GOOD = `on: [push]
permissions: {}
jobs:
  a:
    permissions: {}
    steps:
      - uses: actions/checkout@${commit} # ${version}
        with:
          persist-credentials: false
`;

test('a workflow that does so has no problem', () => {
  expect(ownWorkflowProblems(GOOD)).toEqual([]);
});

test.each([
  ['a tag', `@${commit} # ${version}`, '@v7', 'actions/checkout@v7 is not pinned'],
  ['a pin without its version', ` # ${version}`, '', 'does not say its version'],
  [
    'another commit than that of the facts',
    commit,
    '0'.repeat(40),
    `actions/checkout ${version} is at ${commit}`,
  ],
  ['rights for all jobs', 'permissions: {}\njobs', 'jobs', 'permissions: {} is missing'],
  ['a job without a word of its rights', '    permissions: {}\n', '', 'does not say what it may do'],
  ['a token that is kept', 'persist-credentials: false', 'fetch-depth: 0', 'leaves the token'],
  ['work for strangers', 'on: [push]', 'on: [pull_request_target]', 'runs for strangers'],
])('%s is found', (_, before, after, problem) => {
  const planted = GOOD.replace(before, () => after);
  expect(planted).not.toBe(GOOD);
  expect(ownWorkflowProblems(planted).join('\n')).toContain(problem);
});
