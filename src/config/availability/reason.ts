import type { ToolchainRef } from '../../facts/releases.ts';
import type { Config, FieldName } from '../fields.ts';

/** Why something cannot be chosen beside what stands in earlier fields, as one sentence; nothing when it can. */
export type Reason = string | undefined;

/** For each field whose options depend on earlier ones, why an option cannot be chosen. */
export type Reasons = { readonly [Name in FieldName]?: (config: Config, id: string) => Reason };

/** For each field that can be without a meaning, why it is. */
export type IdleReasons = { readonly [Name in FieldName]?: (config: Config) => Reason };

/** The name of a toolchain, the same in every language. */
export function toolchainName(ref: ToolchainRef): string {
  switch (ref.kind) {
    case 'release':
      return `Rust ${ref.version}`;
    case 'nightly':
      return `Rust nightly-${ref.date}`;
    case 'channel':
      return `Rust ${ref.channel}`;
  }
}
