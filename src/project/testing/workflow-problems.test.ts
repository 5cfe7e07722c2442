import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../../config/fields.ts';
import { settle } from '../../config/settle.ts';
import { configWith, EVERYTHING, projectOf } from '../ci/testing/workflows.ts';
import { generateProject } from '../index.ts';
import { workflowProblems } from './workflow-problems.ts';

const KINDS: readonly Partial<Config>[] = [
  { ...EVERYTHING, ci: 'github', cache: 'cachix', cachixName: 'my-cache', updates: 'workflow' },
  { ...EVERYTHING, ci: 'github', installer: 'determinate', cache: 'flakehub', updates: 'dependabot' },
  { ...EVERYTHING, ci: 'gitlab', cache: 'cachix', cachixName: 'my-cache' },
  { ...EVERYTHING, ci: 'forgejo', cache: 'cachix', cachixName: 'my-cache' },
];

test.each(KINDS)('the files of CI mean what they say with %j', (choices) => {
  expect(workflowProblems(projectOf(choices))).toEqual([]);
});

test.each(KINDS)('and so do those of any project with some of %j', (choices) => {
  for (const config of fc.sample(configWith(choices), { numRuns: 6, seed: 5 }))
    expect(workflowProblems(generateProject(config))).toEqual([]);
});

const CI = '.github/workflows/ci.yml';
const RELEASE = '.github/workflows/release.yml';
const GITHUB = KINDS[0]!;
const GITLAB = KINDS[2]!;

test.each<[string, string, RegExp, string, string, Partial<Config>?]>([
  ['a value of Norway', CI, /name: CI/, 'name: no', 'YAML 1.1 reads a value otherwise'],
  ['a key twice', CI, /^permissions: \{\}$/m, 'permissions: {}\npermissions: {}', 'Map keys must be unique'],
  ['an action by its tag', CI, /@[0-9a-f]{40} # v/, '@v', 'is not pinned to a commit'],
  ['an action at another commit', CI, /@[0-9a-f]{40}/, `@${'0'.repeat(40)}`, 'at another commit or version'],
  ['an action with another version', CI, /# v[\d.]+/, '# v0.0.1', 'at another commit or version'],
  ['an action of somebody', CI, /actions\/checkout/, 'someone/checkout', 'is no action of the table'],
  [
    'rights for every job',
    CI,
    /^permissions: \{\}$/m,
    'permissions: write-all',
    'the top grants permissions',
  ],
  ['a right too many', CI, /contents: read/, 'contents: write', 'needs the permissions {"contents":"read"}'],
  ['a right too few', RELEASE, /contents: write/, 'contents: read', 'needs the permissions'],
  ['strangers’ code', CI, /pull_request:/, 'pull_request_target:', 'runs code of strangers'],
  [
    'a title as code',
    CI,
    /run: nix flake check/,
    'run: echo ${{ github.event.pull_request.title }}',
    'an expression',
  ],
  [
    'a secret for tests',
    CI,
    /run: nix flake check.*/,
    'run: nix flake check\n        env:\n          T: ${{ secrets.T }}',
    'gives a secret to code of a pull request',
  ],
  ['no time limit', CI, /timeout-minutes: 60/, 'timeout-minutes: 0', 'has no time limit'],
  ['a circle', RELEASE, /needs: build/, 'needs: publish', 'waits for itself'],
  [
    'a name twice',
    RELEASE,
    /name: Publish/,
    'name: Build for ${{ matrix.triple }}',
    'shares its name with another',
  ],
  ['a script that ends early', CI, /run: nix flake check.*/, 'run: if true; then echo', 'job check'],
  [
    'a script of GitLab that ends early',
    '.gitlab-ci.yml',
    /- nix flake check.*/,
    '- if true; then echo',
    'job check',
    GITLAB,
  ],
  ['a word in pieces at GitLab', '.gitlab-ci.yml', /- nix flake check.*/, '- rm $CI_X', 'job check', GITLAB],
])('%s, in %s, is found', (_, path, from, to, said, choices = GITHUB) => {
  const files = generateProject(settle({ ...DEFAULT_CONFIG, ...choices }).config);
  expect(files.filter((file) => file.path === path && from.test(file.content))).toHaveLength(1);
  const broken = files.map((file) =>
    file.path === path ? { ...file, content: file.content.replace(from, () => to) } : file,
  );
  expect(workflowProblems(broken).join('\n')).toContain(said);
});

test('an empty matrix, and a row that is there twice, are found', () => {
  const only = (rows: string) => [
    {
      path: CI,
      content: `jobs:\n  a:\n    strategy:\n      matrix:\n        include: ${rows}\n`,
      executable: false,
    },
  ];
  expect(workflowProblems(only('[]')).join('\n')).toContain('has an empty matrix');
  expect(workflowProblems(only('[{ x: 1 }, { x: 1 }]')).join('\n')).toContain(
    'has a row of its matrix twice',
  );
});
