import { programs } from '../../config/cargo-packages.ts';
import type { Config } from '../../config/fields.ts';
import {
  attrs,
  bind,
  call,
  comment,
  lambda,
  type NixBinding,
  type NixExpr,
  not,
  op,
  path,
  ref,
  str,
} from '../../emit/nix.ts';
import { commonEnvironment } from './build-arguments.ts';
import type { NativeInputs } from './native-inputs.ts';
import { built, byCrane, FUNCTIONS, noTests, selection } from './target-builder.ts';
import type { TargetBuild } from './target-builds.ts';
import {
  availableBindings,
  crossInputs,
  crossRunPath,
  crossVariables,
  withoutLibraries,
} from './target-inputs.ts';
import { targetToolchain } from './target-toolchain.ts';

const CROSS = ref('cross');

/** `crossPackage`: the project for another Linux, by the set of nixpkgs that is for it. */
export function crossPackage(
  config: Config,
  inputs: NativeInputs,
  builds: readonly TargetBuild[],
): readonly NixBinding[] {
  const args = op('//', ref('commonArgs'), attrs(crossArguments(config, inputs, builds)));
  const tools = targetToolchain(ref('cross.stdenv.hostPlatform.rust.rustcTarget'));
  return [
    ...availableBindings(config),
    comment('The project for another Linux, by the set of nixpkgs that builds for it.'),
    bind(
      FUNCTIONS['cross-set'],
      lambda('cross', built(config, call('crane.mkLib', CROSS), CROSS, tools, args)),
    ),
  ];
}

function crossArguments(
  config: Config,
  inputs: NativeInputs,
  builds: readonly TargetBuild[],
): readonly NixBinding[] {
  const [only, ...others] = programs(config);
  const runPath = builds.every((build) => build.static) ? undefined : crossRunPath(config);
  const mixed = builds.some((build) => build.static);
  return [
    ...(byCrane(config) || config.packaging !== 'crane'
      ? []
      : [bind('cargoLock.lockFile', path('./Cargo.lock'))]),
    ...crossInputs(config),
    ...crossEnvironment(config, inputs, builds),
    ...selection(config, programs(config)),
    ...noTests,
    ...(runPath
      ? [
          bind(
            'postFixup',
            mixed
              ? call('lib.optionalString', not(ref('cross.stdenv.hostPlatform.isStatic')), runPath)
              : runPath,
          ),
        ]
      : []),
    ...(only && others.length === 0 ? [bind(['meta', 'mainProgram'], str(only))] : []),
  ];
}

/** The variables of a build for another Linux, where they differ from those of `commonArgs`. */
function crossEnvironment(
  config: Config,
  inputs: NativeInputs,
  builds: readonly TargetBuild[],
): readonly NixBinding[] {
  const own = commonEnvironment(config, inputs);
  const variables = crossVariables(config);
  const linkStatically = byCrane(config) ? staticFlag(builds) : [];
  const further = [...linkStatically, ...variables];
  if (further.length === 0) return [];
  const parts = [...(own ? [withoutLibraries(config, own)] : []), ...further];
  const [first, ...rest] = parts;
  return first ? [bind('env', op('//', first, ...rest))] : [];
}

/** Not every target of musl is static by default; nixpkgs' own builder says it by itself. */
function staticFlag(builds: readonly TargetBuild[]): readonly NixExpr[] {
  if (!builds.some((build) => build.static)) return [];
  const flag = attrs([bind('CARGO_BUILD_RUSTFLAGS', str('-C target-feature=+crt-static'))]);
  return [
    builds.every((build) => build.static)
      ? flag
      : call('lib.optionalAttrs', ref('cross.stdenv.hostPlatform.isStatic'), flag),
  ];
}
