import { type CrateKind, crateKind } from '../../facts/crate-kinds.ts';
import { cargoPackages } from '../cargo-packages.ts';
import type { Config } from '../fields.ts';

/** The kinds of the project's crates. */
export const kindsOf = (config: Config): readonly CrateKind[] =>
  cargoPackages(config).map(({ kind }) => crateKind(kind));
