import type { Config } from '../../config/fields.ts';
import { entry, map, scalar, sequence, type YamlEntry, type YamlNode } from '../../emit/yaml.ts';
import type { ActionId } from '../../facts/actions.ts';
import { checkJobs } from './checks.ts';
import { imageJobs } from './image.ts';
import type { Job, Step } from './job.ts';
import { ARCHIVES, buildJob, sumsStep } from './release.ts';
import {
  cacheName,
  type Dialect,
  HEADS,
  printWorkflow,
  READ_SOURCES,
  uses,
  workflowJob,
  workflowStep,
} from './workflow.ts';

/** The workflow that checks every push: pinned actions, one run a branch at a time. */
export const githubCi = (config: Config): string =>
  printWorkflow({
    ...HEADS.ci,
    jobs: checkJobs(config).map((job) => workflowJob(job, github(config, config.cache))),
  });

/** The workflow that builds a release on a tag, and publishes it in a last job that alone may write. */
export const githubRelease = (config: Config): string =>
  printWorkflow({
    ...HEADS.release,
    jobs: [
      workflowJob(buildJob(config), {
        ...github(config, cacheOfReleases(config)),
        after: () => [uploadArchives],
      }),
      publishJob(config),
    ],
  });

/** The workflow that pushes the container image to ghcr.io on a tag. */
export const githubImage = (config: Config): string =>
  printWorkflow({
    ...HEADS.image,
    jobs: imageJobs(config).map((job) => workflowJob(job, github(config, cacheOfReleases(config)))),
  });

/** The workflow that moves flake.lock every week and opens a pull request. */
export const githubUpdate = (config: Config): string =>
  printWorkflow({
    name: 'Update flake.lock',
    on: [entry('schedule', sequence([map([entry('cron', '23 4 * * 1')])])), entry('workflow_dispatch', null)],
    group: 'update-flake-lock',
    cancel: false,
    jobs: [
      workflowJob(UPDATE_JOB, {
        ...github(config, config.cache),
        after: () => [use('update-flake-lock')],
        permissions: () => [
          entry('contents', scalar('write', 'to push the branch')),
          entry('pull-requests', scalar('write', 'to open the pull request')),
        ],
      }),
    ],
  });

const UPDATE_JOB: Job = {
  id: 'update',
  title: 'Update',
  runs: [{ system: 'x86_64-linux', variables: {} }],
  steps: [],
};

/** What anybody's pull request put into GitHub's cache does not belong in what others will run. */
const cacheOfReleases = (config: Config): Config['cache'] =>
  config.cache === 'github' ? 'none' : config.cache;

const use = (id: ActionId, inputs: readonly YamlEntry[] = []): YamlNode =>
  map([uses(id), ...(inputs.length > 0 ? [entry('with', map(inputs))] : [])]);

const INSTALLERS = { nix: 'install-nix', determinate: 'determinate-nix' } as const;

const github = (config: Config, cache: Config['cache']): Dialect => ({
  runner: (system) => system.runner,
  place: [],
  before: (job) => [
    use('checkout', [entry('persist-credentials', false)]),
    use(INSTALLERS[config.installer]),
    ...(job.cached ? CACHES[cache](config, job) : []),
  ],
  after: () => [],
  permissions: ({ cached, grants = [] }) => [
    READ_SOURCES,
    ...(cached && cache === 'flakehub' ? [entry('id-token', scalar('write', 'to sign in at FlakeHub'))] : []),
    ...grants.map(() => entry('packages', scalar('write', 'to push the image'))),
  ],
  values: {
    TAG: '${{ github.ref_name }}',
    IMAGE: 'ghcr.io/${{ github.repository }}',
    REGISTRY_USER: '${{ github.actor }}',
    REGISTRY_TOKEN: '${{ github.token }}',
  },
});

const CACHES: Readonly<Record<Config['cache'], (config: Config, job: Job) => readonly YamlNode[]>> = {
  none: () => [],
  flakehub: () => [use('flakehub-cache')],
  github: (_, job) => [
    use('cache-nix', [
      entry(
        'primary-key',
        `nix-\${{ runner.os }}-\${{ runner.arch }}-${cacheName(job)}-\${{ hashFiles('**/*.nix', 'flake.lock', 'Cargo.lock', 'rust-toolchain.toml') }}`,
      ),
      entry('restore-prefixes-first-match', `nix-\${{ runner.os }}-\${{ runner.arch }}-${cacheName(job)}-`),
      entry('gc-max-store-size-linux', '4G'),
      entry('gc-max-store-size-macos', '4G'),
    ]),
  ],
  cachix: (config) => [
    use('cachix', [
      entry('name', config.cachixName),
      entry('authToken', '${{ secrets.CACHIX_AUTH_TOKEN }}'),
      entry('skipPush', "${{ github.event_name == 'pull_request' }}", {
        before: 'A pull request from a fork has no token.',
      }),
    ]),
  ],
};

/** An artefact loses the mode of its files, so it holds archives. */
const uploadArchives = use('upload-artifact', [
  entry('name', '${{ matrix.triple }}'),
  entry('path', ARCHIVES),
  entry('if-no-files-found', 'error'),
]);

const create: Step = {
  name: 'Create the release',
  script: `gh release create "$TAG" --verify-tag --generate-notes ${ARCHIVES}/*`,
  reads: ['TAG', 'GH_REPO', 'GH_TOKEN'],
};

/** The one job that may write: it gathers the archives, states where they come from, and creates the release. */
function publishJob(config: Config): YamlEntry {
  const job: Job = {
    id: 'publish',
    title: 'Publish',
    after: 'build',
    runs: [{ system: 'x86_64-linux', variables: {} }],
    steps: [sumsStep(config)],
  };
  const values = {
    TAG: '${{ github.ref_name }}',
    GH_REPO: '${{ github.repository }}',
    GH_TOKEN: '${{ github.token }}',
  };
  return workflowJob(job, {
    ...github(config, config.cache),
    before: () => [use('download-artifact', [entry('path', ARCHIVES), entry('merge-multiple', true)])],
    after: () => [attest, workflowStep(create, (name) => values[name as keyof typeof values])],
    permissions: () => [
      entry('contents', scalar('write', 'to create the release')),
      entry('id-token', scalar('write', 'to sign the provenance')),
      entry('attestations', scalar('write', 'to keep the provenance')),
    ],
  });
}

/** GitHub keeps provenance for public repositories (actions/attest, README). */
const attest: YamlNode = map([
  entry('name', 'State the provenance'),
  entry('if', '${{ !github.event.repository.private }}'),
  uses('attest'),
  entry('with', map([entry('subject-checksums', `${ARCHIVES}/SHA256SUMS`)])),
]);
