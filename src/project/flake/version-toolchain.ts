import type { Config } from '../../config/fields.ts';
import { chosenSystems } from '../../config/systems.ts';
import { allComponents, bringsComponent, channelRef, minimumRelease } from '../../config/toolchain.ts';
import { attrs, bind, call, lambda, list, type NixExpr, ref, select, str } from '../../emit/nix.ts';
import { knownManifestHash } from '../../facts/release-hashes.ts';
import { shipsComponent } from '../../facts/releases.ts';
import { componentName } from '../toolchain-source.ts';
import { FENIX, FENIX_COMPLETE, RUST_BIN } from './toolchain.ts';

/** A further toolchain that a shell can have. */
export type Version = Config['ciVersions'][number];

/** The channel of a further toolchain, as rustup names it. */
export const versionChannel = (config: Config, version: Version): string =>
  version === 'minimum' ? (minimumRelease(config) ?? config.channel) : version;

/**
 * The toolchain of a further shell.
 *
 * @param full with the project's components, as far as that Rust has them on every system; else rustc, cargo and the
 *   standard library alone, which is all that CI needs
 */
export function versionToolchain(config: Config, version: Version, full = false): NixExpr {
  const channel = versionChannel(config, version);
  const components = full ? componentsOf(config, channel) : [];
  switch (config.provider) {
    case 'fenix':
      return fenixVersion(version, channel, components);
    case 'nixpkgs-mozilla':
      return select(call('pkgs.rustChannelOf', release(channel)), 'rust');
    default:
      return overlayVersion(version, channel, components);
  }
}

/** The project's components that another Rust has on every chosen system, as that Rust names them. */
function componentsOf(config: Config, channel: string): readonly string[] {
  const toolchain = channelRef(channel);
  return allComponents(config)
    .filter((id) => chosenSystems(config).every((system) => shipsComponent(toolchain, id, system.triple)))
    .filter((id) => bringsComponent(config, channel, id))
    .map((id) => componentName(toolchain, id));
}

function fenixVersion(version: Version, channel: string, components: readonly string[]): NixExpr {
  if (components.length === 0) {
    if (version === 'minimum')
      return select(call(`${FENIX}.toolchainOf`, release(channel)), 'minimalToolchain');
    return version === 'nightly'
      ? ref(`${FENIX}.minimal.toolchain`)
      : ref(`${FENIX}.${version}.minimalToolchain`);
  }
  const set =
    version === 'minimum'
      ? call(`${FENIX}.toolchainOf`, release(channel))
      : ref(version === 'nightly' ? FENIX_COMPLETE : `${FENIX}.${version}`);
  return call(select(set, 'withComponents'), list(['cargo', 'rustc', 'rust-std', ...components].map(str)));
}

const release = (channel: string): NixExpr =>
  attrs([bind('channel', str(channel)), bind('sha256', str(knownManifestHash(channelRef(channel))))]);

function overlayVersion(version: Version, channel: string, components: readonly string[]): NixExpr {
  const withComponents = (minimal: NixExpr): NixExpr =>
    components.length === 0
      ? minimal
      : call(select(minimal, 'override'), attrs([bind('extensions', list(components.map(str)))]));
  if (version === 'nightly') {
    return call(
      `${RUST_BIN}.selectLatestNightlyWith`,
      lambda('nightly', withComponents(ref('nightly.minimal'))),
    );
  }
  return withComponents(
    version === 'minimum'
      ? ref([RUST_BIN, 'stable', channel, 'minimal'])
      : ref(`${RUST_BIN}.${version}.latest.minimal`),
  );
}
