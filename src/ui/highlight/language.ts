/** The languages that are coloured; every other file is plain text. */
export const LANGUAGES = ['nix', 'toml', 'yaml', 'rust', 'just', 'json', 'shellscript', 'markdown'] as const;

/** One of the coloured languages, by Shiki's name for it. */
export type Language = (typeof LANGUAGES)[number];

const BY_NAME: Readonly<Record<string, Language>> = {
  '.envrc': 'shellscript',
  justfile: 'just',
  'Cargo.lock': 'toml',
  'flake.lock': 'json',
};

const BY_EXTENSION: Readonly<Record<string, Language>> = {
  nix: 'nix',
  toml: 'toml',
  yml: 'yaml',
  yaml: 'yaml',
  rs: 'rust',
  just: 'just',
  json: 'json',
  sh: 'shellscript',
  md: 'markdown',
};

/** The language of a file, judged by its name alone. */
export function languageOf(path: string): Language | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return BY_NAME[name] ?? (dot > 0 ? BY_EXTENSION[name.slice(dot + 1)] : undefined);
}
