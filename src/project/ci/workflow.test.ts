import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Config } from '../../config/fields.ts';
import { settled } from '../../config/testing/settled.ts';
import { findTool, runOver } from '../../emit/testing/tools.ts';
import { generateProject } from '../index.ts';
import { ACTIONLINT_ARGS } from '../testing/actionlint.ts';
import { ciJobs, scriptsOf } from '../testing/ci-jobs.ts';
import { flakeFacts } from '../testing/flake-outputs.ts';
import {
  configWith,
  EVERYTHING,
  type ParsedWorkflow,
  parsed,
  projectOf,
  textOf,
  workflowsOf,
} from './testing/workflows.ts';

const ANY: readonly Partial<Config>[] = [
  { ci: 'github' },
  { ci: 'github', container: true, publishImage: true, release: true },
  { ci: 'github', updates: 'workflow', installer: 'determinate', cache: 'flakehub' },
  { ci: 'forgejo', container: true, publishImage: true, release: true },
];

/** What GitHub or Forgejo fill in: a script must never hold it, for a name can be a command. */
const EXPRESSION = /\$\{\{/;

describe.each(ANY)('every workflow with %j', (choices) => {
  const everyWorkflow = (check: (workflow: ParsedWorkflow, path: string) => void): void =>
    fc.assert(
      fc.property(configWith(choices), (config) => {
        for (const [path, workflow] of workflowsOf(generateProject(config))) check(workflow, path);
      }),
      { numRuns: 25 },
    );

  test('grants nothing at the top, to each job the least, and every job ends', () => {
    everyWorkflow(({ permissions, concurrency, jobs }) => {
      expect(permissions).toEqual({});
      expect(concurrency.group).not.toBe('');
      for (const job of Object.values(jobs)) {
        expect(Object.keys(job.permissions).length).toBeGreaterThan(0);
        expect(job['timeout-minutes']).toBeGreaterThan(0);
        expect(job.steps.length).toBeGreaterThan(0);
      }
    });
  });

  test('fills in no expression where a shell would run it, and leaves no variable empty', () => {
    everyWorkflow(({ jobs }) => {
      for (const step of Object.values(jobs).flatMap((job) => job.steps)) {
        if (step.run !== undefined) expect(step.run).not.toMatch(EXPRESSION);
        for (const [name, value] of Object.entries(step.env ?? {})) expect(value, name).not.toBe('');
      }
    });
  });

  test('reads only what its matrix has, and waits only for jobs that are there', () => {
    everyWorkflow(({ jobs }) => {
      for (const job of Object.values(jobs)) {
        const rows = job.strategy?.matrix.include ?? [];
        for (const [, name = ''] of JSON.stringify(job).matchAll(/\$\{\{ matrix\.(\w+) \}\}/g))
          for (const row of rows.length > 0 ? rows : [{}]) expect(row).toHaveProperty(name);
        if (job.needs !== undefined) expect(Object.keys(jobs)).toContain(job.needs);
      }
    });
  });

  test('pins every action to a commit, with its version beside it', () => {
    fc.assert(
      fc.property(configWith(choices), (config) => {
        for (const file of generateProject(config).filter(({ path }) => path.includes('/workflows/')))
          for (const [, use] of file.content.matchAll(/uses: (.*)/g))
            expect(use).toMatch(/^(https:\/\/github\.com\/)?[\w-]+\/[\w-]+@[0-9a-f]{40} # v[\d.]+$/);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the linters find nothing in', () => {
  const texts = [
    { ...EVERYTHING, ci: 'github', cache: 'github', updates: 'workflow' },
    { ...EVERYTHING, ci: 'github', cache: 'cachix', cachixName: 'my-cache', ciSystems: ['x86_64-linux'] },
    {
      ...EVERYTHING,
      ci: 'github',
      installer: 'determinate',
      cache: 'flakehub',
      ciSystems: ['aarch64-darwin'],
    },
    { ...EVERYTHING, ci: 'forgejo', cache: 'cachix', cachixName: 'my-cache' },
  ].flatMap((choices) =>
    projectOf(choices as Partial<Config>)
      .filter((file) => file.path.includes('/workflows/'))
      .map((file) => file.content),
  );
  const actionlint = findTool('actionlint');
  const zizmor = findTool('zizmor');

  test('workflows of every kind', () => expect(texts.length).toBe(12));

  test.skipIf(!actionlint)('what actionlint looks at', () => {
    const { status, output } = runOver(texts, 'yml', actionlint!, ACTIONLINT_ARGS);
    expect(output).toBe('');
    expect(status).toBe(0);
  });

  test.skipIf(!zizmor)('what zizmor looks at', () => {
    const args = ['--offline', '--no-progress', '--quiet', '--persona=pedantic'];
    expect(runOver(texts, 'yml', zizmor!, args)).toMatchObject({ status: 0 });
  });
});

/** What a script builds or enters of the flake of its folder, by the output that has it. */
function* wantedOf(script: string): Generator<readonly [output: 'packages' | 'devShells', name: string]> {
  for (const [, verb, name = 'default'] of script.matchAll(/\bnix (build|develop)(?: "?\.#([^\s"]+))?/g))
    yield [verb === 'build' ? 'packages' : 'devShells', name];
}

test.each(['github', 'gitlab', 'forgejo'] as const)('what %s builds and enters is in the flake', (ci) => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(configWith({ ...EVERYTHING, ci }), (config) => {
      const files = generateProject(config);
      const flake = flakeFacts(textOf(files, 'flake.nix'));
      for (const job of ciJobs(files))
        for (const run of job.runs)
          for (const script of scriptsOf(job, run))
            for (const [output, name] of wantedOf(script)) {
              seen.add(`${output}.${name}`);
              expect(flake.names(output, run.system ?? 'x86_64-linux'), `${job.id}: ${script}`).toContain(
                name,
              );
            }
    }),
    // Of random choices some never leave a release, or an image: the first ones do.
    { numRuns: 25, examples: [[settled({ ...EVERYTHING, ci })]] },
  );
  for (const wanted of ['packages.image', 'packages.static', 'devShells.default', 'devShells.beta'])
    expect(seen).toContain(wanted);
});

const github = (choices: Partial<Config>, file: string): ParsedWorkflow =>
  parsed(projectOf({ ci: 'github', ...choices }), `.github/workflows/${file}.yml`);

describe('on GitHub', () => {
  test.each<[string, Partial<Config>, string, Record<string, string>]>([
    ['a check', {}, 'check', { contents: 'read' }],
    ['a version', { ciVersions: ['beta'] }, 'rust', { contents: 'read' }],
    [
      'a check with FlakeHub',
      { installer: 'determinate', cache: 'flakehub' },
      'check',
      { contents: 'read', 'id-token': 'write' },
    ],
    ['a check with Determinate Nix alone', { installer: 'determinate' }, 'check', { contents: 'read' }],
  ])('%s has the permissions that it needs', (_, choices, job, permissions) => {
    const { permissions: granted, steps = [] } = github(choices, 'ci').jobs[job] ?? {};
    expect(granted).toEqual(permissions);
    expect(steps[0]?.with).toEqual({ 'persist-credentials': false });
  });

  test('of a release only the last job may write, and it alone sees no code', () => {
    const { on, jobs } = github(EVERYTHING, 'release');
    expect(on).toEqual({ push: { tags: ['v*'] } });
    expect(jobs.build?.permissions).toEqual({ contents: 'read' });
    expect(jobs.publish?.permissions).toEqual({
      contents: 'write',
      'id-token': 'write',
      attestations: 'write',
    });
    expect(jobs.publish?.steps.map((step) => step.uses ?? step.name).join(' ')).not.toContain('checkout');
  });

  test('a release has an archive for each system and for Windows, each on a runner of its own', () => {
    expect(github(EVERYTHING, 'release').jobs.build?.strategy?.matrix.include).toEqual([
      { triple: 'x86_64-unknown-linux-musl', attribute: 'static', runner: 'ubuntu-24.04' },
      { triple: 'aarch64-unknown-linux-musl', attribute: 'static', runner: 'ubuntu-24.04-arm' },
      { triple: 'aarch64-apple-darwin', attribute: 'default', runner: 'macos-15' },
      { triple: 'x86_64-pc-windows-gnu', attribute: 'windows', runner: 'ubuntu-24.04' },
    ]);
  });

  test.each<[libraries: string[], ciSystems: Config['ciSystems'], triples: string[]]>([
    [['openssl'], ['x86_64-linux', 'aarch64-darwin'], ['x86_64-unknown-linux-musl']],
    [['libpq'], ['x86_64-linux', 'aarch64-darwin'], ['x86_64-unknown-linux-musl', 'x86_64-pc-windows-gnu']],
    [['zlib'], ['aarch64-darwin'], ['aarch64-apple-darwin']],
  ])('a release with %s on %s is for %s', (libraries, ciSystems, triples) => {
    const { jobs } = github({ ...EVERYTHING, libraries, ciSystems }, 'release');
    expect(jobs.build?.strategy?.matrix.include.map(({ triple }) => triple)).toEqual(triples);
  });

  test('a release restores nothing from the cache that pull requests write', () => {
    const text = JSON.stringify(github({ ...EVERYTHING, cache: 'github' }, 'release'));
    expect(text).not.toContain('cache-nix-action');
    expect(JSON.stringify(github({ ...EVERYTHING, cache: 'github' }, 'ci'))).toContain('cache-nix-action');
  });

  test('an image of one system is pushed at once, of several joined under one name', () => {
    expect(Object.keys(github({ ...EVERYTHING, ciSystems: ['x86_64-linux'] }, 'image').jobs)).toEqual([
      'push-image',
    ]);
    const { jobs } = github(EVERYTHING, 'image');
    expect(jobs['push-image']?.strategy?.matrix.include).toEqual([
      { architecture: 'amd64', runner: 'ubuntu-24.04' },
      { architecture: 'arm64', runner: 'ubuntu-24.04-arm' },
    ]);
    expect(jobs['join-images']?.permissions).toEqual({ contents: 'read', packages: 'write' });
  });

  test('an image is of the tagged version, and the latest one unless that is a candidate', () => {
    const steps =
      github({ ...EVERYTHING, ciSystems: ['x86_64-linux'] }, 'image').jobs['push-image']?.steps ?? [];
    const named = steps.flatMap(({ name }) => name ?? []);
    expect(named).toEqual(['Compare the tag with the version', 'Build the image', 'Push the image']);
    const latest = 'skopeo --insecure-policy copy "docker://$image:$version" "docker://$image:latest"';
    expect(steps.at(-1)?.run).toContain(`  *-*) ;;\n  *)\n    ${latest}\n    ;;\n`);
  });

  test('the image of each program of a workspace is pushed under a name of its own', () => {
    const members = ['web', 'Tool'].map((name) => ({ name, kind: 'binary', uses: [] }) as const);
    const { jobs } = github({ ...EVERYTHING, layout: 'workspace', members }, 'image');
    const scripts = Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run ?? ''));
    expect(scripts).toContainEqual(
      'nix build .#image --print-build-logs\nnix build .#image-Tool --out-link result-image-Tool --print-build-logs',
    );
    for (const line of [
      './result-image-Tool > image.tar',
      '"docker://$image/tool:$version-$ARCHITECTURE"',
      '--tag "$image/tool:$version"',
      'crane tag "$image/tool:$version" latest',
    ])
      expect(scripts.join('\n')).toContain(line);
  });

  test('an installer is as chosen', () => {
    const uses = (installer: Config['installer']) =>
      github({ installer }, 'ci').jobs.check?.steps[1]?.uses?.split('@')[0];
    expect(uses('nix')).toBe('cachix/install-nix-action');
    expect(uses('determinate')).toBe('DeterminateSystems/determinate-nix-action');
  });
});

describe('on Forgejo', () => {
  test('the jobs name every action by its whole address, and run in a container', () => {
    for (const [, { jobs }] of workflowsOf(projectOf({ ...EVERYTHING, ci: 'forgejo' })))
      for (const job of Object.values(jobs)) {
        expect(job).toMatchObject({
          'runs-on': 'docker',
          container: { image: expect.stringContaining('@sha256:') },
        });
        for (const { uses } of job.steps)
          expect(uses ?? 'https://github.com/').toMatch(/^https:\/\/github\.com\//);
      }
  });

  test('a release is one job, which builds every archive before it creates anything', () => {
    const { jobs } = parsed<ParsedWorkflow>(
      projectOf({ ...EVERYTHING, ci: 'forgejo' }),
      '.forgejo/workflows/release.yml',
    );
    expect(Object.keys(jobs)).toEqual(['release']);
    const names = jobs.release?.steps.map((step) => step.name);
    expect(names).toContain('Build (x86_64-unknown-linux-musl)');
    expect(names).toContain('Build (x86_64-pc-windows-gnu)');
    expect(names?.at(-1)).toBe('Create the release');
  });
});
