import type { Config } from '../../config/fields.ts';
import { branchOf } from '../../config/systems.ts';
import { attrs, bind, bool, call, interp, list, path, printNix, ref, str } from '../../emit/nix.ts';
import { NIXPKGS_BRANCHES, type NixpkgsBranch } from '../../facts/nixpkgs.ts';
import { systemSupport } from '../../facts/support.ts';
import type { SystemId } from '../../facts/systems.ts';
import { list as listed, say, sentences } from '../../texts/say.ts';
import { envrc } from '../envrc.ts';
import { inputNames } from '../flake/inputs.ts';
import { FLAKEHUB_LOGIN } from '../quick-reference.ts';
import { readsToolchainFile, toolchainSource } from '../toolchain-source.ts';
import { always, commandOf, type Mend, mendings, shell } from './mend.ts';

const CONFIGURE_NIX: Mend = {
  says: say`Add this to ~/.config/nix/nix.conf, or to /etc/nix/nix.conf for everybody.`,
  code: { language: 'toml', text: 'experimental-features = nix-command flakes' },
};

function cacheMends(config: Config): readonly Mend[] {
  if (config.cache === 'flakehub')
    return [
      {
        says: say`FlakeHub Cache is open to machines that are signed in, and to them alone.`,
        ...shell(FLAKEHUB_LOGIN),
      },
    ];
  return [
    {
      says: say`Let Cachix write the cache into the configuration of Nix.`,
      ...shell(`cachix use ${config.cachixName === '' ? 'NAME' : config.cachixName}`),
    },
    {
      says: say`Where it is refused, make yourself a trusted user in /etc/nix/nix.conf and start the daemon anew. A trusted user can do all that root can.`,
      code: { language: 'toml', text: 'trusted-users = root YOUR-NAME' },
    },
  ];
}

const INTEL_MAC: SystemId = 'x86_64-darwin';

function intelMacMends(config: Config): readonly Mend[] {
  const others = config.systems.filter((system) => system !== INTEL_MAC);
  const branches: readonly NixpkgsBranch[] = NIXPKGS_BRANCHES;
  const known = branches.filter(({ systems }) => systems.includes(INTEL_MAC)).map(({ label }) => label);
  return [
    ...(others.length > 0
      ? [
          {
            says: say`List the systems instead of taking those of flake-utils.`,
            code: {
              language: 'nix' as const,
              text: printNix(attrs([bind('systems', list(others.map(str)))])).trimEnd(),
            },
            field: 'systems' as const,
          },
        ]
      : []),
    {
      says: sentences(
        say`An Intel Mac itself needs a nixpkgs that still has packages for it: ${listed(known)}.`,
        systemSupport(INTEL_MAC)?.says,
      ),
      field: 'nixpkgs',
    },
  ];
}

/** What Nix itself, flakes, direnv and caches have to say. */
export const NIX_MENDS = mendings({
  'experimental-features': {
    applies: always,
    mends: () => [
      CONFIGURE_NIX,
      {
        says: say`Or say it for one command.`,
        ...shell("nix --extra-experimental-features 'nix-command flakes' develop"),
      },
    ],
  },
  'untracked-files': {
    applies: always,
    mends: () => [
      { says: say`In a new project, let git know all files.`, ...shell('git add -A') },
      {
        says: say`Later it is enough to announce new ones, without their content.`,
        ...shell('git add --intent-to-add .'),
      },
    ],
  },
  'outdated-inputs': {
    applies: always,
    mends: (config) => [
      { says: say`Move all inputs.`, ...commandOf(config, 'update') },
      {
        says: say`Or one of them.`,
        ...shell(...inputNames(config).map((name) => `nix flake update ${name}`)),
      },
      {
        says: say`To hold one at a commit, name the commit.`,
        ...shell('nix flake lock --override-input nixpkgs github:NixOS/nixpkgs/COMMIT'),
      },
    ],
  },
  'direnv-stale': {
    applies: (config) => config.direnv,
    mends: (config) => [
      {
        says: readsToolchainFile(config)
          ? say`The .envrc of this project watches rust-toolchain.toml, before \`use flake\`.`
          : say`The toolchain of this project stands in flake.nix, which direnv watches by itself.`,
        code: { language: 'shellscript', text: envrc(config).trimEnd() },
      },
      {
        says: say`Files that flake.nix imports need a \`watch_file\` each. At once, by hand:`,
        ...shell('direnv reload'),
      },
    ],
  },
  'intel-mac': {
    applies: (config) =>
      config.style === 'flake-utils' ||
      (config.systems.includes(INTEL_MAC) && !branchOf(config)?.systems.includes(INTEL_MAC)),
    mends: intelMacMends,
  },
  'evaluation-builds': {
    applies: (config) => 'hash' in toolchainSource(config),
    mends: (config) => [
      'hash' in toolchainSource(config)
        ? {
            says: say`rust-overlay reads a toolchain file without fetching anything for it.`,
            field: 'provider',
          }
        : { says: say`The flake of these choices evaluates without it; perhaps another input needs it.` },
      { says: say`On your own machine the option can stay on, as it is by default.` },
    ],
  },
  'untrusted-cache': {
    applies: (config) => config.cache === 'cachix' || config.cache === 'flakehub',
    mends: cacheMends,
  },
  certificates: {
    applies: (config) => config.container,
    mends: () => [
      {
        says: say`In a shell, name the list of certificates of nixpkgs.`,
        code: {
          language: 'nix',
          text: printNix(
            call(
              'pkgs.mkShell',
              attrs([
                bind('env.SSL_CERT_FILE', interp([ref('pkgs.cacert'), '/etc/ssl/certs/ca-bundle.crt'])),
              ]),
            ),
          ).trimEnd(),
        },
      },
      {
        says: say`An image gets them as part of its contents.`,
        code: {
          language: 'nix',
          text: printNix(attrs([bind('contents', list([ref('pkgs.dockerTools.caCertificates')]))])).trimEnd(),
        },
        field: 'container',
      },
    ],
  },
  'git-dependency': {
    applies: (config) => config.packaging === 'build-rust-package',
    mends: (config) => [
      config.packaging === 'crane' || config.packaging === 'naersk'
        ? {
            says: say`With these choices nothing is to be done: the commit in Cargo.lock is all that is needed.`,
          }
        : {
            says: say`Let Nix fetch by the commit in Cargo.lock.`,
            code: {
              language: 'nix',
              text: printNix(
                attrs([
                  bind(
                    'cargoLock',
                    attrs([bind('lockFile', path('./Cargo.lock')), bind('allowBuiltinFetchGit', bool(true))]),
                  ),
                ]),
              ).trimEnd(),
            },
          },
    ],
  },
});
