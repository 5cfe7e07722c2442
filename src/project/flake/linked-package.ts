import { programs } from '../../config/cargo-packages.ts';
import type { Config } from '../../config/fields.ts';
import {
  attrs,
  bind,
  bool,
  call,
  comment,
  indented,
  interp,
  lambda,
  letIn,
  list,
  type NixBinding,
  op,
  ref,
  select,
} from '../../emit/nix.ts';
import { commonEnvironment } from './build-arguments.ts';
import type { NativeInputs } from './native-inputs.ts';
import { built, byCrane, FUNCTIONS, noTests, selection } from './target-builder.ts';
import type { TargetBuild } from './target-builds.ts';
import { windowsInputs, withoutLibraries } from './target-inputs.ts';
import { targetToolchain } from './target-toolchain.ts';

const TARGET = ref('target');

/** `targetPackage`: the project for a target without a set of its own, and what gives that a linker. */
export function targetPackage(
  config: Config,
  inputs: NativeInputs,
  builds: readonly TargetBuild[],
): readonly NixBinding[] {
  const has = (builder: TargetBuild['builder']): boolean => builds.some((build) => build.builder === builder);
  const own = commonEnvironment(config, inputs);
  const target = attrs([bind('CARGO_BUILD_TARGET', TARGET)]);
  const given = select(ref('args'), 'env', attrs([]));
  const env = own ? op('//', withoutLibraries(config, own), target, given) : op('//', target, given);
  const args = op(
    '//',
    ref('commonArgs'),
    attrs(ownArguments(config, inputs)),
    ref('args'),
    attrs([bind('env', env)]),
  );
  return [
    comment('The project for a target that needs a linker at most: all else is of this machine.'),
    bind(
      FUNCTIONS.rust,
      lambda(
        'target',
        lambda('args', built(config, ref('craneLib'), ref('pkgs'), targetToolchain(TARGET), args)),
      ),
    ),
    ...(has('windows')
      ? [comment('Windows, linked by MinGW-w64.'), linking('windows', windowsInputs(config), true)]
      : []),
    ...(has('linker')
      ? [
          comment('Linked by the compiler of another set, whose libraries are not for it.'),
          linking('linker', [], false),
        ]
      : []),
  ];
}

function ownArguments(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  const linksLibraries = inputs.buildArguments.some(
    (binding) => binding.kind === 'inherit' && binding.names.includes('buildInputs'),
  );
  return [
    ...(linksLibraries ? [bind('buildInputs', list([]))] : []),
    ...selection(config, programs(config)),
    ...noTests,
    ...(byCrane(config) ? [] : ownPhases),
  ];
}

/** The phases of buildRustPackage build for the machine's own target, whatever else one asks for. */
const ownPhases: readonly NixBinding[] = [
  bind('auditable', bool(false)),
  bind(
    'buildPhase',
    indented([
      'runHook preBuild',
      'flags=()',
      'concatTo flags cargoBuildFlags',
      'cargo build --release --offline -j "$NIX_BUILD_CORES" "${flags[@]}"',
      'runHook postBuild',
    ]),
  ),
  bind(
    'installPhase',
    indented([
      'runHook preInstall',
      'mkdir -p $out/bin',
      [
        'find target/',
        TARGET,
        "/release -maxdepth 1 -type f '(' -executable -o -name '*.wasm' ')' -exec cp -t $out/bin {} +",
      ],
      'runHook postInstall',
    ]),
  ),
];

/** A function that builds with the C compiler of a set as linker. */
function linking(builder: 'windows' | 'linker', inputs: readonly NixBinding[], threads: boolean): NixBinding {
  const compiler = ref('compiler');
  const cc = ref('cross.stdenv.cc');
  const pthreads = threads ? [' -L native=', ref('cross.windows.pthreads'), '/lib'] : [];
  const args = attrs([
    ...inputs,
    bind(
      'env',
      attrs([bind('TARGET_CC', compiler), bind('RUSTFLAGS', interp(['-C linker=', compiler, ...pthreads]))]),
    ),
  ]);
  const body = letIn(
    [bind('compiler', interp([cc, '/bin/', ref('cross.stdenv.cc.targetPrefix'), 'cc']))],
    call(FUNCTIONS.rust, TARGET, args),
  );
  return bind(FUNCTIONS[builder], lambda('target', lambda('cross', body)));
}
