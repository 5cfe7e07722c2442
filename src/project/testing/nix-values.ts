/** A value that is worked out when somebody asks. */
export type Lazy = () => NixValue;

/** What a name of nixpkgs or of an input stands for: nothing is known of it but how one came to it. */
export class Unknown {
  constructor(
    /** How it was written, such as `pkgs.just`; a call ends in `()`. */
    readonly path: string,
    /** What stood in the calls on the way. */
    readonly given: readonly Lazy[] = [],
    /** The names on the way, one of which may hold a dot. */
    readonly names: readonly string[] = [path],
  ) {}
}

/** A set of attributes. */
export type NixSet = ReadonlyMap<string, Lazy>;

/** A function. */
export type NixFunction = (argument: Lazy) => NixValue;

/** What an expression of Nix can be. */
export type NixValue = string | number | boolean | null | Unknown | NixSet | readonly Lazy[] | NixFunction;

/** What is known of the world outside of a flake: the value at a path such as `lib.optionals`, or undefined. */
export type World = (path: string) => NixValue | undefined;

export const isSet = (value: NixValue): value is NixSet => value instanceof Map;

export const isList = (value: NixValue): value is readonly Lazy[] => Array.isArray(value);

/** A value as text: what is unknown is a path of the store. */
export function nixText(value: NixValue): string {
  if (value instanceof Unknown) return storePath(value.path);
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  const name = isSet(value) ? value.get('name')?.() : undefined;
  if (typeof name === 'string') return storePath(name);
  throw new Error(`no text: ${isSet(value) ? 'a set' : isList(value) ? 'a list' : String(value)}`);
}

const storePath = (path: string): string => `/nix/store/${path.replaceAll(/[^\w.+-]+/g, '-')}`;

/** Calls a value. */
export function applyValue(callee: NixValue, argument: Lazy): NixValue {
  if (typeof callee === 'function') return callee(argument);
  if (callee instanceof Unknown)
    return new Unknown(`${callee.path}()`, [...callee.given, argument], callee.names);
  throw new Error('no function');
}

/** An attribute of a value, or undefined where a set has none. */
export function selectValue(value: NixValue, name: string, world: World): NixValue | undefined {
  if (value instanceof Unknown) {
    const path = `${value.path}.${name}`;
    return world(path) ?? new Unknown(path, value.given, [...value.names, name]);
  }
  if (isSet(value)) return value.get(name)?.();
  throw new Error(`no set to take ${name} from`);
}

/** Every text in a value, and every name on the way to something unknown: the components of a toolchain, its targets. */
export function wordsIn(value: NixValue, depth = 0): readonly string[] {
  if (depth > MOST_CALLS) return [];
  if (typeof value === 'string') return [value];
  if (value instanceof Unknown)
    return [...value.names, ...value.given.flatMap((each) => wordsIn(each(), depth + 1))];
  if (isSet(value)) return [...value].flatMap(([name, each]) => [name, ...wordsIn(each(), depth + 1)]);
  if (isList(value)) return value.flatMap((each) => wordsIn(each(), depth + 1));
  if (typeof value === 'function')
    return wordsIn(
      value(() => new Unknown('argument')),
      depth + 1,
    );
  return [];
}

/** How deep calls stand in one another at most. */
const MOST_CALLS = 12;
