import { flakeChecks } from '../../config/availability/packaging.ts';
import type { Config } from '../../config/fields.ts';
import { attrs, bind, bool, comment, type NixBinding, str } from '../../emit/nix.ts';
import { toolchainSource } from '../toolchain-source.ts';
import { usesTreefmt } from './formatting.ts';

/** One input of the flake. */
interface Input {
  readonly name: string;
  /** Where it is fetched from, or nothing where the project has no use for it. */
  readonly url: (config: Config) => string | undefined;
  /** The name under which it has a nixpkgs of its own: replaced by ours, so that flake.lock holds one. */
  readonly follows?: 'nixpkgs' | 'nixpkgs-lib';
  /** Further inputs of its own that ours replace, where the flake has them under the same name. */
  readonly alsoFollows?: readonly string[];
  /** Whether it is only files, without a flake of its own. */
  readonly plainFiles?: true;
  /** A comment above it. */
  readonly note?: (config: Config) => string;
}

const when = (condition: boolean, url: string): string | undefined => (condition ? url : undefined);

/** Every input that a flake of ours can have, in their order. */
const INPUTS: readonly Input[] = [
  {
    name: 'nixpkgs',
    url: (config) =>
      `github:NixOS/nixpkgs/${config.nixpkgs === 'custom' ? config.nixpkgsRef : config.nixpkgs}`,
  },
  {
    name: 'flake-utils',
    url: (config) => when(config.style === 'flake-utils', 'github:numtide/flake-utils'),
  },
  {
    name: 'flake-parts',
    url: (config) => when(config.style === 'flake-parts', 'github:hercules-ci/flake-parts'),
    follows: 'nixpkgs-lib',
  },
  {
    name: 'fenix',
    url: (config) => when(config.provider === 'fenix', 'github:nix-community/fenix'),
    follows: 'nixpkgs',
  },
  {
    name: 'rust-overlay',
    url: (config) => when(config.provider === 'rust-overlay', 'github:oxalica/rust-overlay'),
    follows: 'nixpkgs',
  },
  {
    name: 'nixpkgs-mozilla',
    url: (config) => when(config.provider === 'nixpkgs-mozilla', 'github:mozilla/nixpkgs-mozilla'),
  },
  {
    name: 'rust-manifest',
    url: (config) => {
      const source = toolchainSource(config);
      return source.kind === 'fenix-manifest' ? source.url : undefined;
    },
    plainFiles: true,
    note: (config) =>
      `What Rust ${config.channel} consists of. Its hash is in flake.lock; another Rust is another URL.`,
  },
  {
    name: 'treefmt-nix',
    url: (config) => when(usesTreefmt(config), 'github:numtide/treefmt-nix'),
    follows: 'nixpkgs',
  },
  {
    name: 'git-hooks',
    url: (config) => when(config.gitHooks.length > 0, 'github:cachix/git-hooks.nix'),
    follows: 'nixpkgs',
  },
  {
    name: 'naersk',
    url: (config) => when(config.packaging === 'naersk', 'github:nix-community/naersk'),
    follows: 'nixpkgs',
    alsoFollows: ['fenix'],
  },
  { name: 'crane', url: (config) => when(config.packaging === 'crane', 'github:ipetkov/crane') },
  {
    name: 'advisory-db',
    url: (config) => when(flakeChecks(config).includes('audit'), 'github:rustsec/advisory-db'),
    plainFiles: true,
    note: () => 'The known vulnerabilities that the audit looks for: as fresh as flake.lock is.',
  },
];

const used = (config: Config): readonly { input: Input; url: string }[] =>
  INPUTS.flatMap((input) => {
    const url = input.url(config);
    return url === undefined ? [] : [{ input, url }];
  });

/** The names of the inputs that a flake has: the arguments of its `outputs`. */
export const inputNames = (config: Config): readonly string[] => used(config).map(({ input }) => input.name);

/** The bindings of the flake's `inputs`. */
export function inputBindings(config: Config): readonly NixBinding[] {
  return used(config).flatMap(({ input, url }) => [
    ...(input.note ? [comment(input.note(config))] : []),
    inputBinding(config, input, url),
  ]);
}

function inputBinding(config: Config, input: Input, url: string): NixBinding {
  if (!input.follows && !input.plainFiles) return bind([input.name, 'url'], str(url));
  return bind(
    [input.name],
    attrs([
      bind('url', str(url)),
      ...(input.follows ? [bind(['inputs', input.follows, 'follows'], str('nixpkgs'))] : []),
      ...(input.alsoFollows ?? [])
        .filter((name) => inputNames(config).includes(name))
        .map((name) => bind(['inputs', name, 'follows'], str(name))),
      ...(input.plainFiles ? [bind('flake', bool(false))] : []),
    ]),
  );
}
