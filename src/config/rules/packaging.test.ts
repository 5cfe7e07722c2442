import { settled } from '../testing/settled.ts';
import '../complete.ts';
import { describe, expect, test } from 'vitest';
import { idle } from '../availability.ts';
import { type Config, DEFAULT_CONFIG } from '../fields.ts';
import { PACKAGING_RULES } from './packaging.ts';

const TARGETS = ['x86_64-pc-windows-gnu', 'thumbv7em-none-eabihf'];
const ON_BOTH: Partial<Config> = { release: true, ciSystems: ['x86_64-linux', 'aarch64-darwin'] };
const PROGRAMS = {
  layout: 'workspace',
  members: [
    { name: 'web', kind: 'binary', uses: [] },
    { name: 'tool', kind: 'binary', uses: [] },
  ],
} as const;

const called = (...names: readonly string[]): Partial<Config> => ({
  layout: 'workspace',
  members: names.map((name) => ({ name, kind: 'binary', uses: [] })),
});

describe('packages', () => {
  test.each<[id: string, said: string | undefined, choices: Partial<Config>]>([
    ['library-package', 'into result/lib. That is no wheel', { layout: 'library', libraryKind: 'python' }],
    ['library-package', 'that its tests pass', { layout: 'library', checks: [] }],
    ['library-package', 'only shows that it compiles.', { layout: 'library' }],
    ['library-package', undefined, {}],
    ['members-without-package', undefined, called('image', 'static', 'windows', 'package', 'clippy')],
    ['members-without-package', 'is called default, so', called('web', 'default')],
    ['members-without-package', undefined, { ...called('web', 'default'), packaging: 'none' }],
    ['members-without-package', undefined, { name: 'static', release: true }],
    [
      'members-without-package',
      'are called image and image-web, so',
      { ...called('image', 'web', 'image-web'), container: true },
    ],
    [
      'members-without-package',
      'are called static and windows, so',
      { ...called('static', 'web', 'windows'), release: true },
    ],
    [
      'members-without-package',
      'is called static, so',
      { ...called('static', 'windows'), release: true, libraries: ['openssl'] },
    ],
    [
      'members-without-package',
      'is called wasm32-wasip1, so',
      { ...called('wasm32-wasip1', 'wasm32-wasip2'), targets: ['wasm32-wasip1'], targetPackages: true },
    ],
    ['members-without-package', undefined, { ...called('wasm32-wasip1'), targets: ['wasm32-wasip1'] }],
    ['no-package-for-target', 'thumbv7em-none-eabihf', { targets: TARGETS, targetPackages: true }],
    ['no-package-for-target', undefined, { targets: TARGETS }],
    ['windows-libraries', 'PostgreSQL', { release: true, libraries: ['libpq'] }],
    ['windows-libraries', undefined, { release: true, libraries: ['udev'] }],
    ['windows-libraries', undefined, { release: true, libraries: ['openssl', 'libpq'] }],
    ['windows-libraries', undefined, { libraries: ['libpq'] }],
    [
      'windows-release',
      'OpenSSL and zlib as DLLs',
      { release: true, libraries: ['openssl', 'zlib', 'libpq'] },
    ],
    ['windows-release', 'openssl as a DLL', { release: true, otherLibraries: 'openssl hello' }],
    ['windows-release', undefined, { release: true, libraries: ['libpq'] }],
    ['windows-release', undefined, { release: true, libraries: ['openssl'], ciSystems: ['aarch64-linux'] }],
    ['windows-release', undefined, { libraries: ['openssl'] }],
    [
      'macos-release',
      'is not for macOS: there a program would need PostgreSQL',
      { ...ON_BOTH, libraries: ['libpq', 'libiconv'] },
    ],
    ['macos-release', 'hello', { ...ON_BOTH, otherLibraries: 'hello' }],
    ['macos-release', 'will fail', { release: true, libraries: ['zlib'], ciSystems: ['aarch64-darwin'] }],
    ['macos-release', undefined, { ...ON_BOTH, libraries: ['libiconv', 'udev'] }],
    ['macos-release', undefined, { release: true, libraries: ['zlib'], ciSystems: ['x86_64-linux'] }],
    ['static-libraries', 'statically', { release: true, libraries: ['openssl'] }],
    ['static-libraries', undefined, { release: true }],
    ['static-nixpkgs', 'an hour', { release: true, provider: 'nixpkgs', channel: 'stable' }],
    ['static-nixpkgs', undefined, { release: true }],
    ['several-images', 'there is also `image-tool`', { ...PROGRAMS, container: true }],
    ['several-images', undefined, { container: true }],
  ])('%s says %s', (id, said, choices) => {
    const message = PACKAGING_RULES.find((rule) => rule.id === id)?.message(settled(choices));
    if (said === undefined) expect(message).toBeUndefined();
    else expect(message).toContain(said);
  });

  test.each<[field: 'release' | 'targetPackages', why: string | undefined, choices: Partial<Config>]>([
    ['release', undefined, { libraries: ['openssl'] }],
    ['release', 'can open no library', { libraries: ['vulkan'] }],
    ['release', undefined, { libraries: ['vulkan'], ciSystems: ['aarch64-darwin'] }],
    ['targetPackages', undefined, { targets: TARGETS }],
    ['targetPackages', 'None of the chosen targets', { targets: ['thumbv7em-none-eabihf'] }],
  ])('%s: %s', (field, why, choices) => {
    const reason = idle({ ...DEFAULT_CONFIG, ...choices }, field);
    if (why === undefined) expect(reason).toBeUndefined();
    else expect(reason).toContain(why);
  });
});
