/**
 * What a Cargo package of a project can be.
 *
 * Source: the Cargo book, "Cargo Targets" (proc-macro, crate-type), and the Rust Reference, "Linkage"
 * (doc.rust-lang.org), read 2026-11. Ids and link words stand in links, so they never change.
 * As of: 2026-11.
 */
import { named, say } from '../texts/say.ts';

/** One kind of package. */
export interface CrateKind {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** What a sentence of a generated file calls it: "the library NAME". */
  readonly noun: string;
  /** How a link writes it. */
  readonly word: string;
  /** Whether it installs a program. */
  readonly program: boolean;
  /** Whether other packages of the project can depend on it. */
  readonly usable: boolean;
  /** `crate-type` of its library, where Cargo's default is not enough. */
  readonly crateTypes?: readonly string[];
  /** Whether Cargo must be told that it runs inside the compiler. */
  readonly procMacro?: true;
  /** Whether it uses core alone, so that it builds for targets without a standard library. */
  readonly coreOnly?: true;
}

/** Every kind, the most used first. */
export const CRATE_KINDS = [
  {
    id: 'binary',
    label: named`Program`,
    help: say`src/main.rs: something that one runs.`,
    noun: 'binary',
    word: 'bin',
    program: true,
    usable: false,
  },
  {
    id: 'library',
    label: named`Library`,
    help: say`src/lib.rs: code that other crates use.`,
    noun: 'library',
    word: 'lib',
    program: false,
    usable: true,
  },
  {
    id: 'proc-macro',
    label: named`Procedural macro`,
    help: say`Code that runs inside the compiler and writes code.`,
    noun: 'procedural macro',
    word: 'proc-macro',
    program: false,
    usable: true,
    procMacro: true,
  },
  {
    id: 'wasm',
    label: named`WebAssembly module`,
    help: say`A library that is also a module for the browser (cdylib).`,
    noun: 'wasm module',
    word: 'wasm',
    program: false,
    usable: true,
    crateTypes: ['cdylib', 'rlib'],
  },
  {
    id: 'no-std',
    label: named`Library without std`,
    help: say`Uses core alone, so that it runs on bare metal.`,
    noun: 'library without std',
    word: 'no-std',
    program: false,
    usable: true,
    coreOnly: true,
  },
  {
    id: 'python',
    label: named`Python module`,
    help: say`A library that is also a module for Python (cdylib), built by maturin.`,
    noun: 'Python module',
    word: 'python',
    program: false,
    usable: true,
    crateTypes: ['cdylib', 'rlib'],
  },
] as const satisfies readonly CrateKind[];

/** The id of a kind. */
export type CrateKindId = (typeof CRATE_KINDS)[number]['id'];

const byId = new Map<string, CrateKind>(CRATE_KINDS.map((kind) => [kind.id, kind]));

/** All that is known of a kind. */
export const crateKind = (id: CrateKindId): CrateKind => byId.get(id)!;

/** Whether a text is the id of a kind. */
export const isCrateKind = (id: unknown): id is CrateKindId => byId.has(id as string);
