import { COMPONENTS, type Component } from '../../facts/components.ts';
import {
  NEWEST_NIGHTLY,
  NEWEST_RELEASE,
  profileComponents,
  shipsComponent,
  type ToolchainRef,
} from '../../facts/releases.ts';
import { SYSTEMS } from '../../facts/systems.ts';
import { date as inWords } from '../../texts/format.ts';
import { list, say } from '../../texts/say.ts';
import { asOf } from './as-of.ts';
import { rustupBook } from './documents.ts';
import type { Derived } from './explanation.ts';

const BOOK = rustupBook('Components', 'concepts/components');

type Id = (typeof COMPONENTS)[number]['id'];

/** Why one would have each of them. */
const TEXTS: Readonly<Record<Id, string>> = {
  clippy: say`The check and the step of CI that refuse warnings run it, and editors show its lints while one types.`,
  rustfmt: say`The check, the formatter and the hook of that name run it, and editors call it on saving.`,
  'rust-analyzer': say`One that comes with the toolchain fits its procedural macros; one from elsewhere may not. Every editor that speaks the language server protocol finds it in the shell.`,
  'rust-src': say`Without it rust-analyzer cannot show or complete what is in the standard library.`,
  'rust-docs': say`It is large, and \`rustup doc\` has no counterpart in Nix: one opens the files below share/doc by hand.`,
  'llvm-tools': say`They fit the LLVM that the compiler has in it, as no others do: what measures coverage or reads objects needs that.`,
  miri: say`It finds undefined behaviour, which tests alone miss. It is slow, and most calls of C libraries stop it.`,
  'rustc-dev': say`A lint or a driver that links the compiler needs it, with llvm-tools beside it. Its interfaces change with any nightly.`,
  'rustc-docs': say`It is of use to those who work on the compiler, or plug into it.`,
  'rust-docs-json': say`Tools that compare or search interfaces read it, as they read what \`rustdoc --output-format json\` writes of a crate.`,
  'llvm-bitcode-linker': say`It links the bitcode of code for graphics cards; other targets have no use for it.`,
  'rustc-codegen-cranelift': say`It makes debug builds sooner and slower to run. Cargo takes it by a setting of the profile, which is unstable.`,
};

/** The systems on which a toolchain has a component. */
const placesOf = (ref: ToolchainRef, id: string): readonly string[] =>
  SYSTEMS.filter((system) => shipsComponent(ref, id, system.triple)).map((system) => system.id);

/** In which toolchain it is to be had, as a sentence. */
function availability(id: string): string {
  const stable = placesOf({ kind: 'release', version: NEWEST_RELEASE.version }, id);
  if (stable.length === SYSTEMS.length) return say`Rust ${NEWEST_RELEASE.version} has it for every system.`;
  if (stable.length > 0) return say`Rust ${NEWEST_RELEASE.version} has it for ${list(stable)}.`;
  const nightly = placesOf({ kind: 'nightly', date: NEWEST_NIGHTLY }, id);
  return nightly.length > 0
    ? say`Rust ${NEWEST_RELEASE.version} does not have it; the nightly of ${inWords(NEWEST_NIGHTLY)} has it for ${list(nightly)}.`
    : say`Neither Rust ${NEWEST_RELEASE.version} nor the nightly of ${inWords(NEWEST_NIGHTLY)} has it.`;
}

function inNixpkgs({ nixpkgs }: Component): string {
  if (nixpkgs === undefined) return say`nixpkgs does not package it.`;
  return nixpkgs.kind === 'package'
    ? say`In nixpkgs it is \`${nixpkgs.attribute}\`.`
    : say`In nixpkgs it is \`${nixpkgs.attribute}\`, which the variable \`${nixpkgs.name}\` then holds.`;
}

/** A component: what is written of it, and what the tables say. */
export function componentTold(id: string): Derived | undefined {
  const row: Component | undefined = COMPONENTS.find((component) => component.id === id);
  if (row === undefined) return undefined;
  const { formerly } = row;
  return {
    more: TEXTS[row.id as Id],
    source: BOOK,
    facts: [
      availability(id),
      ...(profileComponents('default').includes(id) ? [say`The profile \`default\` has it already.`] : []),
      ...(formerly === undefined
        ? []
        : [say`Before Rust ${formerly.before} its name was \`${formerly.name}\`.`]),
      inNixpkgs(row),
    ],
    asOf: asOf('components.ts'),
  };
}
