import type { Config } from '../../config/fields.ts';
import {
  attrs,
  bind,
  bool,
  call,
  inheritFrom,
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
import { versionTable } from '../cargo-toml.ts';
import { description } from '../crates.ts';
import { SPDX } from '../license.ts';
import { librarySources } from './library-sources.ts';
import { type NativeInputs, withoutEnvironment } from './native-inputs.ts';

/** What every derivation of the project shares: the bindings of `commonArgs`. */
export function commonArguments(
  config: Config,
  inputs: NativeInputs,
  name: 'pname' | 'name',
  source: NixExpr,
): readonly NixBinding[] {
  return [
    bind([name], str(config.name)),
    version(config),
    bind('src', source),
    bind('strictDeps', bool(true)),
    ...withOfflineQueries(config, inputs),
  ];
}

/** The version as Cargo.toml says it, which is the one place that `cargo set-version` changes. */
function version(config: Config): NixBinding {
  const { file, table } = versionTable(config);
  return inheritFrom(select(call('lib.importTOML', path(`./${file}`)), table), 'version');
}

/**
 * The arguments that come from libraries. SQLx checks its queries against a database, which no build has: there it
 * reads what `cargo sqlx prepare` left in .sqlx.
 */
function withOfflineQueries(config: Config, inputs: NativeInputs): readonly NixBinding[] {
  if (config.sqlx === 'none') return inputs.buildArguments;
  const offline = bind('SQLX_OFFLINE', str('true'));
  if (!inputs.environment) return [...inputs.buildArguments, bind(['env', 'SQLX_OFFLINE'], str('true'))];
  return [
    ...withoutEnvironment(inputs.buildArguments),
    bind('env', op('//', inputs.environment, attrs([offline]))),
  ];
}

/** The variables of `commonArgs`, for a build that adds to them; nothing where there are none. */
export function commonEnvironment(config: Config, inputs: NativeInputs): NixExpr | undefined {
  if (config.sqlx !== 'none') return ref('commonArgs.env');
  return inputs.environment;
}

/** `env` with further variables: those of `commonArgs` stay. */
export function environmentWith(base: NixExpr | undefined, variable: string, value: NixExpr): NixBinding {
  return base
    ? bind('env', op('//', base, attrs([bind([variable], value)])))
    : bind(['env', variable], value);
}

/** The source of builds: what Cargo and the libraries read, so that changes to other files build nothing anew. */
export function sourceOf(config: Config, cargoFiles: readonly NixExpr[]): NixExpr {
  const fileset = call('lib.fileset.unions', list([...cargoFiles, ...librarySources(config)]));
  return call('lib.fileset.toSource', attrs([bind('root', path('./.')), bind('fileset', fileset)]));
}

/** What a package says of itself. */
export function meta(config: Config): readonly NixBinding[] {
  const attributes = SPDX[config.license].map((id) => ref(`lib.licenses.${licenses[id].nixpkgs}`));
  const [only] = attributes;
  const license = attributes.length === 1 && only ? only : list(attributes);
  return [
    bind('description', str(description(config))),
    ...(config.repository === '' ? [] : [bind('homepage', str(config.repository))]),
    ...(attributes.length > 0 ? [bind('license', license)] : []),
  ];
}
