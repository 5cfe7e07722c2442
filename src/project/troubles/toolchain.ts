import type { Config } from '../../config/fields.ts';
import { hasComponent, isPinned, providerTraits, toolchainRef } from '../../config/toolchain.ts';
import { attrs, bind, printNix, ref, str } from '../../emit/nix.ts';
import { FIRST_NIGHTLY_YEAR } from '../../facts/releases.ts';
import { TARGETS } from '../../facts/targets.ts';
import { list, say } from '../../texts/say.ts';
import { toolchainSource } from '../toolchain-source.ts';
import { always, commandOf, type Mend, mendings, mkShell, shell } from './mend.ts';

const editsCode = (config: Config): boolean =>
  hasComponent(config, 'rust-analyzer') || config.vscode || config.editors.length > 0;

/** What asks for the hash of a release's manifest, without a build that fails. */
const askForHash = (version: string): Mend => ({
  says: say`Ask for the hash of the version that you want, and put it into flake.nix.`,
  ...shell(`nix store prefetch-file --json https://static.rust-lang.org/dist/channel-rust-${version}.toml`),
});

const NO_HASH: Mend = { says: say`rust-overlay has all hashes itself and needs none.`, field: 'provider' };

function hashMends(config: Config): readonly Mend[] {
  const source = toolchainSource(config);
  if (!('hash' in source)) {
    return [{ says: say`The flake of these choices has no such hash: ${config.provider} needs none here.` }];
  }
  return [
    {
      says: say`The hash in flake.nix is that of Rust ${source.version}. Whoever changes the version copies the line \`got:\` of the error over it.`,
      code: {
        language: 'nix',
        text: printNix(attrs([bind('sha256', str(source.hash))])).trimEnd(),
      },
    },
    askForHash(source.version),
    NO_HASH,
  ];
}

function nightlyMends(config: Config): readonly Mend[] {
  if (config.provider === 'rustup')
    return [{ says: say`This shell has rustup, where it works.`, ...shell('cargo +nightly build') }];
  const own = config.shells.filter((id) => id !== 'combined');
  return [
    ...own.map((id) => ({
      says: say`Enter the shell with the toolchain ${id}.`,
      ...shell(`nix develop .#${id}`),
    })),
    ...(config.shells.includes('combined')
      ? [
          {
            says: say`The shell \`combined\` has \`cargo nightly\` for single commands.`,
            ...shell('nix develop .#combined --command cargo nightly build'),
          },
        ]
      : []),
    {
      says:
        config.shells.length > 0
          ? say`Further shells are chosen in the form.`
          : say`Choose a further shell in the form: \`nightly\`, or \`combined\` for single commands.`,
      field: 'shells',
    },
  ];
}

const linkersOf = (config: Config): readonly string[] =>
  config.targets.filter((triple) => TARGETS[triple]?.link.kind === 'pkgs-cross');

/** What concerns the toolchain, its parts and other targets. */
export const TOOLCHAIN_MENDS = mendings({
  'manifest-hash': { applies: (config) => 'hash' in toolchainSource(config), mends: hashMends },
  'std-sources': {
    applies: editsCode,
    mends: (config) => [
      hasComponent(config, 'rust-src')
        ? {
            says: say`rust-src is chosen: enter the shell first, and start the editor from it or with direnv.`,
          }
        : { says: say`Choose the component rust-src.`, field: 'components' },
      ...(providerTraits(config).inNixpkgs
        ? [
            {
              says: say`The toolchain of nixpkgs finds the sources by a variable.`,
              ...mkShell(bind('env.RUST_SRC_PATH', ref('pkgs.rustPlatform.rustLibSrc'))),
            },
          ]
        : []),
    ],
  },
  'proc-macro-skew': {
    applies: editsCode,
    mends: (config) => [
      hasComponent(config, 'rust-analyzer')
        ? {
            says: say`The toolchain brings its own rust-analyzer. It must be the one that the editor starts.`,
            ...shell("nix develop --command bash -c 'command -v rust-analyzer'"),
          }
        : { says: say`Choose the component rust-analyzer, which fits the toolchain.`, field: 'components' },
      { says: say`Take \`pkgs.rust-analyzer\` out of the shell, where it stands beside another toolchain.` },
    ],
  },
  'shadowed-toolchain': {
    applies: always,
    mends: () => [
      {
        says: say`Both must be in /nix/store.`,
        ...shell("nix develop --command bash -c 'command -v cargo rustc'"),
      },
      {
        says: say`Where they are not, something in ~/.bashrc, ~/.zshrc or the like puts another directory first. In CI it can be moved away.`,
        ...shell('rm -rf ~/.cargo/bin'),
      },
    ],
  },
  'plus-toolchain': {
    applies: (config) => config.provider !== 'rustup',
    mends: nightlyMends,
  },
  'old-nightly': {
    applies: (config) => toolchainRef(config).kind === 'nightly' || config.channel === 'nightly',
    mends: () => [
      {
        says: say`Choose a day from ${FIRST_NIGHTLY_YEAR} on, and one on which every component was there.`,
        field: 'channel',
      },
      {
        says: say`fenix fetches the manifest of any day: choose it, and put the day into the URL of the input.`,
      },
    ],
  },
  'target-without-std': {
    applies: (config) => config.targets.length > 0,
    mends: (config) => [
      {
        says:
          config.targets.length > 0
            ? say`The toolchain has the standard library of ${list(config.targets)}. Further targets are chosen in the form.`
            : say`Choose the target in the form: its standard library becomes part of the toolchain.`,
        field: 'targets',
      },
      ...(isPinned(toolchainRef(config)) && config.toolchainIn === 'file'
        ? [
            {
              says: say`In rust-toolchain.toml it is a line.`,
              code: { language: 'toml' as const, text: 'targets = ["wasm32-unknown-unknown"]' },
            },
          ]
        : []),
    ],
  },
  'wrong-linker': {
    applies: (config) => config.targets.length > 0,
    mends: (config) => {
      const linkers = linkersOf(config);
      return [
        linkers.length > 0
          ? {
              says: say`On Linux the shell sets CARGO_TARGET_…_LINKER for ${list(linkers)}: build inside of it.`,
              ...commandOf(config, 'build-targets'),
            }
          : { says: say`Choose the target in the form: the shell then names its linker.`, field: 'targets' },
        {
          says: say`For what nixpkgs does not link there are cargo-zigbuild and cargo-xwin.`,
          field: 'crossTools',
        },
      ];
    },
  },
});
