import { type NativeLibrary, nativeLibrary } from '../facts/native-libraries.ts';
import { MACOS_LIBRARIES, WINDOWS_LIBRARIES } from '../facts/target-packages.ts';
import type { Config } from './fields.ts';
import { attributeList } from './texts.ts';

/** The chosen libraries, by name, that a program for macOS looks for in the Nix store, where nobody without Nix has any. */
export const macosLibraries = (config: Config): readonly string[] => [
  ...chosen(config, ({ platforms, buildInputs, darwinInputs }) =>
    platforms.includes('darwin')
      ? [...buildInputs, ...darwinInputs].filter((attribute) => !MACOS_LIBRARIES.has(attribute))
      : [],
  ),
  ...attributeList(config.otherLibraries),
];

/** The chosen libraries, by name, that a program for Windows links, and then needs as DLLs. */
export const windowsLibraries = (config: Config): readonly string[] => [
  ...chosen(config, ({ platforms, buildInputs, linuxInputs }) =>
    platforms.includes('linux')
      ? [...buildInputs, ...linuxInputs].filter((attribute) => WINDOWS_LIBRARIES.has(attribute))
      : [],
  ),
  ...attributeList(config.otherLibraries).filter((attribute) => WINDOWS_LIBRARIES.has(attribute)),
];

const chosen = (config: Config, linked: (library: NativeLibrary) => readonly string[]): readonly string[] =>
  config.libraries
    .flatMap((id) => nativeLibrary(id) ?? [])
    .filter((library) => linked(library).length > 0)
    .map((library) => library.label);
