import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Config } from '../../src/config/fields.ts';
import { generateProject, type ProjectFile } from '../../src/project/index.ts';
import { readFiles } from '../../src/project/testing/read-files.ts';
import { encodeLink } from '../../src/share/link.ts';

/** A generated project, on disk and in memory. */
export interface Project {
  /** What failures call it. */
  readonly name: string;
  readonly folder: string;
  readonly files: readonly ProjectFile[];
}

/** Generates a project of a settled config and writes it below a folder, under its name. */
export function writeProject(config: Config, name: string, below: string): Project {
  const folder = join(below, name);
  const files = generateProject(config, { link: `#${encodeLink(config)}` });
  for (const file of files) {
    const path = join(folder, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.content, { mode: file.executable ? 0o755 : 0o644 });
  }
  return { name, folder, files };
}

/** What may lie in a folder of a project and is none of its files. */
const NO_FILES = ['.git', 'target', 'result'];

/** The project that lies in a folder. */
export function readProject(folder: string): Project {
  return { name: basename(folder), folder, files: readFiles(folder, NO_FILES) };
}
