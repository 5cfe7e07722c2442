import { systemSupport } from '../../facts/support.ts';
import { SYSTEMS } from '../../facts/systems.ts';
import { choice, flag, set, text } from '../field-kinds.ts';
import { cachixKeyProblem, cachixNameProblem } from '../texts.ts';

/** What runs when somebody pushes. */
export const CI_FIELDS = {
  ci: choice({
    label: 'CI',
    help: 'Where every push is checked.',
    options: [
      { id: 'none', label: 'None', help: 'No workflow.' },
      {
        id: 'github',
        label: 'GitHub Actions',
        help: 'A workflow with pinned actions and the least permissions.',
      },
      { id: 'gitlab', label: 'GitLab CI', help: '.gitlab-ci.yml with the image of Nix.' },
      { id: 'forgejo', label: 'Forgejo Actions', help: 'The same workflow for Forgejo and Codeberg.' },
    ],
    default: 'github',
  }),
  installer: choice({
    label: 'Nix in CI',
    help: 'Which Nix the workflow installs.',
    options: [
      { id: 'nix', label: 'Nix', help: 'The Nix of nixos.org, by cachix/install-nix-action.' },
      {
        id: 'determinate',
        label: 'Determinate Nix',
        help: 'The distribution of Determinate Systems, by their own action.',
      },
    ],
    default: 'nix',
  }),
  ciSystems: set({
    label: 'Runners',
    help: 'The systems on which the workflow runs, each natively.',
    options: SYSTEMS.map((system) => ({
      id: system.id,
      label: `${system.label} (${system.runner})`,
      help: system.help,
      support: systemSupport(system.id),
    })),
    default: ['x86_64-linux', 'aarch64-darwin'],
  }),
  ciVersions: set({
    label: 'Further Rust versions',
    help: 'Other toolchains to test with, each in a development shell of its own.',
    options: [
      { id: 'stable', label: 'stable', help: 'The tests pass with the newest stable Rust.' },
      { id: 'beta', label: 'beta', help: 'The tests pass with the next stable Rust.' },
      { id: 'nightly', label: 'nightly', help: 'The tests pass with the nightly Rust.' },
      { id: 'minimum', label: 'minimum', help: 'The code compiles with the minimum Rust version.' },
    ],
    default: [],
  }),
  ciChecks: set({
    label: 'Steps',
    help: 'What the workflow runs on each runner.',
    options: [
      { id: 'flake-check', label: 'nix flake check', help: 'Evaluates the flake and builds its checks.' },
      { id: 'package', label: 'nix build', help: 'Builds the package.' },
      { id: 'test', label: 'cargo test', help: 'Runs the tests in the development shell.' },
      { id: 'clippy', label: 'cargo clippy', help: 'Refuses every warning of clippy.' },
      { id: 'rustfmt', label: 'cargo fmt --check', help: 'Refuses code that is not formatted.' },
      { id: 'docs', label: 'cargo doc', help: 'Refuses every warning of rustdoc.' },
    ],
    default: ['flake-check', 'package'],
  }),
  cache: choice({
    label: 'Binary cache',
    help: 'Where the workflow keeps what it built.',
    options: [
      { id: 'none', label: 'None', help: 'Everything that no public cache has is built on each run.' },
      {
        id: 'github',
        label: 'GitHub’s own',
        help: 'Saves /nix in the repository’s Actions cache; needs no account.',
      },
      { id: 'cachix', label: 'Cachix', help: 'Pulls from and pushes to a cache of yours at cachix.org.' },
      {
        id: 'flakehub',
        label: 'FlakeHub Cache',
        help: 'Determinate Systems’ cache; it is paid, and asks for an account there.',
      },
    ],
    default: 'none',
  }),
  cachixName: text({
    label: 'Cachix cache',
    help: 'The name of your cache, as in https://NAME.cachix.org.',
    default: '',
    problem: cachixNameProblem,
  }),
  cachixKey: text({
    label: 'Public key of the cache',
    help: 'As `cachix use` shows it: then flake.nix offers the cache to everybody, whom Nix asks first.',
    default: '',
    problem: cachixKeyProblem,
  }),
  release: flag({
    label: 'Release on tags',
    help: 'A tag such as v1.0.0 builds programs that run without Nix, and publishes them.',
    default: false,
  }),
  publishImage: flag({
    label: 'Publish the image',
    help: 'Pushes the container image to the registry beside the repository.',
    default: false,
  }),
  updates: choice({
    label: 'Updates',
    help: 'What proposes newer versions of inputs, crates and actions.',
    options: [
      { id: 'none', label: 'None', help: '`nix flake update` by hand.' },
      {
        id: 'dependabot',
        label: 'Dependabot',
        help: 'GitHub’s own: pull requests for flake inputs, crates and actions.',
      },
      {
        id: 'workflow',
        label: 'A workflow',
        help: 'Moves flake.lock every week and opens a pull request.',
      },
      { id: 'renovate', label: 'Renovate', help: 'renovate.json, for the app or a runner of your own.' },
    ],
    default: 'none',
  }),
} as const;
