import { Refusal } from '../refusal.ts';
import type { ToolchainRow } from './tables.ts';

/** Rows with what was added to them, and a sentence for each change. */
export interface News<T> {
  readonly rows: T;
  readonly changes: readonly string[];
}

/** A release may drop so many targets; one that lacks more is half a release. */
const HANDFUL = 5;

/** @throws {Refusal} when a toolchain has far fewer targets than the one before it. */
export function refuseHalf(name: string, before: ToolchainRow, after: ToolchainRow): void {
  const had = before.places['rust-std']?.length ?? 0;
  const has = after.places['rust-std']?.length ?? 0;
  if (has < had - HANDFUL) {
    throw new Refusal(
      `${name}: the targets fell from ${had} in ${before.version} of ${before.date} to ${has}. Is it whole?`,
    );
  }
}
