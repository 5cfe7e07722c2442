import type { Value } from './option-values.ts';

/** What is known of a pair of values. */
export const PAIR = { open: 0, covered: 1, impossible: 2, undecided: 3, none: 4 } as const;
type State = (typeof PAIR)[keyof typeof PAIR];

/** What is known of each pair of values. Two values of one parameter are no pair. */
export class PairTable {
  readonly #states: Uint8Array;
  readonly #size: number;
  /** How many pairs of each value are open. */
  readonly open: Uint32Array;

  constructor(values: readonly Value[]) {
    this.#size = values.length;
    this.#states = new Uint8Array(this.#size ** 2);
    this.open = new Uint32Array(this.#size);
    for (const a of values) {
      for (const b of values) {
        if (a.parameter === b.parameter) this.#states[a.index * this.#size + b.index] = PAIR.none;
        else this.open[a.index]! += 1;
      }
    }
  }

  /** What is known of a pair. */
  of(a: number, b: number): State {
    return this.#states[a * this.#size + b] as State;
  }

  /** Notes what became of a pair, unless that is known already. */
  note(a: number, b: number, state: State): void {
    if (this.of(a, b) !== PAIR.open) return;
    this.#states[a * this.#size + b] = state;
    this.#states[b * this.#size + a] = state;
    this.open[a]! -= 1;
    this.open[b]! -= 1;
  }

  /** Notes that values were held together. */
  cover(values: readonly Value[]): void {
    for (const { index: a } of values) {
      const row = a * this.#size;
      for (const { index: b } of values)
        if (this.#states[row + b] === PAIR.open && a < b) this.note(a, b, PAIR.covered);
    }
  }

  /** How many pairs with some values are open: what taking one more value would cover. */
  gain(value: number, held: readonly number[]): number {
    const row = this.#states.subarray(value * this.#size, (value + 1) * this.#size);
    let open = 0;
    for (const other of held) if (row[other] === PAIR.open) open++;
    return open;
  }

  /** How many pairs are in that state. */
  count(state: State): number {
    let count = 0;
    for (const each of this.#states) if (each === state) count++;
    return count / 2;
  }
}
