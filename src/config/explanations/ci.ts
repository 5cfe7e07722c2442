import { say } from '../../texts/say.ts';
import type { CI_FIELDS } from '../fields/ci.ts';
import {
  CACHIX,
  CARGO_BUILD,
  CHANNELS,
  CLIPPY,
  CONTAINER_REGISTRY,
  DEPENDABOT,
  DETERMINATE_NIX,
  DEVELOP,
  FLAKE_CHECK,
  FLAKEHUB_CACHE,
  FORGEJO_ACTIONS,
  GITLAB_CI,
  github,
  HOSTED_RUNNERS,
  nixCommand,
  RENOVATE_NIX,
  RUST_VERSION,
  RUSTDOC_LINTS,
  RUSTFMT,
  WORKFLOW_SYNTAX,
} from './documents.ts';
import type { Explained } from './explanation.ts';
import { systemTold } from './platform.ts';

export const CI_EXPLAINED: Explained<typeof CI_FIELDS> = {
  ci: {
    more: say`The workflow runs the same flake as everybody’s machine, so there is nothing to keep in step. Actions are pinned by commit, with their version beside it.`,
    source: WORKFLOW_SYNTAX,
    options: {
      none: {
        more: say`Nothing runs on a push, and there are neither releases nor published images.`,
        source: FLAKE_CHECK,
      },
      github: {
        more: say`One job for each system, on a runner of that very kind. The token may read the repository and nothing else, but in jobs that publish.`,
        source: [WORKFLOW_SYNTAX, HOSTED_RUNNERS],
      },
      gitlab: {
        more: say`The jobs run in a container with Nix, on Linux. The sandbox of Nix is off in it, since a container has no right to set one up.`,
        source: GITLAB_CI,
      },
      forgejo: {
        more: say`Nearly the language of GitHub’s workflows. The jobs run in a container of Debian, on the runner that is labelled \`docker\`.`,
        source: FORGEJO_ACTIONS,
      },
    },
  },
  installer: {
    more: say`Both understand flakes and give the same results. They differ in who makes them and in what is switched on from the start.`,
    source: [github('cachix/install-nix-action'), github('DeterminateSystems/determinate-nix-action')],
    options: {
      nix: {
        more: say`It installs the Nix that the community releases, and takes the repository’s own token so that GitHub does not throttle the fetching of inputs.`,
        source: github('cachix/install-nix-action'),
      },
      determinate: {
        more: say`A distribution with settings of its own. FlakeHub and its cache ask for it.`,
        source: [DETERMINATE_NIX, github('DeterminateSystems/determinate-nix-action')],
      },
    },
  },
  ciSystems: {
    more: say`Each system is checked where it is at home, without emulation. The runners are named by their version, so that they do not change by themselves.`,
    source: HOSTED_RUNNERS,
    options: systemTold,
  },
  ciVersions: {
    more: say`Each has a shell of its own in the flake, and a job on the first of the systems.`,
    source: CHANNELS,
    options: {
      stable: {
        more: say`It is of use beside a project whose own toolchain is older, or a nightly.`,
        source: CHANNELS,
      },
      beta: {
        more: say`A failure here is a warning of six weeks before it meets everybody.`,
        source: CHANNELS,
      },
      nightly: {
        more: say`It finds early what will change, and fails now and then for reasons that pass.`,
        source: CHANNELS,
      },
      minimum: {
        more: say`It compiles, and runs no tests: what the tests need may be newer than what is promised.`,
        source: RUST_VERSION,
      },
    },
  },
  ciChecks: {
    more: say`\`nix flake check\` covers the checks of the flake. The steps with Cargo run in the development shell, for projects whose flake has no such checks.`,
    source: [FLAKE_CHECK, DEVELOP],
    options: {
      'flake-check': {
        more: say`It evaluates every output for the runner’s system, and builds what is below \`checks\`: what was built once for the same inputs is not built again where a cache has it.`,
        source: FLAKE_CHECK,
      },
      package: {
        more: say`It builds what a user of the flake gets. Beside checks that hold the package it costs nothing more.`,
        source: nixCommand('nix build'),
      },
      test: {
        more: say`The tests run outside of the sandbox, so they may use the network. Nothing of it is cached by Nix.`,
        source: DEVELOP,
      },
      clippy: {
        more: say`\`--deny warnings\` makes each lint an error here, while it stays a warning on one’s own machine.`,
        source: CLIPPY,
      },
      rustfmt: {
        more: say`It prints the difference and fails. \`cargo fmt\` mends it.`,
        source: RUSTFMT,
      },
      docs: {
        more: say`It documents the project without its dependencies, and refuses what rustdoc warns of.`,
        source: RUSTDOC_LINTS,
      },
      targets: {
        more: say`In the development shell, like the recipe \`build-targets\`: each runner builds for the targets that something links there, and where there is no std only the crates that do without it. No test runs.`,
        source: CARGO_BUILD,
      },
    },
  },
  cache: {
    more: say`cache.nixos.org has what nixpkgs holds, and not what is built of this project. A cache keeps the dependencies that crane has built, and the toolchain where it is unpacked.`,
    source: [CACHIX, github('nix-community/cache-nix-action')],
    options: {
      none: {
        more: say`Nothing to set up, and nothing to trust. It is enough for small projects.`,
        source: WORKFLOW_SYNTAX,
      },
      github: {
        more: say`GitHub keeps 10 GB a repository and removes what was not used for long. Releases do not read it: what anybody’s pull request put there does not belong in them.`,
        source: github('nix-community/cache-nix-action'),
      },
      cachix: {
        more: say`A secret named CACHIX_AUTH_TOKEN lets the workflow push; without it, as in a pull request from a fork, it only reads. The cache serves people’s machines, too.`,
        source: [CACHIX, github('cachix/cachix-action')],
      },
      flakehub: {
        more: say`The job signs in with a token of GitHub itself, so there is no secret to keep. It works with Determinate Nix.`,
        source: [FLAKEHUB_CACHE, github('DeterminateSystems/flakehub-cache-action')],
      },
    },
  },
  cachixName: {
    more: say`It is made on cachix.org, and is public or private there. The workflow reads from it by this name.`,
    source: CACHIX,
  },
  cachixKey: {
    more: say`With it flake.nix has a \`nixConfig\` that names the cache. Nix asks each person before it uses such a setting, and takes nothing that is not signed by this key.`,
    source: [CACHIX, nixCommand('nix flake')],
  },
  release: {
    more: say`What \`nix build\` makes names paths of the Nix store and runs only where they are. So the workflow builds static programs for Linux, checks that none needs the store, and publishes archives with their sums.`,
    source: github('softprops/action-gh-release'),
  },
  publishImage: {
    more: say`A tag builds the image on each chosen Linux system and pushes it under the version and \`latest\`. On GitHub that is ghcr.io, with the token of the workflow.`,
    source: CONTAINER_REGISTRY,
  },
  updates: {
    more: say`flake.lock and Cargo.lock stay as they are until something moves them, and so do pinned actions. A pull request moves them behind the checks.`,
    source: nixCommand('nix flake update'),
    options: {
      none: {
        more: say`\`nix flake update\` and \`cargo update\` do it whenever somebody thinks of it.`,
        source: nixCommand('nix flake update'),
      },
      dependabot: {
        more: say`It has known Nix since April 2026. Versions wait for a week before they are proposed, and updates that need no change of code come in one pull request.`,
        source: DEPENDABOT,
      },
      workflow: {
        more: say`It needs the setting by which Actions may create pull requests. With GitHub’s own token that pull request starts no further workflow.`,
        source: github('DeterminateSystems/update-flake-lock'),
      },
      renovate: {
        more: say`Its part for Nix is off by default and switched on in the file. Lock files are moved as a whole, too.`,
        source: RENOVATE_NIX,
      },
    },
  },
};
