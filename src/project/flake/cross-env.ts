import type { Config } from '../../config/fields.ts';
import { shellLinker } from '../../config/shell-linker.ts';
import { branchOf } from '../../config/systems.ts';
import {
  bind,
  blank,
  call,
  comment,
  interp,
  lambda,
  type NixBinding,
  type NixExpr,
  ref,
} from '../../emit/nix.ts';
import { attributeIn } from '../../facts/nixpkgs.ts';
import { TARGETS } from '../../facts/targets.ts';
import { type SystemBinding, systemAttrs } from './gate.ts';

/** The variable of Cargo for a target: its name in capitals, with "_" for what no variable can hold. */
export const cargoVariable = (triple: string, what: string): string =>
  `CARGO_TARGET_${triple.toUpperCase().replace(/[-.]/g, '_')}_${what}`;

/** The variable of the `cc` crate for a target. */
const ccVariable = (triple: string): string => `CC_${triple.replace(/[-.]/g, '_')}`;

/** The variable that holds the variables for other targets, where a config has any. */
export const CROSS_ENV = 'crossEnv';

/** What links and runs programs for other targets. nixpkgs crosses from Linux only. */
export function crossBindings(config: Config): readonly NixBinding[] {
  const linkers = linkerRows(config);
  const value = crossValue(config);
  if (value === undefined) return [];
  const cc = ref('cross.stdenv.cc');
  const compiler = [
    comment('The C compilers of nixpkgs link for the other targets.'),
    bind('compilerOf', lambda('cross', interp([cc, '/bin/', ref('cross.stdenv.cc.targetPrefix'), 'cc']))),
  ];
  return [blank, ...(linkers.length > 0 ? compiler : []), bind(CROSS_ENV, value)];
}

/** Whether a config has variables for other targets. */
export const hasCrossEnv = (config: Config): boolean => crossValue(config) !== undefined;

const crossValue = (config: Config): NixExpr | undefined =>
  systemAttrs(config, [...linkerRows(config), ...runnerRows(config)]);

/** What the chosen nixpkgs calls a cross set; of one that nobody checked, what the newest calls it. */
export const crossSet = (config: Config, attribute: string): string =>
  attributeIn(branchOf(config), attribute);

function linkerRows(config: Config): readonly SystemBinding[] {
  return config.targets.flatMap((triple) => {
    const link = TARGETS[triple]?.link;
    const systems = shellLinker(config, triple)?.systems;
    if (link?.kind !== 'pkgs-cross' || systems === undefined) return [];
    const set = ['pkgs', 'pkgsCross', crossSet(config, link.attribute)];
    const compiler = call('compilerOf', ref(set));
    const pthreads = interp(['-L native=', ref([...set, 'windows', 'pthreads']), '/lib']);
    return [
      bind([cargoVariable(triple, 'LINKER')], compiler),
      bind([ccVariable(triple)], compiler),
      ...(link.pthreads ? [bind([cargoVariable(triple, 'RUSTFLAGS')], pthreads)] : []),
    ].map((binding) => ({ systems, binding }));
  });
}

/** The emulators that `cargo run` and `cargo test` start programs of other targets with. */
const runnerRows = (config: Config): readonly SystemBinding[] =>
  config.targets.flatMap((triple) => {
    const runner = TARGETS[triple]?.runner;
    if (runner === undefined) return [];
    const program = interp([ref(`pkgs.${runner.package}`), `/bin/${runner.program}`]);
    return [{ systems: runner.systems, binding: bind([cargoVariable(triple, 'RUNNER')], program) }];
  });
