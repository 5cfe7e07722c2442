/**
 * The commits of the GitHub Actions in `actions.ts`, written by `npm run facts:update`: a new action is a row with its
 * repository, commit and version, in any place.
 *
 * Source: the tags of the actions' repositories (github.com). cachix-action's tag v17 has moved once; the commit here
 * was the one that crane's own workflow named (ipetkov/crane, 2026-08-03).
 * As of: ACTIONS_AS_OF below.
 */

/** The day, or the month, when all tags were read. */
export const ACTIONS_AS_OF = '2026-08';

/** Every action, by its short name. */
export const ACTION_ROWS = {
  checkout: {
    repository: 'actions/checkout',
    commit: '3d3c42e5aac5ba805825da76410c181273ba90b1',
    version: 'v7.0.1',
  },
  'install-nix': {
    repository: 'cachix/install-nix-action',
    commit: '630ae543ea3a38a9a4166f03376c02c50f408342',
    version: 'v31.11.0',
  },
  cachix: {
    repository: 'cachix/cachix-action',
    commit: '5f2d7c5294214f71b873db4b969586b980625e71',
    version: 'v17',
  },
  'cache-nix': {
    repository: 'nix-community/cache-nix-action',
    commit: '7df957e333c1e5da7721f60227dbba6d06080569',
    version: 'v7.0.2',
  },
  'determinate-nix': {
    repository: 'DeterminateSystems/determinate-nix-action',
    commit: 'f4c468f2287f0f14a113841b41f2dc8957119519',
    version: 'v3.19.0',
  },
  'flakehub-cache': {
    repository: 'DeterminateSystems/flakehub-cache-action',
    commit: '9926dde74484ccb2224835b80531de64ed4336ef',
    version: 'v3.21.2',
  },
  'update-flake-lock': {
    repository: 'DeterminateSystems/update-flake-lock',
    commit: '834c491b2ece4de0bbd00d85214bb5e83b4da5c6',
    version: 'v28',
  },
  'upload-artifact': {
    repository: 'actions/upload-artifact',
    commit: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f',
    version: 'v7.0.0',
  },
  'download-artifact': {
    repository: 'actions/download-artifact',
    commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
    version: 'v8.0.1',
  },
  attest: {
    repository: 'actions/attest',
    commit: '1e69f48acb82d1966a394da916b4c1698aa569d6',
    version: 'v4.2.2',
  },
} as const;
