import type { Config } from '../../config/fields.ts';
import {
  attrs,
  bind,
  blank,
  call,
  inherit,
  inheritFrom,
  lambda,
  letIn,
  list,
  type NixBinding,
  type NixExpr,
  ref,
  select,
  str,
} from '../../emit/nix.ts';
import { freeNames, neededBindings } from '../../emit/nix-free-names.ts';
import { treefmtModule, usesTreefmt } from './formatting.ts';
import { GIT_HOOKS, hookSettings } from './git-hooks.ts';
import { inputNames } from './inputs.ts';
import { needsImport, nixpkgsOf } from './nixpkgs.ts';
import { type Output, type SystemParts, systemParts } from './outputs.ts';

/** The function `outputs` of the flake, in the style that was chosen. */
export const outputsOf = (config: Config): NixExpr => STYLES[config.style](config);

const STYLES: Readonly<Record<Config['style'], (config: Config) => NixExpr>> = {
  plain: plainOutputs,
  'flake-utils': flakeUtilsOutputs,
  'flake-parts': flakePartsOutputs,
};

const systemList = (config: Config): NixExpr => list(config.systems.map(str));

const inheritLib: NixBinding = inheritFrom(ref('nixpkgs'), 'lib');

/** The inputs as arguments, in their order, and `self` where something asks for it. */
function withInputs(config: Config, body: NixExpr): NixExpr {
  const self = freeNames(body).has('self') ? ['self'] : [];
  return lambda({ names: [...self, ...inputNames(config)], open: true }, body);
}

/** `lib.genAttrs` over the systems, once, and each output picked out of what it made. */
function plainOutputs(config: Config): NixExpr {
  const parts = systemParts(config, false);
  const pick = lambda(
    'name',
    call(
      'lib.mapAttrs',
      lambda('_', lambda('outputs', select(ref('outputs'), [ref('name')]))),
      ref('perSystem'),
    ),
  );
  const body = letIn(
    [
      inheritLib,
      blank,
      bind('systems', systemList(config)),
      blank,
      bind('perSystem', call('lib.genAttrs', ref('systems'), lambda('system', systemBody(config, parts)))),
      bind('pick', pick),
    ],
    attrs(parts.outputs.map(([name]) => bind([name], call('pick', str(name))))),
  );
  return withInputs(config, body);
}

/** `eachSystem` with the systems listed: `eachDefaultSystem` has one that nixpkgs dropped. */
function flakeUtilsOutputs(config: Config): NixExpr {
  const system = lambda('system', systemBody(config, systemParts(config, false)));
  const each = call('flake-utils.lib.eachSystem', systemList(config), system);
  return withInputs(config, freeNames(system).has('lib') ? letIn([inheritLib], each) : each);
}

/** What one system has, as `let … in { … }`. */
function systemBody(config: Config, { bindings, outputs }: SystemParts): NixExpr {
  return letNeeded([bind('pkgs', nixpkgsOf(config)), ...bindings], attrs(separated(outputs)));
}

/** `let … in body` with the bindings that the body needs: what no output of this config asks for is left out. */
const letNeeded = (bindings: readonly NixBinding[], body: NixExpr): NixExpr =>
  letIn(neededBindings(bindings, body), body);

/** A module of flake-parts; treefmt and the hooks are modules beside it. */
function flakePartsOutputs(config: Config): NixExpr {
  const { bindings, outputs } = systemParts(config, true);
  // An argument of the module, so that treefmt and the hooks take the same packages.
  const own = needsImport(config) ? [bind('_module.args.pkgs', nixpkgsOf(config)), blank] : [];
  const hooks = config.gitHooks.length > 0 ? [bind(GIT_HOOKS, ref('config.pre-commit.settings'))] : [];
  const perSystem = letNeeded(
    [...bindings, ...hooks],
    attrs([...own, ...separated(outputs), ...moduleSettings(config)]),
  );
  const used = freeNames(perSystem);
  const names = ['config', 'lib', 'pkgs', 'system'].filter((name) => used.has(name));
  const imports = [
    ...(usesTreefmt(config) ? [ref('treefmt-nix.flakeModule')] : []),
    ...(config.gitHooks.length > 0 ? [ref('git-hooks.flakeModule')] : []),
  ];
  const module = attrs([
    ...(imports.length > 0 ? [bind('imports', list(imports)), blank] : []),
    bind('systems', systemList(config)),
    blank,
    bind('perSystem', lambda({ names, open: true }, perSystem)),
  ]);
  const body = call('flake-parts.lib.mkFlake', attrs([inherit('inputs')]), module);
  const wanted = freeNames(body);
  return lambda(
    { names: inputNames(config).filter((name) => wanted.has(name)), open: true, as: 'inputs' },
    body,
  );
}

function moduleSettings(config: Config): readonly NixBinding[] {
  return [
    ...(usesTreefmt(config) ? [blank, bind('treefmt', treefmtModule(config))] : []),
    ...(config.gitHooks.length > 0
      ? [blank, bind('pre-commit.settings.hooks', hookSettings(config, ref('config.treefmt.build.wrapper')))]
      : []),
  ];
}

const separated = (rows: readonly Output[]): readonly NixBinding[] =>
  rows.flatMap(([name, value], index) => [...(index > 0 ? [blank] : []), outputBinding(name, value)]);

/** `name = { … };`, or `name.only = …;` where the set has one element. */
function outputBinding(name: string, value: readonly NixBinding[] | NixExpr): NixBinding {
  if (!('length' in value)) return bind([name], value);
  const [only, ...others] = value;
  return only?.kind === 'bind' && others.length === 0
    ? bind([name, ...only.path], only.value)
    : bind([name], attrs(value));
}
