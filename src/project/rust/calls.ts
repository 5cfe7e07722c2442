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

/**
 * How a crate calls those that it uses, each once.
 *
 * The first greets by name, if any does: what the crate itself says of a name then comes from there.
 */
export function callsOf(crate: Crate, all: readonly Crate[]): readonly Call[] {
  const calls = crate.uses.flatMap((used) => {
    const kind = all.find(({ name }) => name === used)?.kind;
    return (kind && CALLS[kind]?.(crateIdentifier(used))) ?? [];
  });
  return [...calls.filter((call) => call.byName), ...calls.filter((call) => !call.byName)];
}
