import { printEditorConfig } from '../emit/editorconfig.ts';
import { FILE_LANGUAGES, type FileLanguage, fileLanguage } from '../facts/file-languages.ts';

/** The pattern of the files of a language, by the ends of their names. */
const globOf = ({ glob, extensions }: FileLanguage): string =>
  glob ?? (extensions.length > 1 ? `*.{${extensions.join(',')}}` : `*.${extensions[0]}`);

/** .editorconfig for the languages that the files of a project are written in. */
export function editorconfig(paths: readonly string[]): string {
  const found = new Set(paths.map((path) => fileLanguage(path)?.id));
  const present = FILE_LANGUAGES.flatMap((row: FileLanguage) =>
    row.indent !== undefined && found.has(row.id) ? [{ ...row, indent: row.indent }] : [],
  );
  return printEditorConfig([
    {
      glob: '*',
      settings: [
        ['charset', 'utf-8'],
        ['end_of_line', 'lf'],
        ['insert_final_newline', true],
        ['trim_trailing_whitespace', true],
      ],
    },
    ...present.map((row) => ({
      glob: globOf(row),
      settings: [
        ['indent_style', 'space'] as const,
        ['indent_size', row.indent] as const,
        ...(row.width === undefined ? [] : [['max_line_length', row.width] as const]),
      ],
    })),
  ]);
}
