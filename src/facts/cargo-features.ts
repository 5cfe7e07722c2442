/**
 * Since which version Rust and Cargo understand what the generated files use.
 *
 * Source: the release notes of Rust (doc.rust-lang.org/releases.html) and "Rust Version" notes of the Cargo book,
 * read 2026-11; further sources beside their facts.
 * As of: 2026-11.
 */

/** One thing that older versions do not understand. */
export interface Feature {
  /** The first stable version that does. */
  readonly since: string;
}

/** Every such thing that a generated file may use. */
export const FEATURES = {
  customProfiles: { since: '1.57.0' },
  inlineFormatArguments: { since: '1.58.0' },
  workspaceInheritance: { since: '1.64.0' },
  lintsTable: { since: '1.74.0' },
  lockVersion4: { since: '1.78.0' },
  styleEdition: { since: '1.85.0' },
  resolver3: { since: '1.84.0' },
} as const satisfies Readonly<Record<string, Feature>>;

/**
 * The linker that rustc brings for x86_64 Linux, lld, and the flags that turn it off.
 *
 * Stable releases use it from 1.90 on, and nightlies since May 2024, which is before the first that we know
 * (blog.rust-lang.org, 2025-09-01). The flag without -Z came with rust-lang/rust#143765; on other targets it is
 * still unstable.
 */
export const RUST_LLD = {
  target: 'x86_64-unknown-linux-gnu',
  /** The system whose own target that is. */
  system: 'x86_64-linux',
  since: '1.90.0',
  /**
   * The variables that give flags to that target alone, so that other targets never see them: for rustc, and for
   * rustdoc, which links the examples in the documentation (known to Cargo since 1.78).
   */
  variables: [
    'CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS',
    'CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTDOCFLAGS',
  ],
  stableFlag: '-Clinker-features=-lld',
  /** The first nightly that takes `stableFlag`. */
  stableFlagNightly: '2025-07-10',
  unstableFlag: '-Zlinker-features=-lld',
} as const;
