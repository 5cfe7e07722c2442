/**
 * The components of a Rust toolchain that can be chosen, by rustup's names without `-preview`.
 *
 * Source: the manifests in `releases-data.ts` and rustup's book, "Components"; the attributes are
 * those of nixpkgs of July 2026. Left out: rustc, cargo and rust-std, which are always there; rls, which has
 * ended; enzyme, offload and rustc-codegen-gcc, which need more than the toolchain that Nix unpacks.
 * As of: 2026-07.
 */
import { say } from '../texts/say.ts';

/** One component of the toolchain. */
export interface Component {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** Its only name in releases before that version: later manifests know both. */
  readonly formerly?: { readonly name: string; readonly before: string };
  /** How nixpkgs has it: as a package of the shell, or as a path that a variable holds. */
  readonly nixpkgs?:
    | { readonly kind: 'package'; readonly attribute: string }
    | { readonly kind: 'variable'; readonly attribute: string; readonly name: string };
}

/** Every component that can be chosen, the most used first. */
export const COMPONENTS = [
  {
    id: 'clippy',
    label: 'clippy',
    help: say`cargo clippy: several hundred lints for mistakes and clumsy code.`,
    nixpkgs: { kind: 'package', attribute: 'clippy' },
  },
  {
    id: 'rustfmt',
    label: 'rustfmt',
    help: say`cargo fmt: lays the code out in the common style.`,
    nixpkgs: { kind: 'package', attribute: 'rustfmt' },
  },
  {
    id: 'rust-analyzer',
    label: 'rust-analyzer',
    help: say`The language server: completion, types and errors in the editor.`,
    nixpkgs: { kind: 'package', attribute: 'rust-analyzer' },
  },
  {
    id: 'rust-src',
    label: 'rust-src',
    help: say`The sources of the standard library: rust-analyzer, miri and -Z build-std read them.`,
    nixpkgs: { kind: 'variable', attribute: 'rustPlatform.rustLibSrc', name: 'RUST_SRC_PATH' },
  },
  {
    id: 'rust-docs',
    label: 'rust-docs',
    help: say`The documentation and the Rust book, to read without a network.`,
  },
  {
    id: 'llvm-tools',
    label: 'llvm-tools',
    formerly: { name: 'llvm-tools-preview', before: '1.67.0' },
    help: say`llvm-profdata, llvm-cov, llvm-objcopy and others, which cargo-llvm-cov and cargo-binutils call.`,
  },
  {
    id: 'miri',
    label: 'miri',
    help: say`cargo miri: runs programs and tests step by step and reports undefined behaviour. Nightly only.`,
  },
  {
    id: 'rustc-dev',
    label: 'rustc-dev',
    help: say`The compiler’s own crates, for tools that plug into rustc. They need a nightly.`,
  },
  { id: 'rustc-docs', label: 'rustc-docs', help: say`The documentation of the compiler’s own crates.` },
  {
    id: 'rust-docs-json',
    label: 'rust-docs-json',
    help: say`The standard library’s documentation as JSON, for tools. Nightly only.`,
  },
  {
    id: 'llvm-bitcode-linker',
    label: 'llvm-bitcode-linker',
    help: say`The linker of the target nvptx64-nvidia-cuda, for code that runs on graphics cards.`,
  },
  {
    id: 'rustc-codegen-cranelift',
    label: 'rustc-codegen-cranelift',
    help: say`A second code generator, which makes debug builds faster. Nightly only.`,
  },
] as const satisfies readonly Component[];

/**
 * The components in fenix's own nightly sets, beside rustc, cargo and rust-std.
 *
 * Source: `data/nightly.json` of nix-community/fenix at 64f11a7 (2026-08-08); the same for every system here.
 */
export const FENIX_NIGHTLY_COMPONENTS: ReadonlySet<string> = new Set([
  'clippy',
  'llvm-tools',
  'miri',
  'rust-analyzer',
  'rust-docs',
  'rust-src',
  'rustc-codegen-cranelift',
  'rustc-dev',
  'rustfmt',
]);

/** Whether nixpkgs-mozilla has a component in every toolchain, or as an extension of that name. */
type InMozilla = 'included' | { readonly extension: string };

/**
 * The components that a toolchain of nixpkgs-mozilla can have: as the name of an extension, or as a part of `rust`,
 * which is always there.
 *
 * Source: `rust-overlay.nix` of mozilla/nixpkgs-mozilla at 16ab32e (2026-07-13), which unpacks the whole package
 * `rust` of the channel's manifest and adds what its `extensions` name, with their `-preview`.
 */
export const MOZILLA_COMPONENTS: ReadonlyMap<string, InMozilla> = new Map<string, InMozilla>([
  ['clippy', 'included'],
  ['rustfmt', 'included'],
  ['rust-docs', 'included'],
  ['rust-analyzer', { extension: 'rust-analyzer-preview' }],
  ['rust-src', { extension: 'rust-src' }],
  ['llvm-tools', { extension: 'llvm-tools-preview' }],
  ['rustc-dev', { extension: 'rustc-dev' }],
]);
