import { expect, test } from 'vitest';
import type { Config } from './fields.ts';
import { linksEverywhere, shellLinker } from './shell-linker.ts';

const LINUX_AND_MAC: Config['systems'] = ['x86_64-linux', 'aarch64-linux', 'aarch64-darwin'];
const WINDOWS = 'x86_64-pc-windows-msvc';

test.each([
  ['wasm32-unknown-unknown', LINUX_AND_MAC, [], { by: 'rust', systems: LINUX_AND_MAC }],
  ['riscv64gc-unknown-linux-gnu', LINUX_AND_MAC, [], { by: 'cross-set', systems: LINUX_AND_MAC.slice(0, 2) }],
  ['aarch64-linux-android', LINUX_AND_MAC, [], { by: 'cross-set', systems: ['x86_64-linux'] }],
  ['aarch64-linux-android', ['aarch64-linux'], [], undefined],
  ['x86_64-apple-darwin', LINUX_AND_MAC, [], { by: 'machine', systems: ['aarch64-darwin'] }],
  ['x86_64-apple-darwin', ['x86_64-linux'], [], undefined],
  [
    'x86_64-apple-darwin',
    ['x86_64-linux'],
    ['cargo-zigbuild'],
    { by: 'cargo-zigbuild', systems: ['x86_64-linux'] },
  ],
  [WINDOWS, LINUX_AND_MAC, ['cargo-xwin'], { by: 'cargo-xwin', systems: LINUX_AND_MAC }],
  [WINDOWS, LINUX_AND_MAC, ['cargo-zigbuild'], undefined],
  ['no-such-target', LINUX_AND_MAC, [], undefined],
] as const)('what links for %s on %j, with %j', (triple, systems, crossTools, linker) => {
  const config = { systems: [...systems], crossTools: [...crossTools] };
  expect(shellLinker(config, triple)).toEqual(linker);
  expect(linksEverywhere(config, triple)).toBe(linker?.systems.length === systems.length);
});
