import { crateIdentifier } from '../../config/names.ts';
import type { CrateKindId } from '../../facts/crate-kinds.ts';
import type { Crate } from '../crates.ts';

/** How the code of other crates calls a crate. */
export interface Call {
  /** An expression; it calls a variable `name` where `byName` is set. */
  readonly code: string;
  /** Whether it greets whomever `name` names. */
  readonly byName: boolean;
  /** What it gives: a `String`, a `&str`, or something that shows itself (`Display`). */
  readonly gives: 'String' | 'str' | 'Display';
}

const byFunction = (gives: Call['gives']) => (crate: string) =>
  ({ code: `${crate}::greeting(name)`, byName: true, gives }) as const;

/** How each kind is called; nothing can call a program. */
const CALLS: Readonly<Record<CrateKindId, ((crate: string) => Call) | undefined>> = {
  binary: undefined,
  library: byFunction('String'),
  wasm: byFunction('String'),
  python: byFunction('String'),
  'no-std': byFunction('Display'),
  'proc-macro': (crate) => ({ code: `${crate}::greeting!(all)`, byName: false, gives: 'str' }),
};

const known = new WeakMap<readonly Crate[], ReadonlyMap<string, CrateKindId>>();

/** The kinds of crates by name: looked up for each use, so kept for the list. */
function kindsOf(all: readonly Crate[]): ReadonlyMap<string, CrateKindId> {
  const before = known.get(all);
  if (before !== undefined) return before;
  const kinds = new Map(all.map(({ name, kind }) => [name, kind]));
  known.set(all, kinds);
  return kinds;
}

/**
 * How a crate calls those that it uses, each once.
 *
 * The first greets by name, if any does: what the crate itself says of a name then comes from there.
 */
export function callsOf(crate: Crate, all: readonly Crate[]): readonly Call[] {
  const kinds = kindsOf(all);
  const calls = crate.uses.flatMap((used) => {
    const kind = kinds.get(used);
    return (kind && CALLS[kind]?.(crateIdentifier(used))) ?? [];
  });
  return [...calls.filter((call) => call.byName), ...calls.filter((call) => !call.byName)];
}
