import type { Config } from '../../config/fields.ts';
import { images } from '../../config/images.ts';
import { ciSystems } from '../../config/systems.ts';
import { IMAGE_ARCHITECTURES } from '../../facts/ci-runners.ts';
import { type Job, type Step, SYSTEM } from './job.ts';
import { tagSteps } from './release.ts';
import { toolFunction } from './tools.ts';

const READS = ['TAG', 'IMAGE', 'REGISTRY_USER', 'REGISTRY_TOKEN'] as const;

/** Names of images have small letters only; the version is the tag without its "v". */
const NAMES = [
  "image=$(printf '%s' \"${IMAGE#https://}\" | tr '[:upper:]' '[:lower:]')",
  'version=${TAG#v}',
] as const;

/** Each image: what builds it, the link that Nix makes to it, and where it goes. */
const pushedImages = (config: Config) =>
  images(config).map(({ program, attribute }, index) => ({
    attribute,
    link: index === 0 ? 'result' : `result-${attribute}`,
    name: index === 0 ? '$image' : `$image/${program.toLowerCase()}`,
  }));

/** Lines for a version that people should get who ask for none: not for one such as 1.0.0-rc.1. */
const unlessPrerelease = (lines: readonly string[]): readonly string[] => [
  'case "$version" in',
  '  *-*) ;;',
  '  *)',
  ...lines.map((line) => `    ${line}`),
  '    ;;',
  'esac',
];

const login = (program: string): string =>
  `printf '%s' "$REGISTRY_TOKEN" | ${program} --username "$REGISTRY_USER" --password-stdin "\${image%%/*}"`;

/**
 * The jobs that push the container image: one run a system, and where there are several, a job that joins them
 * under one name. The flake's image is a script that writes the archive which `docker load` reads.
 */
export function imageJobs(config: Config): readonly Job[] {
  const systems = ciSystems(config).filter((system) => system.platform === 'linux');
  const first = systems[0]?.id ?? 'x86_64-linux';
  const several = systems.length > 1;
  const architectures = systems.map((system) => IMAGE_ARCHITECTURES[system.id]);
  const push: Job = {
    id: 'push-image',
    title: several ? 'Image for' : 'Image on',
    by: several ? 'ARCHITECTURE' : SYSTEM,
    runs: systems.map(({ id }, index) => ({
      system: id,
      variables: several ? { ARCHITECTURE: architectures[index] ?? id } : { [SYSTEM]: id },
    })),
    steps: [...tagSteps(config), buildStep(config), pushStep(config, several)],
    grants: ['push-image'],
    cached: true,
  };
  const join: Job = {
    id: 'join-images',
    title: 'Join the images',
    after: 'push-image',
    runs: [{ system: first, variables: {} }],
    steps: [joinStep(config, architectures)],
    grants: ['push-image'],
  };
  return several ? [push, join] : [push];
}

function buildStep(config: Config): Step {
  const lines = pushedImages(config).map(
    ({ attribute, link }) =>
      `nix build .#${attribute} ${link === 'result' ? '' : `--out-link ${link} `}--print-build-logs`,
  );
  return { name: lines.length > 1 ? 'Build the images' : 'Build the image', script: lines.join('\n') };
}

function pushStep(config: Config, several: boolean): Step {
  const all = pushedImages(config);
  const tag = several ? '$version-$ARCHITECTURE' : '$version';
  return {
    name: all.length > 1 ? 'Push the images' : 'Push the image',
    script: [
      toolFunction('skopeo'),
      ...NAMES,
      login('skopeo login'),
      '# The policy asks for signatures of images from elsewhere; what is pushed was built here.',
      ...all.flatMap(({ link, name }) => [
        `./${link} > image.tar`,
        `skopeo --insecure-policy copy --format oci docker-archive:image.tar "docker://${name}:${tag}"`,
      ]),
      ...(several
        ? []
        : unlessPrerelease(
            all.map(
              ({ name }) =>
                `skopeo --insecure-policy copy "docker://${name}:$version" "docker://${name}:latest"`,
            ),
          )),
    ].join('\n'),
    reads: [...READS, ...(several ? ['ARCHITECTURE'] : [])],
  };
}

/** `crane` is here the program of go-containerregistry: it joins images by their platforms into one index. */
const joinStep = (config: Config, architectures: readonly string[]): Step => ({
  name: 'Join the images',
  script: [
    toolFunction('crane'),
    ...NAMES,
    login('crane auth login'),
    ...pushedImages(config).map(
      ({ name }) =>
        `crane index append ${architectures.map((each) => `--manifest "${name}:$version-${each}"`).join(' ')} --tag "${name}:$version"`,
    ),
    ...unlessPrerelease(pushedImages(config).map(({ name }) => `crane tag "${name}:$version" latest`)),
  ].join('\n'),
  reads: READS,
});
