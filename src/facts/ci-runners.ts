/**
 * Where jobs run on CI that is not GitHub's.
 *
 * Source: the tags of nixos/nix on Docker Hub; the digest of node:24.14.0 (Debian bookworm, every platform) as public
 * Dockerfiles pin it, 2026; docs.gitlab.com, "Hosted runners on Linux" and "GitLab Release CLI tool"; forgejo.org,
 * "Forgejo Actions administrator guide". Read 2026-11.
 * As of: 2026-11.
 */
import type { LinuxSystemId, SystemId } from './systems.ts';

/** The images of containers. */
export const CI_IMAGES = {
  /** Nix and git; its nix.conf leaves the sandbox off, which a container has no right to set up. */
  nix: 'nixos/nix:2.35.2',
  /** Debian with node, git, curl and xz. */
  debian:
    'docker.io/library/node:24.14.0-bookworm@sha256:3a09aa6354567619221ef6c45a5051b671f953f0a1924d1f819ffb236e520e6b',
  /** What GitLab names for jobs with `release`; it has no other tag in the documentation. */
  gitlabCli: 'registry.gitlab.com/gitlab-org/cli:latest',
} as const;

/**
 * The tags of GitLab.com's small runners; a job without tags gets the first. It has none of macOS that takes the image
 * of Nix: such a runner is one's own, tagged as the system is called.
 */
export const GITLAB_RUNNERS: Readonly<Record<SystemId, string>> = {
  'x86_64-linux': 'saas-linux-small-amd64',
  'aarch64-linux': 'saas-linux-small-arm64',
  'aarch64-darwin': 'aarch64-darwin',
  'x86_64-darwin': 'x86_64-darwin',
};

/** How registries name the processor of each system (the Go names, as OCI's image index uses them). */
export const IMAGE_ARCHITECTURES: Readonly<Record<LinuxSystemId, string>> = {
  'x86_64-linux': 'amd64',
  'aarch64-linux': 'arm64',
};

/** The label that Forgejo's documentation gives a first runner. */
export const FORGEJO_RUNNER = 'docker';
