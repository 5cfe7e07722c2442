import type { ProjectFile } from '../project-file.ts';
import { missingFor } from './command-rules.ts';
import { FILE_RULES, partRule } from './file-rules.ts';
import { type Mention, mentions } from './mentions.ts';
import { type ProjectFacts, projectFacts } from './project-facts.ts';

/**
 * What the files of a project name and what is not in that same project: shells, packages, recipes, inputs, Cargo
 * packages, targets, scripts, jobs, artifacts, variables and files. Sentences with the file and the line, or none.
 *
 * What there is, is read from the files alone, never from the choices that they were made from.
 *
 * @param texts more that speaks of the project, such as a view of the page in Markdown; it is no part of the project
 */
export function brokenReferences(
  files: readonly ProjectFile[],
  texts: readonly ProjectFile[] = [],
): readonly string[] {
  try {
    return broken(projectFacts(files), texts);
  } catch (error) {
    return [`flake.nix cannot be read: ${error instanceof Error ? error.message : String(error)}.`];
  }
}

function broken(facts: ProjectFacts, texts: readonly ProjectFile[]): readonly string[] {
  const typed = mentions([...facts.files, ...texts], facts.flake).flatMap((mention) =>
    missingFor(mention.text, facts, mention).map((missing) => sentence(mention, missing)),
  );
  const named = [
    ...FILE_RULES.flatMap((rule) => rule(facts)),
    ...texts.flatMap((text) => partRule(text, facts)),
  ];
  return [...new Set([...typed, ...named.map((found) => sentence(found, found.missing))])];
}

const sentence = ({ path, line, text }: Pick<Mention, 'path' | 'line' | 'text'>, missing: string): string =>
  `${path} line ${line}: \`${text.trim()}\`: ${missing}.`;
