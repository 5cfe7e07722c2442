import type { SystemId } from '../../facts/systems.ts';
import { evaluate } from './nix-evaluation.ts';
import { childrenOf, type NixSource, parseNix, type SyntaxNode } from './nix-syntax.ts';
import { applyValue, isSet, type NixSet, type NixValue, nixText, Unknown, wordsIn } from './nix-values.ts';
import { itemsOf, setOf, worldOf } from './nix-world.ts';

/** A shell of a flake, as one enters it. */
export interface FlakeShell {
  readonly system: SystemId;
  readonly name: string;
  /** The script that it runs, or nothing. */
  readonly hook: string;
  /** Its variables; what is of the store is a made-up path. */
  readonly variables: ReadonlyMap<string, string>;
  /** What is in it, as the flake names it: `pkgs.just`. */
  readonly packages: readonly string[];
  /** Every word in what makes its packages, components and targets of a toolchain among them. */
  readonly words: ReadonlySet<string>;
  /** The scripts that were written for it, by name. */
  readonly scripts: ReadonlyMap<string, string>;
}

/** What a flake has, as far as that stands in itself. */
export interface FlakeFacts {
  readonly inputs: readonly string[];
  /** What the function `outputs` takes by name. */
  readonly taken: readonly string[];
  /** Inputs that an input is said to follow. */
  readonly followed: readonly string[];
  readonly systems: readonly SystemId[];
  /** The attributes of an output such as `packages` on a system; a formatter is `default`. */
  readonly names: (output: string, system: SystemId) => readonly string[];
  readonly shells: readonly FlakeShell[];
  /** Every path that it names, without those in the calls that allow a missing one. */
  readonly paths: readonly string[];
}

const SYSTEM_IDS: readonly SystemId[] = ['x86_64-linux', 'aarch64-linux', 'aarch64-darwin', 'x86_64-darwin'];

/**
 * Reads a flake.
 *
 * @throws Error where it is no Nix, or asks itself for what it does not have
 */
export function flakeFacts(text: string): FlakeFacts {
  const source = parseNix(text);
  const inputs = setOf(setOf(evaluate(source, worldOf('x86_64-linux'))).get('inputs')?.());
  const perSystem = new Map(
    SYSTEM_IDS.map((system) => [system, outputsOn(source, [...inputs.keys()], system)]),
  );
  const has = (system: SystemId): boolean =>
    [...perSystem.get(system)!.values()].some((output) => setOf(output()).has(system));
  const systems = SYSTEM_IDS.filter(has);
  const names = (output: string, system: SystemId): readonly string[] => {
    const value = setOf(perSystem.get(system)?.get(output)?.()).get(system)?.();
    if (value === undefined) return [];
    return isSet(value) && output !== 'formatter' ? [...value.keys()] : ['default'];
  };
  const shells = systems.flatMap((system) => {
    const all = setOf(setOf(perSystem.get(system)?.get('devShells')?.()).get(system)?.());
    return [...all].map(([name, value]) => shellOf(system, name, setOf(value())));
  });
  return {
    inputs: [...inputs.keys()],
    taken: takenNames(source),
    followed: followedInputs(inputs),
    systems,
    names,
    shells,
    paths: pathsOf(source),
  };
}

/** What a file of Nix that is but a function takes by name, and the paths in it. */
export function partFacts(text: string): Pick<FlakeFacts, 'taken' | 'paths'> {
  const source = parseNix(text);
  return { taken: formalsOf(source, source.root), paths: pathsOf(source) };
}

const formalsOf = (source: NixSource, node: SyntaxNode): readonly string[] =>
  childrenOf(node).flatMap((child) => (child.name === 'Formal' ? [source.text(child)] : []));

function outputsOn(source: NixSource, inputs: readonly string[], system: SystemId): NixSet {
  const flake = setOf(evaluate(source, worldOf(system)));
  const given: ReadonlyMap<string, () => NixValue> = new Map(
    ['self', ...inputs].map((name) => [name, () => new Unknown(name)]),
  );
  return setOf(applyValue(flake.get('outputs')!(), () => given));
}

function shellOf(system: SystemId, name: string, shell: NixSet): FlakeShell {
  const packages = ['packages', 'nativeBuildInputs', 'buildInputs'].flatMap((list) =>
    itemsOf(shell.get(list)?.()),
  );
  const scripts = packages.filter((each): each is NixSet => isSet(each) && each.has('text'));
  return {
    system,
    name,
    hook: nixText(shell.get('shellHook')?.() ?? ''),
    variables: new Map([...setOf(shell.get('env')?.())].map(([key, value]) => [key, nixText(value())])),
    packages: packages.flatMap((each) => (each instanceof Unknown ? [each.path] : [])),
    words: new Set(packages.flatMap((each) => wordsIn(each))),
    scripts: new Map(scripts.map((each) => [nixText(each.get('name')!()), nixText(each.get('text')!())])),
  };
}

const followedInputs = (inputs: NixSet): readonly string[] =>
  [...inputs.values()].flatMap((input) =>
    [...setOf(setOf(input()).get('inputs')?.()).values()].flatMap((inner) => {
      const follows = setOf(inner()).get('follows')?.();
      return follows === undefined ? [] : [nixText(follows)];
    }),
  );

function nodesOf(node: SyntaxNode, name: string): readonly SyntaxNode[] {
  return [
    ...(node.name === name ? [node] : []),
    ...childrenOf(node).flatMap((child) => nodesOf(child, name)),
  ];
}

function takenNames(source: NixSource): readonly string[] {
  const outputs = childrenOf(source.root).find(
    (child) => child.name === 'Bind' && source.text(childrenOf(child)[0]!) === 'outputs',
  );
  const [, body] = outputs ? childrenOf(outputs) : [];
  return body ? formalsOf(source, body) : [];
}

const pathsOf = (source: NixSource): readonly string[] =>
  nodesOf(source.root, 'Path').flatMap((node) =>
    node.parent && /maybeMissing/.test(source.text(node.parent)) ? [] : [source.text(node)],
  );
