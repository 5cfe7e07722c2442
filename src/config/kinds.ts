import { type CrateKind, type CrateKindId, crateKind } from '../facts/crate-kinds.ts';
import { cargoPackages } from './cargo-packages.ts';
import type { Config } from './fields.ts';

/** The kinds of the project's crates. */
export const kindsOf = (config: Config): readonly CrateKind[] =>
  cargoPackages(config).map(({ kind }) => crateKind(kind));

/** Whether a crate of the project is of that kind. */
export const hasKind = (config: Config, kind: CrateKindId): boolean =>
  kindsOf(config).some(({ id }) => id === kind);
