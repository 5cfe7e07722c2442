import { parse as parseToml } from 'smol-toml';
import { readJust } from './just.ts';
import { readEditorConfig, readIgnore, readSql, readText } from './lines.ts';
import { readLua } from './lua.ts';
import { readMarkdown } from './markdown.ts';
import { readNix } from './nix.ts';
import { readRust } from './rust.ts';
import { readShell } from './shell.ts';
import { type Reader, treeOfData } from './tree.ts';
import { readGitlab, readWorkflow, readYaml } from './yaml.ts';

/** A format that generated files are written in: which files, and how they are read back. */
interface Format {
  readonly name: string;
  readonly files: RegExp;
  readonly read: Reader;
}

/** Every format; the first whose pattern fits a path reads it. */
const FORMATS: readonly Format[] = [
  { name: 'Nix', files: /\.nix$/, read: readNix },
  { name: 'Cargo.lock', files: /(^|\/)Cargo\.lock$/, read: (text) => treeOfData(parseToml(text), true) },
  { name: 'TOML', files: /\.toml$/, read: (text) => treeOfData(parseToml(text)) },
  { name: 'workflow', files: /^\.(github|forgejo)\/workflows\/[\w-]+\.yml$/, read: readWorkflow },
  { name: 'GitLab', files: /^\.gitlab-ci\.yml$/, read: readGitlab },
  { name: 'YAML', files: /\.ya?ml$/, read: readYaml },
  { name: 'JSON', files: /\.json$/, read: (text) => treeOfData(JSON.parse(text)) },
  { name: 'just', files: /(^|\/)justfile$/, read: readJust },
  { name: 'shell', files: /\.sh$|(^|\/)\.envrc$/, read: readShell },
  { name: 'Lua', files: /\.lua$/, read: readLua },
  { name: 'Markdown', files: /\.md$/, read: readMarkdown },
  { name: 'Rust', files: /\.rs$/, read: readRust },
  { name: 'SQL', files: /\.sql$/, read: readSql },
  { name: 'gitignore', files: /(^|\/)\.gitignore$/, read: readIgnore },
  { name: 'EditorConfig', files: /(^|\/)\.editorconfig$/, read: readEditorConfig },
  { name: 'text', files: /^LICENSE(-[A-Z]+)?$/, read: readText },
];

/** The format of the file at a path, or nothing where there is no reader for it. */
export const formatOf = (path: string): Format | undefined => FORMATS.find(({ files }) => files.test(path));
