import { systemSupport } from '../../facts/support.ts';
import { SYSTEMS } from '../../facts/systems.ts';
import { named, say } from '../../texts/say.ts';
import { choice, flag, plainOption, set, text } from '../field-kinds.ts';
import { cachixKeyProblem, cachixNameProblem } from '../texts.ts';

/** What runs when somebody pushes. */
export const CI_FIELDS = {
  ci: choice({
    label: 'CI',
    help: say`Where every push is checked.`,
    options: [
      { id: 'none', label: named`None`, help: say`No workflow.` },
      {
        id: 'github',
        label: 'GitHub Actions',
        help: say`A workflow with pinned actions and the least permissions.`,
      },
      { id: 'gitlab', label: 'GitLab CI', help: say`.gitlab-ci.yml with the image of Nix.` },
      { id: 'forgejo', label: 'Forgejo Actions', help: say`The same workflow for Forgejo and Codeberg.` },
    ],
    default: 'github',
  }),
  installer: choice({
    label: named`Nix in CI`,
    help: say`Which Nix the workflow installs.`,
    options: [
      { id: 'nix', label: 'Nix', help: say`The Nix of nixos.org, by cachix/install-nix-action.` },
      {
        id: 'determinate',
        label: 'Determinate Nix',
        help: say`The distribution of Determinate Systems, by their own action.`,
      },
    ],
    default: 'nix',
  }),
  ciSystems: set({
    label: named`Runners`,
    help: say`The systems on which the workflow runs, each natively.`,
    options: SYSTEMS.map((system) => ({
      id: system.id,
      label: `${system.label} (${system.runner})`,
      help: system.help,
      support: systemSupport(system.id),
    })),
    default: ['x86_64-linux', 'aarch64-darwin'],
  }),
  ciVersions: set({
    label: named`Further Rust versions`,
    help: say`Other toolchains to test with, each in a development shell of its own.`,
    options: [
      plainOption('stable', say`The tests pass with the newest stable Rust.`),
      plainOption('beta', say`The tests pass with the next stable Rust.`),
      plainOption('nightly', say`The tests pass with the nightly Rust.`),
      plainOption('minimum', say`The code compiles with the minimum Rust version.`),
    ],
    default: [],
  }),
  ciChecks: set({
    label: named`Steps`,
    help: say`What the workflow runs on each runner.`,
    options: [
      { id: 'flake-check', label: 'nix flake check', help: say`Evaluates the flake and builds its checks.` },
      { id: 'package', label: 'nix build', help: say`Builds the package.` },
      { id: 'test', label: 'cargo test', help: say`Runs the tests in the development shell.` },
      { id: 'clippy', label: 'cargo clippy', help: say`Refuses every warning of clippy.` },
      { id: 'rustfmt', label: 'cargo fmt --check', help: say`Refuses code that is not formatted.` },
      { id: 'docs', label: 'cargo doc', help: say`Refuses every warning of rustdoc.` },
      { id: 'targets', label: 'cargo build --target', help: say`Builds for the other targets.` },
    ],
    default: ['flake-check', 'package'],
  }),
  cache: choice({
    label: named`Binary cache`,
    help: say`Where the workflow keeps what it built.`,
    options: [
      {
        id: 'none',
        label: named`None`,
        help: say`Everything that no public cache has is built on each run.`,
      },
      {
        id: 'github',
        label: named`GitHub’s own`,
        help: say`Saves /nix in the repository’s Actions cache; needs no account.`,
      },
      { id: 'cachix', label: 'Cachix', help: say`Pulls from and pushes to a cache of yours at cachix.org.` },
      {
        id: 'flakehub',
        label: 'FlakeHub Cache',
        help: say`Determinate Systems’ cache; it is paid, and asks for an account there.`,
      },
    ],
    default: 'none',
  }),
  cachixName: text({
    label: named`Cachix cache`,
    help: say`The name of your cache, as in https://NAME.cachix.org.`,
    default: '',
    problem: cachixNameProblem,
    example: 'my-cache',
  }),
  cachixKey: text({
    label: named`Public key of the cache`,
    help: say`As \`cachix use\` shows it: then flake.nix offers the cache to everybody, whom Nix asks first.`,
    default: '',
    problem: cachixKeyProblem,
    example: 'my-cache.cachix.org-1:…',
  }),
  release: flag({
    label: named`Release on tags`,
    help: say`A tag such as v1.0.0 builds programs that run without Nix, and publishes them.`,
    default: false,
  }),
  publishImage: flag({
    label: named`Publish the image`,
    help: say`Pushes the container image to the registry beside the repository.`,
    default: false,
  }),
  updates: choice({
    label: named`Updates`,
    help: say`What proposes newer versions of inputs, crates and actions.`,
    options: [
      { id: 'none', label: named`None`, help: say`\`nix flake update\` by hand.` },
      {
        id: 'dependabot',
        label: 'Dependabot',
        help: say`GitHub’s own: pull requests for flake inputs, crates and actions.`,
      },
      {
        id: 'workflow',
        label: named`A workflow`,
        help: say`Moves flake.lock every week and opens a pull request.`,
      },
      { id: 'renovate', label: 'Renovate', help: say`renovate.json, for the app or a runner of your own.` },
    ],
    default: 'none',
  }),
} as const;
