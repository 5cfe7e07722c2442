/**
 * The editions of the Rust language, newest first.
 *
 * Source: the Edition Guide (doc.rust-lang.org/edition-guide), read 2026-11. 2015 is left out: nobody starts with it.
 * As of: 2026-11.
 */
import { say } from '../texts/say.ts';

/** An edition, and the first Rust that knows it. */
export interface Edition {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly since: string;
}

/** Every edition that can be chosen. */
export const EDITIONS = [
  {
    id: '2024',
    label: '2024',
    help: say`The newest, with Rust 1.85 or later: what cargo new chooses.`,
    since: '1.85.0',
  },
  {
    id: '2021',
    label: '2021',
    help: say`With Rust 1.56 or later: for crates that support older compilers.`,
    since: '1.56.0',
  },
  {
    id: '2018',
    label: '2018',
    help: say`With Rust 1.31 or later: only for code that was written for it.`,
    since: '1.31.0',
  },
] as const satisfies readonly Edition[];
