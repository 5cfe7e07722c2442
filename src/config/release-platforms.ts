import type { NativeLibrary } from '../facts/native-libraries.ts';
import { hasTarget } from '../facts/releases.ts';
import { MACOS_LIBRARIES, WINDOWS_LIBRARIES } from '../facts/target-packages.ts';
import type { Triple } from '../facts/targets.ts';
import { chosenLibraries } from './chosen-libraries.ts';
import type { Config } from './fields.ts';
import { ciHasPlatform } from './systems.ts';
import { attributeList } from './texts.ts';
import { providerTraits, toolchainRef } from './toolchain.ts';

/** What a release for Windows is built for. */
export const WINDOWS_RELEASE: Triple = 'x86_64-pc-windows-gnu';

/** The chosen libraries, by name, that a program for macOS looks for in the Nix store, where nobody without Nix has any. */
export const macosLibraries = (config: Config): readonly string[] => [
  ...chosen(config, ({ platforms, buildInputs, darwinInputs }) =>
    platforms.includes('darwin')
      ? [...buildInputs, ...darwinInputs].filter((attribute) => !MACOS_LIBRARIES.has(attribute))
      : [],
  ),
  ...attributeList(config.otherLibraries),
];

/**
 * Whether a release leaves macOS out: its program would need what only Nix has, and hold the others back. A release for
 * macOS alone has nothing else to publish, and fails.
 */
export const leavesOutMacos = (config: Config): boolean =>
  macosLibraries(config).length > 0 && ciHasPlatform(config, 'linux');

/** The chosen libraries, by name, that a program for Windows links, and then needs as DLLs. */
export const windowsLibraries = (config: Config): readonly string[] => [
  ...chosen(config, ({ platforms, buildInputs, linuxInputs }) =>
    platforms.includes('linux')
      ? [...buildInputs, ...linuxInputs].filter((attribute) => WINDOWS_LIBRARIES.has(attribute))
      : [],
  ),
  ...attributeList(config.otherLibraries).filter((attribute) => WINDOWS_LIBRARIES.has(attribute)),
];

/**
 * Whether a release is built on the machine that crosses to Windows, by a toolchain that can: that of nixpkgs has no
 * standard library for it; every other has one since long ago.
 */
export const crossesToWindows = (config: Config): boolean =>
  config.release &&
  !providerTraits(config).inNixpkgs &&
  config.ciSystems.includes('x86_64-linux') &&
  hasTarget(toolchainRef(config), WINDOWS_RELEASE);

/** Whether a release has a program for Windows: not where that would need a DLL. */
export const releasesForWindows = (config: Config): boolean =>
  crossesToWindows(config) && windowsLibraries(config).length === 0;

const chosen = (config: Config, linked: (library: NativeLibrary) => readonly string[]): readonly string[] =>
  chosenLibraries(config)
    .filter((library) => linked(library).length > 0)
    .map((library) => library.label);
