import type { Config } from '../../config/fields.ts';
import {
  attrs,
  bind,
  blank,
  bool,
  call,
  comment,
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
import { licenses } from '../../facts/licenses.ts';
import { binaries, description, FIRST_VERSION, libraries } from '../crates.ts';
import { SPDX } from '../license.ts';
import type { NativeInputs } from './native-inputs.ts';

/** The bindings, for one system, that the packages and checks are made with. */
export function builderBindings(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  switch (config.packaging) {
    case 'none':
    case 'naersk':
      return [];
    case 'crane':
      return craneBindings(config, inputs);
    case 'build-rust-package':
      return rustPlatformBindings(config, inputs);
  }
}

/** What every derivation of the project shares. */
function commonArguments(config: Config, inputs: NativeInputs, source: NixExpr): readonly NixBinding[] {
  return [
    bind('pname', str(config.name)),
    bind('version', str(FIRST_VERSION)),
    bind('src', source),
    bind('strictDeps', bool(true)),
    ...inputs.buildArguments,
  ];
}

function craneBindings(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  const library = call('crane.mkLib', ref('pkgs'));
  const source = call('craneLib.cleanCargoSource', path('./.'));
  return [
    blank,
    bind(
      'craneLib',
      config.provider === 'nixpkgs' ? library : call(select(library, 'overrideToolchain'), ref('toolchain')),
    ),
    bind('commonArgs', attrs(commonArguments(config, inputs, source))),
    comment('The dependencies alone: built once, and again when a manifest or the toolchain changes.'),
    bind('cargoArtifacts', call('craneLib.buildDepsOnly', ref('commonArgs'))),
    bind('buildArgs', op('//', ref('commonArgs'), attrs([inherit('cargoArtifacts')]))),
    ...packageFunction(
      config,
      inputs,
      (args) => call('craneLib.buildPackage', op('//', ref('buildArgs'), args)),
      {
        flags: (name) => [bind('cargoExtraArgs', interp(['--locked --package ', name]))],
        tested: config.checks.includes('nextest'),
      },
    ),
  ];
}

function rustPlatformBindings(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  const toolchain = attrs([bind('cargo', ref('toolchain')), bind('rustc', ref('toolchain'))]);
  // What crane keeps, too: changes to other files build nothing anew.
  const isSource = lambda('file', op('||', call('file.hasExt', str('rs')), call('file.hasExt', str('toml'))));
  const source = call(
    'lib.fileset.toSource',
    attrs([
      bind('root', path('./.')),
      bind(
        'fileset',
        call(
          'lib.fileset.unions',
          list([path('./Cargo.lock'), call('lib.fileset.fileFilter', isSource, path('./.'))]),
        ),
      ),
    ]),
  );
  const lock = attrs([
    ...commonArguments(config, inputs, source),
    bind('cargoLock.lockFile', path('./Cargo.lock')),
  ]);
  return [
    blank,
    bind(
      'rustPlatform',
      config.provider === 'nixpkgs' ? ref('pkgs.rustPlatform') : call('pkgs.makeRustPlatform', toolchain),
    ),
    bind('commonArgs', lock),
    ...packageFunction(
      config,
      inputs,
      (args) => call('rustPlatform.buildRustPackage', op('//', ref('commonArgs'), args)),
      {
        flags: (name) => [
          bind('cargoBuildFlags', list([str('--package'), name])),
          bind('cargoTestFlags', list([str('--package'), name])),
        ],
        tested: false,
      },
    ),
  ];
}

interface Builder {
  /** The arguments that narrow a build to one member of the workspace. */
  readonly flags: (name: NixExpr) => readonly NixBinding[];
  /** Whether a check of its own runs the tests. */
  readonly tested: boolean;
}

/** `package`, the whole project, and for a workspace `crate`, which builds one program of it. */
function packageFunction(
  config: Config,
  inputs: NativeInputs,
  build: (args: NixExpr) => NixExpr,
  builder: Builder,
): readonly NixBinding[] {
  const programs = binaries(config);
  const [only] = programs;
  const tests: readonly NixBinding[] = builder.tested
    ? [comment('checks.nextest runs the tests.'), bind('doCheck', bool(false))]
    : [];
  const shared = [...tests, ...inputs.packageArguments];
  const main = programs.length === 1 && only ? [bind('mainProgram', str(only.name))] : [];
  const whole = build(attrs([...shared, bind('meta', attrs([...meta(config), ...main]))]));
  if (config.layout !== 'workspace' || programs.length === 0) return [bind('package', whole)];
  const name = ref('name');
  const crate = build(
    attrs([
      bind('pname', name),
      ...builder.flags(name),
      ...shared,
      bind('meta', attrs([...meta(config), bind('mainProgram', name)])),
    ]),
  );
  return [
    bind('package', whole),
    comment('One program of the workspace.'),
    bind('crate', lambda('name', crate)),
  ];
}

function meta(config: Config): readonly NixBinding[] {
  const attributes = SPDX[config.license].map((id) => ref(`lib.licenses.${licenses[id].nixpkgs}`));
  const [only] = attributes;
  const license = attributes.length === 1 && only ? only : list(attributes);
  return [
    bind('description', str(description(config))),
    ...(attributes.length > 0 ? [bind('license', license)] : []),
  ];
}

/** The `packages` of one system. */
export function packageOutputs(config: Config): readonly NixBinding[] {
  if (config.packaging === 'none') return [];
  const programs = config.layout === 'workspace' ? binaries(config) : [];
  return [
    bind('default', ref('package')),
    ...programs.map((program) => bind([program.name], call('crate', str(program.name)))),
  ];
}

/** How each check is built by crane. `deny` needs no dependency built, and reads deny.toml beside Cargo.toml. */
const CHECKS: Readonly<
  Record<Config['checks'][number], (config: Config, inputs: NativeInputs) => readonly NixBinding[]>
> = {
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
  docs: (_, { environment }) => {
    const strict = bind('RUSTDOCFLAGS', str('--deny warnings'));
    const env = environment
      ? bind('env', op('//', environment, attrs([strict])))
      : bind('env.RUSTDOCFLAGS', str('--deny warnings'));
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

/** The `checks` of one system. */
export function checkOutputs(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  if (config.packaging === 'none') return [];
  const chosen = config.packaging === 'crane' ? config.checks : [];
  return [inherit('package'), ...chosen.flatMap((check) => CHECKS[check](config, inputs))];
}
