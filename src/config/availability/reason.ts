import type { ToolchainRef } from '../../facts/releases.ts';
import type { Config, FieldName } from '../fields.ts';

/** Why something cannot be chosen beside what stands in earlier fields, as one sentence; nothing when it can. */
export type Reason = string | undefined;

/** For each field whose options depend on earlier ones, why an option cannot be chosen. */
export type Reasons = { readonly [Name in FieldName]?: (config: Config, id: string) => Reason };

/** For each field that can be without a meaning, why it is. */
export type IdleReasons = { readonly [Name in FieldName]?: (config: Config) => Reason };

/** A toolchain in words, within a sentence. */
export function toolchainName(ref: ToolchainRef): string {
  switch (ref.kind) {
    case 'release':
      return `Rust ${ref.version}`;
    case 'nightly':
      return `the nightly of ${ref.date}`;
    case 'channel':
      return `${ref.channel} Rust`;
  }
}

/** A text with its first letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
