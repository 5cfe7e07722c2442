import type { Config } from '../../config/fields.ts';
import { providerTraits } from '../../config/toolchain.ts';
import {
  attrs,
  bind,
  bool,
  call,
  comment,
  lambda,
  letIn,
  list,
  type NixBinding,
  type NixExpr,
  ref,
  select,
  str,
} from '../../emit/nix.ts';
import { crates } from '../crates.ts';

/** The functions of the flake that build for a target, by what builds. */
export const FUNCTIONS = {
  'cross-set': 'crossPackage',
  windows: 'windowsPackage',
  linker: 'linkedPackage',
  rust: 'targetPackage',
} as const;

/** Whether crane builds them. nixpkgs' own compiler for another target comes with nixpkgs' own builder. */
export const byCrane = (config: Config): boolean =>
  config.packaging === 'crane' && !providerTraits(config).inNixpkgs;

/** The arguments that narrow a build to some members of the workspace; nothing where all are built. */
export function selection(config: Config, names: readonly string[]): readonly NixBinding[] {
  if (config.layout !== 'workspace' || names.length === 0) return [];
  const flags = names.flatMap((name) => ['--package', name]);
  return byCrane(config)
    ? [bind('cargoExtraArgs', str(['--locked', ...flags].join(' ')))]
    : [bind('cargoBuildFlags', list(flags.map(str)))];
}

/** What is there for WebAssembly, as its own kind says. */
export const wasmMembers = (config: Config): readonly string[] =>
  crates(config)
    .filter((crate) => crate.kind === 'wasm')
    .map((crate) => crate.name);

/** What keeps a build from running tests. */
export const noTests: readonly NixBinding[] = [
  comment('Programs for another machine do not run on this one.'),
  bind('doCheck', bool(false)),
];

/** A build of the project with the tools of one platform. */
export function built(
  config: Config,
  library: NixExpr,
  platform: NixExpr,
  tools: NixExpr,
  args: NixExpr,
): NixExpr {
  if (byCrane(config)) {
    const constant = library.kind === 'call' ? lambda('_', tools) : tools;
    return call(select(call(select(library, 'overrideToolchain'), constant), 'buildPackage'), args);
  }
  if (providerTraits(config).inNixpkgs) return call(select(platform, 'rustPlatform.buildRustPackage'), args);
  const both = attrs([bind('cargo', ref('tools')), bind('rustc', ref('tools'))]);
  return letIn(
    [bind('tools', tools)],
    call(select(call(select(platform, 'makeRustPlatform'), both), 'buildRustPackage'), args),
  );
}
