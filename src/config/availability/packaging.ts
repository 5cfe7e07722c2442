import { FEATURES } from '../../facts/cargo-features.ts';
import { say } from '../../texts/say.ts';
import { builderOf } from '../builders.ts';
import { hasProgram } from '../cargo-packages.ts';
import type { Config } from '../fields.ts';
import { longLists } from '../long-lists.ts';
import { ciHasPlatform, hasPlatform } from '../systems.ts';
import { compilerVersion, hasComponent, isAtLeast, providerTraits } from '../toolchain.ts';
import type { IdleReasons, Reason, Reasons } from './reason.ts';

function packagingReason(config: Config, id: string): Reason {
  if (id === 'none') return undefined;
  if (providerTraits(config).outsideStore)
    return say`${config.provider} keeps its toolchain outside of the Nix store, where no Nix build can use it: choose another provider.`;
  return isAtLeast(compilerVersion(config), FEATURES.customProfiles.since)
    ? undefined
    : say`Nix packages are built with \`cargo build --profile\`, which needs Rust ${FEATURES.customProfiles.since}.`;
}

/** The component without which a check cannot run. */
const CHECK_NEEDS: Readonly<Record<string, string>> = { clippy: 'clippy', rustfmt: 'rustfmt' };

/** Why a check or a step cannot run for want of a component. */
export function neededComponent(config: Config, id: string): Reason {
  return missingFromChoice(config, CHECK_NEEDS[id]);
}

/** Why something cannot run without a component that is not chosen; nothing where it needs none. */
export const missingFromChoice = (config: Config, component: string | undefined): Reason =>
  component === undefined || hasComponent(config, component)
    ? undefined
    : say`It needs the component ${component}, which is not chosen.`;

const CHECKS_BY_CRANE = say`Checks of the flake are built by crane: choose it as packaging.`;

function checkReason(config: Config, id: string): Reason {
  const { checks } = builderOf(config);
  if (checks === undefined) return CHECKS_BY_CRANE;
  return checks !== 'every' && !checks.includes(id)
    ? say`${config.packaging} has no such check: choose crane for ${id}.`
    : neededComponent(config, id);
}

/** The checks that the flake makes: of those chosen, the ones that the packaging can make. */
export const flakeChecks = (config: Config): Config['checks'] =>
  config.checks.filter((id) => checkReason(config, id) === undefined);

/** Why something cannot be done for the chosen targets: there is none, or all of them lack what it takes. */
export const withTargets = (config: Config, lack: 'noTargetPackages' | 'noTargetsInCi'): Reason =>
  config.targets.length === 0 ? say`No target is chosen.` : longLists()[lack](config);

function noTargetPackages(config: Config): Reason {
  if (!builderOf(config).otherTargets)
    return say`Packages for other targets are built by crane or buildRustPackage.`;
  return withTargets(config, 'noTargetPackages');
}

/** Whether the package of this machine runs the tests as it is built; else a check of the flake does. */
export const packageRunsTests = (config: Config): boolean =>
  config.packaging !== 'none' && !flakeChecks(config).includes('nextest');

/** Why a release cannot have static programs for Linux, or nothing when it can. */
export function noStaticProgram(config: Config): Reason {
  const first = config.libraries.length > 0 ? longLists().firstOpened(config.libraries) : undefined;
  return first && ciHasPlatform(config, 'linux')
    ? say`For Linux a release is a static program, which can open no library at run time, and ${first} is opened just then.`
    : undefined;
}

/** Why there can be no container image, or nothing when there can. */
export function noContainer(config: Config): Reason {
  if (config.packaging === 'none') return say`An image is made of a package: choose a packaging.`;
  if (!hasProgram(config)) return say`An image runs a program, and the project has none.`;
  return hasPlatform(config, 'linux')
    ? undefined
    : say`A container runs Linux programs, and no Linux system is chosen.`;
}

export const PACKAGING_REASONS: Reasons = {
  packaging: packagingReason,
  checks: checkReason,
};

export const PACKAGING_IDLE: IdleReasons = {
  checks: (config) => (builderOf(config).checks ? undefined : CHECKS_BY_CRANE),
  targetPackages: noTargetPackages,
  container: noContainer,
  port: (config) => noContainer(config) ?? (config.container ? undefined : say`Only an image names a port.`),
};
