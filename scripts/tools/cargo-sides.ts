import type { ProjectFile } from '../../src/project/index.ts';
import { covering } from './covering.ts';
import type { Piece } from './pieces.ts';
import type { Project } from './project.ts';

/** What cargo, rustc and rustfmt read of a project. */
const READ = /(^|\/)(Cargo\.(toml|lock)|rustfmt\.toml|[^/]+\.rs)$/;

const cargoFiles = (project: Project): readonly ProjectFile[] =>
  project.files.filter(({ path }) => READ.test(path));

/** One of the different things that Cargo sees. */
export interface CargoSide extends Piece {
  /** Its lines, without what only names and describes: what can be compiled otherwise. */
  readonly features: readonly string[];
}

/** The different Cargo sides of some projects: those that are alike byte for byte are one. */
export function cargoSides(projects: readonly Project[]): readonly CargoSide[] {
  const sides = new Map<string, CargoSide & { readonly projects: string[] }>();
  for (const project of projects) {
    const files = cargoFiles(project);
    if (files.length === 0) continue;
    const key = files.map(({ path, content }) => `${path}\0${content}`).join('\0');
    const same = sides.get(key);
    if (same !== undefined) same.projects.push(project.name);
    else
      sides.set(key, {
        path: project.folder,
        folder: project.folder,
        projects: [project.name],
        features: features(files),
      });
  }
  return [...sides.values()];
}

/** Lines whose text only names or describes: a compiler does nothing else for another. */
const WORDS = /^(name|description|repository|rust-version|\/\/!|\/\/\/)(?=\W|$).*$/gm;

function features(files: readonly ProjectFile[]): readonly string[] {
  const names = files.flatMap(({ path, content }) =>
    path.endsWith('Cargo.toml')
      ? [...content.matchAll(/^name = "(.*)"$/gm)].map(([, name = '']) => name)
      : [],
  );
  const spellings = names.flatMap((name) => [name, name.replaceAll('-', '_')]);
  const anyName = new RegExp(`(?<![\\w-])(${spellings.join('|') || '(?!)'})(?![\\w-])`, 'g');
  const lines = files.flatMap(({ path, content }) => {
    const kind = path.replace(/^.*\//, '');
    const masked = content.replace(WORDS, '$1').replace(anyName, 'NAME');
    return masked.split('\n').map((line) => `${path.includes('/') ? 'member ' : ''}${kind}: ${line}`);
  });
  return [...new Set(lines)];
}

/** As few of the sides as hold every two features that some side has together. */
export const coveringSides = (sides: readonly CargoSide[]): readonly CargoSide[] =>
  covering(sides, ({ features: lines }) => lines);
