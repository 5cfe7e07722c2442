import { chosenLibraries } from '../../config/chosen-libraries.ts';
import type { Config } from '../../config/fields.ts';
import { hasPlatform } from '../../config/systems.ts';
import { attrs, bind, call, list, ref, str } from '../../emit/nix.ts';
import { RUST_LLD } from '../../facts/cargo-features.ts';
import type { NativeLibrary } from '../../facts/native-libraries.ts';
import { say } from '../../texts/say.ts';
import { hasBareLld } from '../flake/native-inputs.ts';
import { commandOf, commandOr, type Mend, mendings, mkShell, nix } from './mend.ts';

const linked = (config: Config): readonly NativeLibrary[] =>
  chosenLibraries(config).filter((library) => library.buildInputs.length + library.linuxInputs.length > 0);

const opened = (config: Config): readonly string[] => [
  ...new Set(chosenLibraries(config).flatMap((library) => library.runtime)),
];

const BINDGEN_HOOK = 'rustPlatform.bindgenHook';

const hasHook = (config: Config): boolean =>
  chosenLibraries(config).some((library) => library.nativeBuildInputs.includes(BINDGEN_HOOK));

function runTimeMends(config: Config): readonly Mend[] {
  if (!hasBareLld(config)) {
    return [
      {
        says: say`${config.provider} wraps the linker. Build inside of the shell, so that it is the one that links.`,
        ...commandOf(config, 'build'),
      },
    ];
  }
  return [
    {
      says: say`The flake of these choices turns it off where Rust has it. In a flake of your own it is a variable, for shells and for builds.`,
      ...mkShell(
        bind('env', attrs(RUST_LLD.variables.map((name) => bind([name], str(RUST_LLD.stableFlag))))),
      ),
    },
    { says: say`What was linked before must be linked again.`, ...commandOr(config, 'clean', 'cargo clean') },
    { says: say`rust-overlay wraps it, and needs no variable.`, field: 'provider' },
  ];
}

/** What concerns libraries in C, and what opens them. */
export const LIBRARY_MENDS = mendings({
  'openssl-not-found': {
    applies: (config) => config.libraries.includes('openssl') || config.libraries.length === 0,
    mends: (config) =>
      config.libraries.includes('openssl')
        ? [
            {
              says: say`OpenSSL is chosen, so shells and builds have it. Build inside of the shell, and start the editor from it.`,
              ...commandOf(config, 'build'),
            },
          ]
        : [
            {
              says: say`Choose OpenSSL among the native libraries. In a flake of your own it is this.`,
              ...mkShell(
                bind('nativeBuildInputs', list([ref('pkgs.pkg-config')])),
                bind('buildInputs', list([ref('pkgs.openssl')])),
              ),
              field: 'libraries',
            },
            { says: say`Or do without: many crates have a feature for rustls, which needs no OpenSSL.` },
          ],
  },
  'library-at-run-time': {
    applies: (config) => hasBareLld(config) && linked(config).length > 0,
    mends: runTimeMends,
  },
  'opened-at-run-time': {
    applies: (config) => opened(config).length > 0,
    mends: (config) => {
      const names = opened(config).length > 0 ? opened(config) : ['wayland', 'libxkbcommon', 'vulkan-loader'];
      const path = call('lib.makeLibraryPath', list(names.map((name) => ref(`pkgs.${name}`))));
      return [
        opened(config).length > 0
          ? {
              says: say`The shell names them in LD_LIBRARY_PATH and the package in the run path of its programs. In a flake of your own:`,
              ...mkShell(bind('env.LD_LIBRARY_PATH', path)),
            }
          : {
              says: say`Choose the library that opens them, such as winit or wgpu. In a flake of your own:`,
              ...mkShell(bind('env.LD_LIBRARY_PATH', path)),
              field: 'libraries',
            },
        { says: say`The drivers are those of the system: outside of NixOS they may need nixGL.` },
      ];
    },
  },
  libclang: {
    applies: hasHook,
    mends: (config) => [
      {
        says: hasHook(config)
          ? say`The hook of nixpkgs is among what the chosen libraries bring: it sets both variables. Build inside of the shell.`
          : say`Choose bindgen among the native libraries: the hook of nixpkgs sets LIBCLANG_PATH and the flags.`,
        ...nix('pkgs.mkShell', [bind('nativeBuildInputs', list([ref(`pkgs.${BINDGEN_HOOK}`)]))]),
        ...(hasHook(config) ? {} : { field: 'libraries' }),
      },
    ],
  },
  'apple-sdk': {
    applies: (config) => hasPlatform(config, 'darwin'),
    mends: () => [
      { says: say`Take \`darwin.apple_sdk\` out of every list: nothing has to stand in its place.` },
      {
        says: say`Only a newer SDK than the default one is named.`,
        ...mkShell(bind('buildInputs', list([ref('pkgs.apple-sdk_15')]))),
      },
    ],
  },
});
