import { printEditorConfig } from '../emit/editorconfig.ts';

/** A kind of file: how its names end, or what they are, and how its formatter indents it. */
interface Language {
  readonly glob: string;
  readonly files: RegExp;
  readonly indent: number;
  /** The width at which its formatter breaks lines, where editors should show it. */
  readonly width?: number;
}

/** rustfmt, nixfmt, taplo, prettier, just and shfmt indent by these widths. */
const LANGUAGES: readonly Language[] = [
  { glob: '*.rs', files: /\.rs$/, indent: 4, width: 100 },
  { glob: '*.nix', files: /\.nix$/, indent: 2 },
  { glob: '*.toml', files: /\.toml$/, indent: 2 },
  { glob: '*.{yml,yaml}', files: /\.ya?ml$/, indent: 2 },
  { glob: '*.json', files: /\.json$/, indent: 2 },
  { glob: '*.sh', files: /\.sh$/, indent: 2 },
  { glob: '*.sql', files: /\.sql$/, indent: 4 },
  { glob: '*.lua', files: /\.lua$/, indent: 2 },
  { glob: 'justfile', files: /(^|\/)justfile$/, indent: 4 },
];

/** .editorconfig for the languages that the files of a project are written in. */
export function editorconfig(paths: readonly string[]): string {
  const present = LANGUAGES.filter(({ files }) => paths.some((path) => files.test(path)));
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
    ...present.map(({ glob, indent, width }) => ({
      glob,
      settings: [
        ['indent_style', 'space'] as const,
        ['indent_size', indent] as const,
        ...(width === undefined ? [] : [['max_line_length', width] as const]),
      ],
    })),
  ]);
}
