import { packageRunsTests } from '../../config/availability/packaging.ts';
import { hasProgram } from '../../config/cargo-packages.ts';
import type { Config } from '../../config/fields.ts';
import { providerTraits } from '../../config/toolchain.ts';
import {
  attrs,
  bind,
  blank,
  bool,
  call,
  comment,
  indented,
  inherit,
  inheritFrom,
  interp,
  lambda,
  list,
  type NixBinding,
  type NixExpr,
  op,
  path,
  ref,
  select,
  str,
} from '../../emit/nix.ts';
import { mainProgram } from '../crates.ts';
import { commonArguments, meta, sourceOf } from './build-arguments.ts';
import { librarySources } from './library-sources.ts';
import type { NativeInputs } from './native-inputs.ts';

/** The bindings, for one system, that the packages and checks of this machine are made with. */
export function projectBindings(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  switch (config.packaging) {
    case 'none':
      return [];
    case 'crane':
      return craneBindings(config, inputs);
    case 'build-rust-package':
      return rustPlatformBindings(config, inputs);
    case 'naersk':
      return naerskBindings(config, inputs);
  }
}

/** How a builder of Rust packages is told what to build. */
interface Builder {
  readonly build: (args: NixExpr) => NixExpr;
  /** The arguments that narrow a build to one member of the workspace, `name`. */
  readonly member: readonly NixBinding[];
  /** What the argument about tests has to say; the builder's own choice where it is empty. */
  readonly tests: readonly NixBinding[];
  /** Arguments that only the build of programs heeds, not that of their dependencies. */
  readonly last: (bindings: readonly NixBinding[]) => readonly NixBinding[];
}

const NAME = ref('name');

function craneBindings(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  const library = call('crane.mkLib', ref('pkgs'));
  const source =
    librarySources(config).length === 0
      ? call('craneLib.cleanCargoSource', path('./.'))
      : sourceOf(config, cargoFiles(config));
  return [
    blank,
    bind(
      'craneLib',
      providerTraits(config).inNixpkgs
        ? library
        : call(select(library, 'overrideToolchain'), ref('toolchain')),
    ),
    bind('commonArgs', attrs(commonArguments(config, inputs, 'pname', source))),
    comment('The dependencies alone: built once, and again when a manifest or the toolchain changes.'),
    bind('cargoArtifacts', call('craneLib.buildDepsOnly', ref('commonArgs'))),
    bind('buildArgs', op('//', ref('commonArgs'), attrs([inherit('cargoArtifacts')]))),
    ...packageFunction(config, inputs, {
      build: (args) => call('craneLib.buildPackage', op('//', ref('buildArgs'), args)),
      member: [bind('pname', NAME), bind('cargoExtraArgs', interp(['--locked --package ', NAME]))],
      tests: packageRunsTests(config)
        ? []
        : [comment('checks.nextest runs the tests.'), bind('doCheck', bool(false))],
      last: (bindings) => bindings,
    }),
  ];
}

/** The filesets of what Cargo reads of the project: crane has one, and without crane it is the same. */
export function cargoFiles(config: Config): readonly NixExpr[] {
  if (config.packaging === 'crane') return [call('craneLib.fileset.commonCargoSources', path('./.'))];
  const isSource = lambda('file', op('||', call('file.hasExt', str('rs')), call('file.hasExt', str('toml'))));
  return [path('./Cargo.lock'), call('lib.fileset.fileFilter', isSource, path('./.'))];
}

/** A toolchain as `makeRustPlatform` of today's nixpkgs wants it: that of nixpkgs-mozilla does not say where it runs. */
export const forRustPlatform = (config: Config, toolchain: NixExpr): NixExpr =>
  config.provider === 'nixpkgs-mozilla' && config.packaging === 'build-rust-package'
    ? op('//', toolchain, attrs([inheritFrom(ref('pkgs.rustc'), 'targetPlatforms', 'badTargetPlatforms')]))
    : toolchain;

function rustPlatformBindings(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  const known = forRustPlatform(config, ref('toolchain'));
  const own = known.kind === 'op' ? [bind('rustTools', known)] : [];
  const tools = ref(own.length > 0 ? 'rustTools' : 'toolchain');
  const lock = [
    ...commonArguments(config, inputs, 'pname', sourceOf(config, cargoFiles(config))),
    bind('cargoLock.lockFile', path('./Cargo.lock')),
  ];
  const flags = list([str('--package'), NAME]);
  return [
    blank,
    ...own,
    providerTraits(config).inNixpkgs
      ? inheritFrom(ref('pkgs'), 'rustPlatform')
      : bind(
          'rustPlatform',
          call('pkgs.makeRustPlatform', attrs([bind('cargo', tools), bind('rustc', tools)])),
        ),
    bind('commonArgs', attrs(lock)),
    ...packageFunction(config, inputs, {
      build: (args) => call('rustPlatform.buildRustPackage', op('//', ref('commonArgs'), args)),
      member: [bind('pname', NAME), bind('cargoBuildFlags', flags), bind('cargoTestFlags', flags)],
      tests: [],
      last: (bindings) => bindings,
    }),
  ];
}

function naerskBindings(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  const tools = ['cargo', 'rustc', 'clippy'].map((tool) => bind([tool], ref('toolchain')));
  const options = lambda('options', op('++', ref('options'), list([str('--package'), NAME])));
  // Its step for the dependencies knows no members: nix-community/naersk#45.
  const steps = config.layout === 'workspace' ? [bind('singleStep', bool(true))] : [];
  return [
    blank,
    bind(
      'naerskLib',
      call('pkgs.callPackage', ref('naersk'), attrs(providerTraits(config).inNixpkgs ? [] : tools)),
    ),
    bind(
      'commonArgs',
      attrs([...commonArguments(config, inputs, 'name', sourceOf(config, cargoFiles(config))), ...steps]),
    ),
    ...packageFunction(config, inputs, {
      build: (args) => call('naerskLib.buildPackage', op('//', ref('commonArgs'), args)),
      member: [inherit('name'), bind('cargoBuildOptions', options), bind('cargoTestOptions', options)],
      tests: [bind('doCheck', bool(true))],
      last: (bindings) =>
        bindings.length > 0 ? [bind('overrideMain', lambda('_', attrs(bindings)))] : bindings,
    }),
  ];
}

/** `package`, the whole project, and for a workspace `crate`, which builds one program of it. */
function packageFunction(config: Config, inputs: NativeInputs, builder: Builder): readonly NixBinding[] {
  const started = mainProgram(config);
  const shared = [
    ...builder.tests,
    ...builder.last([...inputs.packageArguments, ...withoutToolchain(config)]),
  ];
  const main = started === undefined ? [] : [bind('mainProgram', str(started))];
  const whole = builder.build(attrs([...shared, bind('meta', attrs([...meta(config), ...main]))]));
  if (config.layout !== 'workspace' || !hasProgram(config)) return [bind('package', whole)];
  const crate = builder.build(
    attrs([...builder.member, ...shared, bind('meta', attrs([...meta(config), bind('mainProgram', NAME)]))]),
  );
  return [
    bind('package', whole),
    comment('One program of the workspace.'),
    bind('crate', lambda('name', crate)),
  ];
}

/**
 * What keeps the toolchain out of an image: with rust-src, rustc writes the toolchain's own path into messages of the
 * standard library (oxalica/rust-overlay#199). crane takes such paths out by itself, and nixpkgs has no rust-src there.
 */
function withoutToolchain(config: Config): readonly NixBinding[] {
  if (!config.container || config.packaging === 'crane' || providerTraits(config).inNixpkgs) return [];
  return [
    comment(
      'Else the image would hold the toolchain, whose path stands in messages of the standard library.',
    ),
    bind(
      'postInstall',
      indented([
        [
          'find $out/bin -type f -exec ',
          ref('pkgs.removeReferencesTo'),
          '/bin/remove-references-to -t ',
          ref('toolchain'),
          ' {} +',
        ],
      ]),
    ),
    bind('disallowedReferences', list([ref('toolchain')])),
  ];
}
