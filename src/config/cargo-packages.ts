import { crateKind } from '../facts/crate-kinds.ts';
import type { Config, Member } from './fields.ts';

/** The Cargo packages of a project: the root's own, or the members of the workspace. */
export const cargoPackages = (config: Config): readonly Member[] =>
  config.layout === 'workspace'
    ? config.members
    : [
        {
          name: config.name,
          kind: config.layout === 'library' ? config.libraryKind : config.layout,
          uses: [],
        },
      ];

/** The programs that the project builds, by the name of their packages. */
export const programs = (config: Config): readonly string[] =>
  cargoPackages(config)
    .filter(({ kind }) => crateKind(kind).program)
    .map(({ name }) => name);

/** Whether the project builds a program at all. */
export const hasProgram = (config: Config): boolean => programs(config).length > 0;
