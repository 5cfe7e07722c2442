import { CONTAINER_CI } from '../../facts/ci-kinds.ts';
import { SYSTEMS } from '../../facts/systems.ts';
import { say } from '../../texts/say.ts';
import { builderOf } from '../builders.ts';
import { hasProgram } from '../cargo-packages.ts';
import type { Config } from '../fields.ts';
import { ciHasPlatform, hasPlatform } from '../systems.ts';
import { providerTraits } from '../toolchain.ts';
import { neededComponent, noContainer, noStaticProgram, withTargets } from './packaging.ts';
import type { IdleReasons, Reason, Reasons } from './reason.ts';
import { otherToolchainReason } from './toolchain.ts';

const withoutCi = (config: Config): Reason =>
  config.ci === 'none' ? say`There is no CI to set up.` : undefined;

function ciSystemReason(config: Config, id: string): Reason {
  if (!(config.systems as readonly string[]).includes(id))
    return say`${id} is not among the project’s systems.`;
  const label = CONTAINER_CI[config.ci];
  if (label !== undefined && SYSTEMS.find((system) => system.id === id)?.platform === 'darwin')
    return say`${label}’s jobs run in a container, which is for Linux: macOS needs a runner of your own.`;
  return config.ci === 'forgejo' && id === 'aarch64-linux' && config.systems.includes('x86_64-linux')
    ? say`Forgejo has no name for Arm runners that every instance knows: the jobs run on the one labelled docker.`
    : undefined;
}

function ciCheckReason(config: Config, id: string): Reason {
  if (id === 'package' && config.packaging === 'none')
    return say`Without packaging there is nothing for \`nix build\` to build.`;
  return id === 'targets' ? withTargets(config, 'noTargetsInCi') : neededComponent(config, id);
}

function cacheReason(config: Config, id: string): Reason {
  if (id === 'github' && config.ci !== 'github') return say`It is part of GitHub Actions.`;
  if (id === 'flakehub' && (config.ci !== 'github' || config.installer !== 'determinate'))
    return say`It works with Determinate Nix on GitHub Actions: choose that first.`;
  return undefined;
}

function updatesReason(config: Config, id: string): Reason {
  if ((id === 'dependabot' || id === 'workflow') && config.ci !== 'github')
    return say`It works on GitHub only: choose Renovate, or GitHub Actions as CI.`;
  return undefined;
}

/** Why there can be no release, or nothing when there can. */
function noRelease(config: Config): Reason {
  const missing = withoutCi(config);
  if (missing !== undefined) return missing;
  if (!hasProgram(config)) return say`A release publishes programs, and the project has none.`;
  if (!builderOf(config).otherTargets)
    return say`What runs without Nix is built by crane or buildRustPackage.`;
  if (providerTraits(config).withoutMusl)
    return say`What runs without Nix needs a standard library for musl: choose fenix, rust-overlay or nixpkgs.`;
  return noStaticProgram(config);
}

/** Why no image can be published, or nothing when one can. */
function noPublishedImage(config: Config): Reason {
  const missing = withoutCi(config) ?? noContainer(config);
  if (missing !== undefined) return missing;
  if (!config.container) return say`There is no image.`;
  return ciHasPlatform(config, 'linux') ? undefined : say`An image is built on Linux, and no runner is.`;
}

const onlyCachix = (config: Config): Reason =>
  withoutCi(config) ?? (config.cache === 'cachix' ? undefined : say`Only Cachix asks for it.`);

function ciReason(config: Config, id: string): Reason {
  const label = CONTAINER_CI[id];
  return label === undefined || hasPlatform(config, 'linux')
    ? undefined
    : say`${label}’s jobs run in a container, which is for Linux, and no Linux system is chosen.`;
}

export const CI_REASONS: Reasons = {
  ci: ciReason,
  ciSystems: ciSystemReason,
  ciVersions: otherToolchainReason,
  ciChecks: ciCheckReason,
  cache: cacheReason,
  updates: updatesReason,
};

export const CI_IDLE: IdleReasons = {
  installer: (config) =>
    config.ci === 'github' ? undefined : say`Only GitHub Actions has a choice of installers.`,
  ciSystems: withoutCi,
  ciVersions: withoutCi,
  ciChecks: withoutCi,
  cache: withoutCi,
  cachixName: (config) =>
    withoutCi(config) ?? (config.cache === 'cachix' ? undefined : say`Only Cachix asks for a name.`),
  cachixKey: onlyCachix,
  release: noRelease,
  publishImage: noPublishedImage,
};
