import type { Config } from '../../config/fields.ts';
import type { SystemId } from '../../facts/targets.ts';
import { ciSystems } from './checks.ts';
import { type Job, type Step, SYSTEM } from './job.ts';
import { toolFunction } from './tools.ts';

/** How registries name the processor of each system (the Go names, as OCI's image index uses them). */
const ARCHITECTURES: Readonly<Partial<Record<SystemId, string>>> = {
  'x86_64-linux': 'amd64',
  'aarch64-linux': 'arm64',
};

const READS = ['TAG', 'IMAGE', 'REGISTRY_USER', 'REGISTRY_TOKEN'] as const;

/** Names of images have small letters only; the version is the tag without its "v". */
const NAMES = [
  "image=$(printf '%s' \"${IMAGE#https://}\" | tr '[:upper:]' '[:lower:]')",
  'version=${TAG#v}',
] as const;

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
  const architectures = systems.map((system) => ARCHITECTURES[system.id] ?? system.id);
  const push: Job = {
    id: 'push-image',
    title: several ? 'Image for' : 'Image on',
    by: several ? 'ARCHITECTURE' : SYSTEM,
    runs: systems.map(({ id }, index) => ({
      system: id,
      variables: several ? { ARCHITECTURE: architectures[index] ?? id } : { [SYSTEM]: id },
    })),
    steps: [{ name: 'Build the image', script: 'nix build .#image --print-build-logs' }, pushStep(several)],
    grants: ['push-image'],
    cached: true,
  };
  const join: Job = {
    id: 'join-images',
    title: 'Join the images',
    after: 'push-image',
    runs: [{ system: first, variables: {} }],
    steps: [joinStep(architectures)],
    grants: ['push-image'],
  };
  return several ? [push, join] : [push];
}

function pushStep(several: boolean): Step {
  const tag = several ? '$version-$ARCHITECTURE' : '$version';
  return {
    name: 'Push the image',
    script: [
      toolFunction('skopeo'),
      ...NAMES,
      login('skopeo login'),
      './result > image.tar',
      '# The policy asks for signatures of images from elsewhere; this one was built here.',
      `skopeo --insecure-policy copy --format oci docker-archive:image.tar "docker://$image:${tag}"`,
      ...(several
        ? []
        : ['skopeo --insecure-policy copy "docker://$image:$version" "docker://$image:latest"']),
    ].join('\n'),
    reads: [...READS, ...(several ? ['ARCHITECTURE'] : [])],
  };
}

/** `crane` is here the program of go-containerregistry: it joins images by their platforms into one index. */
const joinStep = (architectures: readonly string[]): Step => ({
  name: 'Join the images',
  script: [
    toolFunction('crane'),
    ...NAMES,
    login('crane auth login'),
    `crane index append ${architectures.map((name) => `--manifest "$image:$version-${name}"`).join(' ')} --tag "$image:$version"`,
    'crane tag "$image:$version" latest',
  ].join('\n'),
  reads: READS,
});
