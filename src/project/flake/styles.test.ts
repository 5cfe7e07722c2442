import '../../config/complete.ts';
import { describe, expect, test } from 'vitest';
import { type Config, DEFAULT_CONFIG } from '../../config/fields.ts';
import { settle } from '../../config/settle.ts';
import { flakeNix } from '../flake-nix.ts';

const flake = (choices: Partial<Config>): string =>
  flakeNix(settle({ ...DEFAULT_CONFIG, ...choices }).config).replaceAll(/\s+/g, ' ');

const SYSTEMS = '[ "x86_64-linux" "aarch64-linux" "aarch64-darwin" ]';

describe('flake styles', () => {
  test.each([
    ['plain', 'perSystem = lib.genAttrs systems ('],
    // Its own list has x86_64-darwin, on which nixpkgs 26.11 throws.
    ['flake-utils', `flake-utils.lib.eachSystem ${SYSTEMS} (`],
    ['flake-parts', 'flake-parts.lib.mkFlake { inherit inputs; } {'],
  ] as const)('%s lists its systems', (style, expected) => {
    const text = flake({ style });
    expect(text).toContain(expected);
    expect(text).toContain(SYSTEMS);
  });

  test('with flake-parts treefmt and the hooks are modules', () => {
    const text = flake({ style: 'flake-parts', formatters: ['nixfmt', 'rustfmt'], gitHooks: ['treefmt'] });
    expect(text).toContain('imports = [ treefmt-nix.flakeModule git-hooks.flakeModule ];');
    expect(text).toContain(
      'pre-commit.settings.hooks = { treefmt = { enable = true; package = config.treefmt.build.wrapper; }; };',
    );
    expect(text).not.toContain('formatter =');
  });

  test('without flake-parts they are functions, with checks of their own', () => {
    const text = flake({ formatters: ['nixfmt', 'rustfmt'], gitHooks: ['typos'] });
    expect(text).toContain('treefmt = treefmt-nix.lib.evalModule pkgs {');
    expect(text).toContain('formatting = treefmt.config.build.check self;');
    expect(text).toContain(
      'hooks = git-hooks.lib.${system}.run { src = ./.; hooks = { typos.enable = true; }; };',
    );
    expect(text).toContain('formatter = treefmt.config.build.wrapper;');
    expect(text).toMatch(/outputs = \{ self, nixpkgs,/);
  });

  test('what nixpkgs must be told reaches the modules of flake-parts, too', () => {
    expect(flake({ style: 'flake-parts', provider: 'nixpkgs-mozilla' })).toContain(
      '_module.args.pkgs = import nixpkgs { inherit system; overlays = [ nixpkgs-mozilla.overlays.rust ]; };',
    );
  });
});

describe('inputs', () => {
  test.each([
    ['the stable branch', { nixpkgs: 'nixos-26.05' }, 'github:NixOS/nixpkgs/nixos-26.05'],
    ['another one', { nixpkgs: 'custom', nixpkgsRef: 'staging-next' }, 'github:NixOS/nixpkgs/staging-next'],
    ['another one without a name', { nixpkgs: 'custom' }, 'github:NixOS/nixpkgs/nixos-unstable'],
  ] as const)('%s of nixpkgs', (_, choices, url) => {
    expect(flake(choices)).toContain(`nixpkgs.url = "${url}";`);
  });

  test.each([
    ['nixos-26.05', 'sheevaplug'],
    ['staging-next', 'armv5tel-multiplatform'],
  ])('%s, typed, has the cross set of ARMv5 as %s', (nixpkgsRef, set) => {
    const text = flake({ nixpkgs: 'custom', nixpkgsRef, targets: ['armv5te-unknown-linux-gnueabi'] });
    expect(text).toContain(`compilerOf pkgs.pkgsCross.${set};`);
  });

  test('Intel Macs come with the branch that has them', () => {
    const systems = ['x86_64-linux', 'x86_64-darwin'] as const;
    expect(flake({ systems })).not.toContain('x86_64-darwin');
    expect(flake({ systems, nixpkgs: 'nixos-26.05' })).toContain('allowDeprecatedx86_64Darwin = true;');
  });

  test('crane and nixpkgs-mozilla have no nixpkgs of their own to replace', () => {
    const text = flake({ provider: 'nixpkgs-mozilla' });
    expect(text).toContain('crane.url = "github:ipetkov/crane";');
    expect(text).toContain('nixpkgs-mozilla.url = "github:mozilla/nixpkgs-mozilla";');
  });
});

test('a binary cache is offered with its key only', () => {
  const cachixKey = 'ours.cachix.org-1:PjBdHYCfpYaLVLdAmIhYtcjFAVo3kV2yR9wNgBxZCH4=';
  const cachix = { cache: 'cachix', cachixName: 'ours' } as const;
  expect(flake(cachix)).not.toContain('nixConfig');
  expect(flake({ ...cachix, cachixKey })).toContain(
    `nixConfig = { extra-substituters = [ "https://ours.cachix.org" ]; extra-trusted-public-keys = [ "${cachixKey}" ]; };`,
  );
});
