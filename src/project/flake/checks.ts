import { flakeChecks } from '../../config/availability/packaging.ts';
import type { Config } from '../../config/fields.ts';
import { providerTraits } from '../../config/toolchain.ts';
import {
  attrs,
  bind,
  bool,
  call,
  inherit,
  inheritFrom,
  lambda,
  list,
  type NixBinding,
  type NixExpr,
  op,
  ref,
  str,
} from '../../emit/nix.ts';
import { libraries } from '../crates.ts';
import { commonEnvironment, environmentWith } from './build-arguments.ts';
import type { NativeInputs } from './native-inputs.ts';

type Check = (config: Config, inputs: NativeInputs) => readonly NixBinding[];

/** How each check is built by crane. `deny` needs no dependency built, and reads deny.toml beside Cargo.toml. */
const CRANE_CHECKS: Readonly<Record<Config['checks'][number], Check>> = {
  clippy: () => [
    bind(
      'clippy',
      call(
        'craneLib.cargoClippy',
        withArguments([bind('cargoClippyExtraArgs', str('--all-targets -- --deny warnings'))]),
      ),
    ),
  ],
  rustfmt: () => [bind('rustfmt', call('craneLib.cargoFmt', plainArguments()))],
  docs: (config, inputs) => {
    const env = environmentWith(commonEnvironment(config, inputs), 'RUSTDOCFLAGS', str('--deny warnings'));
    return [bind('docs', call('craneLib.cargoDoc', withArguments([env])))];
  },
  nextest: (config) => [
    bind('nextest', call('craneLib.cargoNextest', ref('buildArgs'))),
    // nextest does not run the examples in the documentation; only libraries have them.
    ...(libraries(config).length > 0
      ? [bind('doctest', call('craneLib.cargoDocTest', ref('buildArgs')))]
      : []),
  ],
  audit: () => [
    bind('audit', call('craneLib.cargoAudit', attrs([inherit('advisory-db'), ...inheritCommon()]))),
  ],
  deny: () => [bind('deny', call('craneLib.cargoDeny', plainArguments()))],
};

const withArguments = (bindings: readonly NixBinding[]): NixExpr =>
  op('//', ref('buildArgs'), attrs(bindings));

const inheritCommon = (): readonly NixBinding[] => [
  inheritFrom(ref('commonArgs'), 'pname', 'version', 'src'),
];

const plainArguments = (): NixExpr => attrs(inheritCommon());

/** The checks that naersk has a mode for. */
const NAERSK_CHECKS: Readonly<Partial<Record<Config['checks'][number], Check>>> = {
  clippy: () => {
    const everything = lambda('options', op('++', ref('options'), list([str('--all-targets')])));
    return [
      bind('clippy', naerskCheck([bind('mode', str('clippy')), bind('cargoBuildOptions', everything)])),
    ];
  },
  // Formatting needs no dependency built.
  rustfmt: (config) => [
    bind(
      'rustfmt',
      naerskCheck([
        bind('mode', str('fmt')),
        bind('singleStep', bool(true)),
        ...(providerTraits(config).inNixpkgs ? [bind('nativeBuildInputs', list([ref('pkgs.rustfmt')]))] : []),
      ]),
    ),
  ],
};

const naerskCheck = (bindings: readonly NixBinding[]): NixExpr =>
  call('naerskLib.buildPackage', op('//', ref('commonArgs'), attrs(bindings)));

const CHECKS: Readonly<Record<Config['packaging'], typeof NAERSK_CHECKS>> = {
  none: {},
  crane: CRANE_CHECKS,
  'build-rust-package': {},
  naersk: NAERSK_CHECKS,
};

/** The `checks` of one system. */
export function checkOutputs(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  if (config.packaging === 'none') return [];
  const builders = CHECKS[config.packaging];
  return [
    inherit('package'),
    ...flakeChecks(config).flatMap((check) => builders[check]?.(config, inputs) ?? []),
  ];
}
