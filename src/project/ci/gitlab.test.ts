import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Config } from '../../config/fields.ts';
import { generateProject } from '../index.ts';
import { configWith, EVERYTHING, parsed, projectOf, textOf } from './testing/workflows.ts';

interface GitlabJob {
  readonly stage: string;
  readonly needs?: readonly string[];
  readonly tags?: readonly string[];
  readonly rules?: readonly { readonly if: string }[];
  readonly parallel?: { readonly matrix: readonly Readonly<Record<string, string>>[] };
  readonly variables?: Readonly<Record<string, string>>;
  readonly before_script?: readonly string[];
  readonly script: readonly string[];
}

/** Keys at the top that are no jobs, and names that no job may have (docs.gitlab.com, "CI/CD YAML syntax reference"). */
const KEYWORDS = ['workflow', 'stages', 'variables', 'default'];
const RESERVED = ['image', 'services', 'cache', 'include', 'before_script', 'after_script', 'pages', 'spec'];

type Pipeline = Readonly<Record<string, unknown>> & { readonly stages: readonly string[] };

const jobsOf = (pipeline: Pipeline): readonly (readonly [string, GitlabJob])[] =>
  Object.entries(pipeline).filter(([key]) => !KEYWORDS.includes(key)) as [string, GitlabJob][];

const pipeline = (choices: Partial<Config>): Pipeline =>
  parsed(projectOf({ ci: 'gitlab', ...choices }), '.gitlab-ci.yml');

const ALL: Partial<Config> = { ...EVERYTHING, ci: 'gitlab', cache: 'cachix', cachixName: 'my-cache' };

const everyPipeline = (check: (pipeline: Pipeline) => void): void =>
  fc.assert(
    fc.property(
      fc.oneof(
        configWith({ ci: 'gitlab', systems: ['x86_64-linux', 'aarch64-darwin'] }),
        configWith({ ...ALL, layout: 'binary' }),
      ),
      (config) => check(parse(textOf(generateProject(config), '.gitlab-ci.yml')) as Pipeline),
    ),
    { numRuns: 60 },
  );

describe('every pipeline', () => {
  test('has jobs with names that may be, in stages that are listed and all used', () => {
    everyPipeline((all) => {
      const jobs = jobsOf(all);
      expect(jobs.map(([name]) => name).filter((name) => RESERVED.includes(name))).toEqual([]);
      expect([...new Set(jobs.map(([, job]) => job.stage))].sort()).toEqual([...all.stages].sort());
      for (const [, job] of jobs)
        for (const name of job.needs ?? []) expect(Object.keys(all)).toContain(name);
    });
  });

  test('sets every variable of ours that a script reads', () => {
    everyPipeline((all) => {
      for (const [name, job] of jobsOf(all)) {
        const rows = job.parallel?.matrix ?? [{}];
        for (const [, variable = ''] of job.script.join('\n').matchAll(/\$\{?([A-Z][A-Z_]*)/g)) {
          if (/^(CI_|CACHIX_)/.test(variable)) continue;
          for (const row of rows) expect({ ...row, ...job.variables }, name).toHaveProperty(variable);
        }
      }
    });
  });
});

test('tags name a runner only where it is not the one that a job gets by itself', () => {
  const tags = (choices: Partial<Config>) => jobsOf(pipeline(choices)).map(([, job]) => job.tags);
  expect(tags({ ciSystems: ['x86_64-linux'] })).toEqual([undefined]);
  expect(tags({ ciSystems: ['aarch64-linux'] })).toEqual([['saas-linux-small-arm64']]);
  expect(tags({ ciSystems: ['x86_64-linux', 'aarch64-linux'], ciVersions: ['beta'] })).toEqual([
    ['$RUNNER'],
    ['saas-linux-small-amd64'],
  ]);
});

test('a release links every archive and the sums, and only a tag that is a version makes one', () => {
  const all = pipeline({ ...ALL, name: 'tool', ciSystems: ['x86_64-linux'] });
  const { release } = all['create-release'] as { release: { assets: { links: { name: string }[] } } };
  expect(release.assets.links.map((link) => link.name)).toEqual([
    'tool-$CI_COMMIT_TAG-x86_64-unknown-linux-musl.tar.gz',
    'tool-$CI_COMMIT_TAG-x86_64-pc-windows-gnu.zip',
    'SHA256SUMS',
  ]);
  const [rule] = (all['create-release'] as unknown as GitlabJob).rules ?? [];
  const pattern = new RegExp(/\/(.*)\//.exec(rule?.if ?? '')?.[1] ?? '^$');
  expect(['v1.0.0', 'v2.0.0-rc.1', 'v1'].every((tag) => pattern.test(tag))).toBe(true);
  expect(['latest', 'v1/x', 'v 1', 'x v1'].some((tag) => pattern.test(tag))).toBe(false);
});

test('without a release there is no pipeline of a tag', () => {
  expect(JSON.stringify(pipeline({}))).not.toContain('CI_COMMIT_TAG');
});

test('only jobs that build use the cache', () => {
  const cached = jobsOf(pipeline(ALL))
    .filter(([, job]) => job.before_script !== undefined)
    .map(([name]) => name);
  expect(cached).toEqual(['check', 'rust', 'build', 'push-image']);
});
