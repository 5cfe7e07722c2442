import { settled } from '../../config/testing/settled.ts';
import '../../config/complete.ts';
import { describe, expect, test } from 'vitest';
import type { Config } from '../../config/fields.ts';
import { attrs, type NixBinding, type NixExpr, printNix } from '../../emit/nix.ts';
import { packageOutputs } from './packages.ts';

/** The packages of a flake by name, each with the condition under which a system has it. */
function packages(choices: Partial<Config>): Readonly<Record<string, string>> {
  const outputs = packageOutputs(settled(choices));
  return Object.fromEntries(namesOf('length' in outputs ? attrs(outputs) : outputs, 'always'));
}

function namesOf(expr: NixExpr, condition: string): readonly (readonly [string, string])[] {
  if (expr.kind === 'op') return [...namesOf(expr.left, condition), ...namesOf(expr.right, condition)];
  if (expr.kind === 'call') {
    const [when, set] = expr.args;
    return when && set ? namesOf(set, printNix(when).trim()) : [];
  }
  return expr.kind === 'attrs' ? expr.bindings.flatMap((binding) => nameOf(binding, condition)) : [];
}

const nameOf = (binding: NixBinding, condition: string): readonly (readonly [string, string])[] =>
  binding.kind === 'bind' ? [[String(binding.path[0]), condition]] : [];

const LINUX = 'pkgs.stdenv.hostPlatform.isLinux';
const X86 = 'system == "x86_64-linux"';
const CROSSED = {
  targets: ['aarch64-unknown-linux-gnu', 'x86_64-pc-windows-gnu', 'wasm32-wasip1', 'thumbv7em-none-eabihf'],
  targetPackages: true,
} as const;
const WORKSPACE = {
  layout: 'workspace',
  members: [
    { name: 'core', kind: 'library', uses: [] },
    { name: 'web', kind: 'binary', uses: ['core'] },
    { name: 'tool', kind: 'binary', uses: ['core'] },
    { name: 'page', kind: 'wasm', uses: [] },
  ],
} as const;

describe('the packages of a flake', () => {
  test.each<[string, Partial<Config>, Readonly<Record<string, string>>]>([
    ['one program', {}, { default: 'always' }],
    ['none', { packaging: 'none' }, {}],
    ['a workspace', WORKSPACE, { default: 'always', web: 'always', tool: 'always' }],
    ['an image', { container: true }, { default: 'always', image: LINUX }],
    [
      'an image, on Linux alone',
      { container: true, systems: ['x86_64-linux'] },
      { default: 'always', image: 'always' },
    ],
    [
      'an image of each program',
      { ...WORKSPACE, container: true },
      { default: 'always', web: 'always', tool: 'always', image: LINUX, 'image-tool': LINUX },
    ],
    ['a release', { release: true }, { default: 'always', static: LINUX, windows: X86 }],
    [
      'a release of the compiler of nixpkgs',
      { provider: 'nixpkgs', channel: 'stable', release: true },
      { default: 'always', static: LINUX },
    ],
    ['a release for macOS', { release: true, ciSystems: ['aarch64-darwin'] }, { default: 'always' }],
    [
      'targets, but not those without std',
      CROSSED,
      {
        default: 'always',
        'aarch64-unknown-linux-gnu': LINUX,
        'x86_64-pc-windows-gnu': LINUX,
        'wasm32-wasip1': LINUX,
      },
    ],
    ['targets without packages', { ...CROSSED, targetPackages: false }, { default: 'always' }],
    ['targets that naersk does not build', { ...CROSSED, packaging: 'naersk' }, { default: 'always' }],
    [
      'programs that are called as an output',
      {
        layout: 'workspace',
        members: [
          { name: 'image', kind: 'binary', uses: [] },
          { name: 'default', kind: 'binary', uses: [] },
        ],
        container: true,
      },
      { default: 'always', image: LINUX, 'image-default': LINUX },
    ],
  ])('%s', (_, choices, expected) => {
    expect(packages(choices)).toEqual(expected);
  });
});
