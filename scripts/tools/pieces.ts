import { join } from 'node:path';
import type { ProjectFile } from '../../src/project/index.ts';
import type { Project } from './project.ts';

/** A file as one project has it, and all projects that have the same at the same path. */
export interface Piece {
  readonly path: string;
  /** The folder of the first project. */
  readonly folder: string;
  readonly projects: readonly string[];
}

/** The files that a project is looked at for, each different one once. */
export function distinct(
  projects: readonly Project[],
  filesOf: (file: ProjectFile) => readonly ProjectFile[],
): readonly (Piece & { readonly content: string })[] {
  const pieces = new Map<string, { path: string; folder: string; content: string; projects: string[] }>();
  for (const { name, folder, files } of projects) {
    for (const { path, content } of files.flatMap(filesOf)) {
      const key = `${path}\0${content}`;
      const same = pieces.get(key);
      if (same === undefined)
        pieces.set(key, { path: join(folder, path), folder, content, projects: [name] });
      else if (same.projects.at(-1) !== name) same.projects.push(name);
    }
  }
  return [...pieces.values()];
}
