import { indexedLibrary } from '../../facts/library-index.ts';
import { hasTarget } from '../../facts/releases.ts';
import { TARGETS } from '../../facts/targets.ts';
import { TOOLS } from '../../facts/tools.ts';
import { list, say, sentences } from '../../texts/say.ts';
import { runnerTargets } from '../cargo-targets.ts';
import type { Config } from '../fields.ts';
import { shellLinker } from '../shell-linker.ts';
import { hasPlatform } from '../systems.ts';
import { targetBuilderOf } from '../target-builder.ts';
import { hostTriples, isPinned, namesTarget, providerTraits, toolchainRef } from '../toolchain.ts';
import { type Reason, toolchainName } from './reason.ts';

/** Why a target cannot be chosen. */
export function targetReason(config: Config, id: string): Reason {
  if (providerTraits(config).inNixpkgs)
    return say`The toolchain of nixpkgs compiles for its own system only: choose fenix or rust-overlay.`;
  if (!hasTarget(toolchainRef(config), id))
    return say`${toolchainName(toolchainRef(config))} has no standard library for ${id}.`;
  const ended = endedReason(config, id);
  if (ended !== undefined) return ended;
  const hosts = hostTriples(config);
  const unlinked = unlinkedReason(config, id);
  if (unlinked !== undefined) return unlinked;
  return hosts.length > 0 && hosts.every((host) => host === id)
    ? say`It is the system’s own target and always there.`
    : undefined;
}

/** Why nothing here links programs for a target, and what would; nothing where something does, or nothing can. */
function unlinkedReason(config: Config, id: string): Reason {
  const link = TARGETS[id]?.link;
  if (link?.kind !== 'none-known' || shellLinker(config, id) !== undefined) return undefined;
  if (link.wayOut !== undefined)
    return sentences(link.reason, say`Choose ${link.wayOut} under Cross linkers.`);
  return link.native === undefined ? undefined : sentences(link.reason, say`Choose a system that does.`);
}

/** Why the chosen targets have no package of their own. */
export function noTargetPackages(config: Config): Reason {
  if (!hasPlatform(config, 'linux')) return say`nixpkgs builds for other targets on Linux only.`;
  return config.targets.some((triple) => targetBuilderOf(config, triple) !== undefined)
    ? undefined
    : say`None of the chosen targets has a standard library and something in nixpkgs that links it.`;
}

/** Why Cargo builds for none of the chosen targets in CI. */
export const noTargetsInCi = (config: Config): Reason =>
  config.ciSystems.some((system) => runnerTargets(config, system).length > 0)
    ? undefined
    : say`On no runner is there a chosen target that the project builds and links for as it is.`;

/** Why a library cannot be chosen. */
export function libraryReason(config: Config, id: string): Reason {
  const library = indexedLibrary(id);
  if (!library) return undefined;
  if (library.systems && !config.systems.some((system) => library.systems?.includes(system)))
    return say`${library.label} is built for ${list(library.systems)} only.`;
  if (library.platforms.some((platform) => hasPlatform(config, platform))) return undefined;
  const platform = library.platforms.includes('linux') ? 'Linux' : 'macOS';
  return say`${library.label} exists on ${platform} only, and no such system is chosen.`;
}

/** Why fenix has no standard library for a target of an older Rust: only a file names one that has ended. */
function endedReason(config: Config, id: string): Reason {
  if (namesTarget(config, id)) return undefined;
  if (!isPinned(toolchainRef(config)))
    return say`fenix has no ${id} any more, except for releases from 1.70 on, whose hash is known: choose rust-overlay.`;
  return config.toolchainIn === 'file'
    ? undefined
    : say`fenix has no ${id} any more that a flake could name: let the toolchain stand in rust-toolchain.toml, or choose rust-overlay.`;
}

/** Why a tool cannot be chosen. */
export function toolReason(config: Config, id: string): Reason {
  const tool = TOOLS.find((row) => row.id === id);
  return tool?.linuxOnly && !hasPlatform(config, 'linux')
    ? say`${tool.label} runs on Linux only, and no such system is chosen.`
    : undefined;
}
