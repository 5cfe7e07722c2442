import { codeBlock, codeSpan } from '../emit/markdown.ts';
import { fileLanguage } from '../facts/file-languages.ts';
import type { ProjectFile } from '../project/project-file.ts';

/**
 * A whole project as one Markdown text, for reading or for an assistant: each file under its path, in a block whose
 * fence is longer than any inside.
 */
export const singleFile = (name: string, files: readonly ProjectFile[]): string =>
  [
    `# ${name}\n`,
    `The ${files.length} files of a project, each under its path.\n`,
    ...files.map((file) => `## ${heading(file)}\n\n${codeBlock(language(file.path), file.content)}`),
  ].join('\n');

const heading = ({ path, executable }: ProjectFile): string =>
  `${codeSpan(path)}${executable ? ' (executable)' : ''}`;

/** The name by which those who colour Markdown know the language of a file; nothing for plain text. */
function language(path: string): string {
  const { fence, extensions } = fileLanguage(path) ?? { extensions: [] };
  return fence ?? extensions[0] ?? '';
}
