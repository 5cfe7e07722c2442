import type { Config } from '../../config/fields.ts';
import { ciSystems } from '../../config/systems.ts';
import { entry, map, printYaml, sequence, type YamlEntry, type YamlNode } from '../../emit/yaml.ts';
import { CI_IMAGES, GITLAB_RUNNERS } from '../../facts/ci-runners.ts';
import { cachixSteps } from './cachix.ts';
import { checkJobs } from './checks.ts';
import { imageJobs } from './image.ts';
import { isMatrix, type Job, type Step, systemsOf } from './job.ts';
import { ARCHIVES, archiveNames, buildJob, RELEASE_TAG, sumsStep } from './release.ts';

const IS_RELEASE = `$CI_COMMIT_TAG =~ ${RELEASE_TAG.regex}`;

/** The project's own registry of files (docs.gitlab.com, "GitLab generic packages repository"). */
const packages = (config: Config): string =>
  `$CI_API_V4_URL/projects/$CI_PROJECT_ID/packages/generic/${config.name}/$CI_COMMIT_TAG`;

/** .gitlab-ci.yml: the same jobs as on GitHub, in the image of Nix. */
export function gitlabCi(config: Config): string {
  const jobs = [
    ...checkJobs(config).map((job) => jobEntry(config, job, { stage: 'check' })),
    ...(config.release ? releaseJobs(config) : []),
    ...(config.publishImage
      ? imageJobs(config).map((job) =>
          jobEntry(config, job, { stage: job.after === undefined ? 'build' : 'publish', tagged: true }),
        )
      : []),
  ];
  return printYaml(
    map(
      [
        entry('workflow', map([entry('rules', sequence(pipelines(config)))])),
        entry('stages', sequence(stages(config))),
        entry('variables', map([entry('NIX_CONFIG', 'experimental-features = nix-command flakes')])),
        entry('default', map([entry('image', CI_IMAGES.nix), entry('interruptible', true)])),
        ...jobs,
      ].map((row, index) => (index > 0 ? { ...row, spaced: true } : row)),
    ),
  );
}

/** One pipeline for a merge request or the main branch, never two for the same commit; and one for a release. */
const pipelines = (config: Config): readonly YamlNode[] =>
  [
    '$CI_PIPELINE_SOURCE == "merge_request_event"',
    '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
    ...(config.release || config.publishImage ? [IS_RELEASE] : []),
  ].map((condition) => map([entry('if', condition)]));

const stages = (config: Config): readonly string[] => [
  'check',
  ...(config.release || config.publishImage ? ['build'] : []),
  ...(config.release || (config.publishImage && ciSystems(config).length > 1) ? ['publish'] : []),
  ...(config.release ? ['release'] : []),
];

const NO_STEPS = { before: [], after: [] } as const;

const scripts = (steps: readonly Step[]): YamlNode => sequence(steps.map((step) => step.script));

interface Place {
  readonly stage: string;
  /** Whether the job belongs to releases only, and must not be broken off by a newer push. */
  readonly tagged?: true;
  readonly last?: readonly YamlEntry[];
}

function jobEntry(config: Config, job: Job, { stage, tagged, last = [] }: Place): YamlEntry {
  const { before, after } = job.cached ? cachixSteps(config) : NO_STEPS;
  const values = variables(job);
  return entry(
    job.id,
    map([
      entry('stage', stage),
      ...(job.after === undefined ? [] : [entry('needs', sequence([job.after]))]),
      ...runnerTags(config, job),
      ...(tagged
        ? [entry('rules', sequence([map([entry('if', IS_RELEASE)])])), entry('interruptible', false)]
        : []),
      ...(isMatrix(job) ? [entry('parallel', map([entry('matrix', sequence(rows(job)))]))] : []),
      ...(values.length > 0 ? [entry('variables', map(values))] : []),
      ...(before.length > 0 ? [entry('before_script', scripts(before))] : []),
      entry('script', scripts([...job.steps, ...after])),
      ...last,
    ]),
  );
}

/** What GitLab knows under a name of its own. */
const VALUES: Readonly<Record<string, string>> = {
  TAG: '$CI_COMMIT_TAG',
  IMAGE: '$CI_REGISTRY_IMAGE',
  REGISTRY_USER: '$CI_REGISTRY_USER',
  REGISTRY_TOKEN: '$CI_REGISTRY_PASSWORD',
};

/** A run's own variables are set by the matrix; the rest of what the scripts read is named here. */
const variables = (job: Job): readonly YamlEntry[] =>
  [...new Set(job.steps.flatMap((step) => step.reads ?? []))].flatMap((name) => {
    const value = VALUES[name];
    return value === undefined ? [] : [entry(name, value)];
  });

/** Runners differ where there is more than one system or where it is not the one that GitLab.com takes by itself. */
function runnerTags(config: Config, job: Job): readonly YamlEntry[] {
  const systems = systemsOf(job);
  if (systems.length > 1) return [entry('tags', sequence(['$RUNNER']))];
  const [only = 'x86_64-linux'] = systems;
  const chosen = ciSystems(config);
  return chosen.length === 1 && only === 'x86_64-linux'
    ? []
    : [entry('tags', sequence([GITLAB_RUNNERS[only]]))];
}

/** A row a run. The matrix sets what scripts read, and the runner where systems differ. */
function rows(job: Job): readonly YamlNode[] {
  const differ = systemsOf(job).length > 1;
  return job.runs.map(({ system, variables: own }) =>
    map([
      ...Object.entries(own).map(([name, value]) => entry(name, value)),
      ...(differ ? [entry('RUNNER', GITLAB_RUNNERS[system])] : []),
    ]),
  );
}

/** Build the archives, put them and their sums into the project's own registry, and create the release with links. */
function releaseJobs(config: Config): readonly YamlEntry[] {
  const publish: Job = {
    id: 'publish',
    title: 'Publish',
    after: 'build',
    runs: [{ system: 'x86_64-linux', variables: {} }],
    steps: [sumsStep(config), { script: uploadScript(config) }],
  };
  return [
    jobEntry(config, buildJob(config), {
      stage: 'build',
      tagged: true,
      last: [entry('artifacts', map([entry('paths', sequence([ARCHIVES])), entry('expire_in', '1 week')]))],
    }),
    jobEntry(config, publish, { stage: 'publish', tagged: true }),
    createEntry(config),
  ];
}

/** The step before has entered the folder of the archives, in the same shell. */
const uploadScript = (config: Config): string =>
  [
    'for file in *; do',
    '  curl --fail --silent --show-error --header "JOB-TOKEN: $CI_JOB_TOKEN" \\',
    `    --upload-file "$file" "${packages(config)}/$file"`,
    'done',
  ].join('\n');

function createEntry(config: Config): YamlEntry {
  const links = [...archiveNames(config).map((name) => name.replace('$TAG', '$CI_COMMIT_TAG')), 'SHA256SUMS'];
  return entry(
    'create-release',
    map([
      entry('stage', 'release'),
      entry('needs', sequence(['publish'])),
      entry('rules', sequence([map([entry('if', IS_RELEASE)])])),
      // The image has no Nix, so nothing of the defaults fits.
      entry('inherit', map([entry('default', false)])),
      entry('image', CI_IMAGES.gitlabCli),
      entry('script', sequence(['echo "Release of $CI_COMMIT_TAG"'])),
      entry(
        'release',
        map([
          entry('tag_name', '$CI_COMMIT_TAG'),
          entry('name', '$CI_COMMIT_TAG'),
          entry('description', `${config.name} $CI_COMMIT_TAG`),
          entry(
            'assets',
            map([
              entry(
                'links',
                sequence(
                  links.map((name) =>
                    map([entry('name', name), entry('url', `${packages(config)}/${name}`)]),
                  ),
                ),
              ),
            ]),
          ),
        ]),
      ),
    ]),
  );
}
