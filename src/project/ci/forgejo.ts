import type { Config } from '../../config/fields.ts';
import { releaseBuilds } from '../../config/release-builds.ts';
import { entry, map, scalar, type YamlEntry, type YamlNode } from '../../emit/yaml.ts';
import type { ActionId } from '../../facts/actions.ts';
import { CI_IMAGES, FORGEJO_RUNNER } from '../../facts/ci-runners.ts';
import { cachixSteps } from './cachix.ts';
import { checkJobs } from './checks.ts';
import { imageJobs } from './image.ts';
import type { Run, Step } from './job.ts';
import { ARCHIVES, buildSteps, sumsStep, tagSteps } from './release.ts';
import { toolFunction } from './tools.ts';
import {
  type Dialect,
  HEADS,
  printWorkflow,
  READ_SOURCES,
  uses,
  workflowJob,
  workflowStep,
} from './workflow.ts';

/** The workflow that checks every push. */
export const forgejoCi = (config: Config): string =>
  printWorkflow({
    ...HEADS.ci,
    jobs: checkJobs(config).map((job) => workflowJob(job, forgejo(config))),
  });

/** The workflow that pushes the container image to the instance's own registry on a tag. */
export const forgejoImage = (config: Config): string =>
  printWorkflow({
    ...HEADS.image,
    jobs: imageJobs(config).map((job) => workflowJob(job, forgejo(config))),
  });

/**
 * The workflow that builds a release on a tag and creates it by the instance's own interface.
 *
 * It is one job: the actions that hand files from job to job are made for GitHub.
 */
export const forgejoRelease = (config: Config): string =>
  printWorkflow({
    ...HEADS.release,
    jobs: [releaseJob(config)],
  });

/** An action by its whole address: a short name would mean another place on each instance. */
const use = (id: ActionId, inputs: readonly YamlEntry[]): YamlNode =>
  map([uses(id, 'https://github.com/'), entry('with', map(inputs))]);

const VALUES: Readonly<Record<string, string>> = {
  TAG: '${{ github.ref_name }}',
  IMAGE: '${{ github.server_url }}/${{ github.repository }}',
  REGISTRY_USER: '${{ github.actor }}',
  REGISTRY_TOKEN: '${{ secrets.REGISTRY_TOKEN }}',
  CACHIX_AUTH_TOKEN: '${{ secrets.CACHIX_AUTH_TOKEN }}',
  RELEASES: '${{ github.server_url }}/api/v1/repos/${{ github.repository }}/releases',
  TOKEN: '${{ github.token }}',
};

const step = (row: Step, own: Run['variables'] = {}): YamlNode =>
  workflowStep(row, (name) => own[name] ?? VALUES[name] ?? '');

function forgejo(config: Config): Dialect {
  const { before, after } = cachixSteps(config);
  return {
    runner: () => FORGEJO_RUNNER,
    // Not the image of Nix: runners start a container by /bin/sleep and run actions by node, and it has neither.
    place: [entry('container', map([entry('image', CI_IMAGES.debian)]))],
    before: ({ cached }) => [
      use('checkout', [entry('persist-credentials', false)]),
      step(INSTALL_SUDO),
      use('install-nix', [
        entry('extra_nix_config', 'sandbox = false', {
          before: 'A container may not make the namespaces of the sandbox.',
        }),
      ]),
      ...(cached ? before.map((row) => step(row)) : []),
    ],
    after: ({ cached }) => (cached ? after.map((row) => step(row)) : []),
    permissions: () => [READ_SOURCES],
    values: VALUES,
  };
}

/** The installer of Nix calls sudo even for root, and unpacks by xz. */
const INSTALL_SUDO: Step = {
  name: 'Install what the installer of Nix calls',
  script: 'apt-get update\napt-get install --yes --no-install-recommends sudo xz-utils',
};

function releaseJob(config: Config): YamlEntry {
  const releases = releaseBuilds(config);
  const builds = releases.flatMap((build) =>
    buildSteps(config, [build]).map((row) =>
      step(
        { ...row, name: `${row.name} (${build.triple})` },
        { TRIPLE: build.triple, ATTRIBUTE: build.attribute },
      ),
    ),
  );
  const dialect = forgejo(config);
  const system = releases[0]?.system ?? 'x86_64-linux';
  return workflowJob(
    {
      id: 'release',
      title: 'Release',
      runs: [{ system, variables: {} }],
      steps: tagSteps(config),
      cached: true,
    },
    {
      ...dialect,
      after: (job) => [...builds, step(sumsStep(config)), step(CREATE), ...dialect.after(job)],
      permissions: () => [entry('contents', scalar('write', 'to create the release'))],
    },
  );
}

/** Forgejo's interface: a release of a tag, then each file as an attachment (its /api/swagger, "repository"). */
const CREATE: Step = {
  name: 'Create the release',
  script: [
    toolFunction('jq'),
    'body=$(jq --null-input --arg tag "$TAG" \'{ tag_name: $tag, name: $tag }\')',
    'send() { curl --fail --silent --show-error --header "Authorization: token $TOKEN" "$@"; }',
    'release=$(send --header \'Content-Type: application/json\' --data "$body" "$RELEASES")',
    'id=$(printf \'%s\' "$release" | jq .id)',
    `for file in ${ARCHIVES}/*; do`,
    '  send --form "attachment=@$file" "$RELEASES/$id/assets" > /dev/null',
    'done',
  ].join('\n'),
  reads: ['TAG', 'RELEASES', 'TOKEN'],
};
