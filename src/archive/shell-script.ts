import { quoteShell } from '../emit/shell.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { parents } from './parents.ts';

/**
 * A project as one script for any POSIX shell, to be run as a file or pasted at a prompt.
 *
 * It writes into a new folder, or into the one that is given to it, and overwrites nothing: where a file is there
 * already, or something else is in the way, it says what, and writes none. The same files give the same text.
 *
 * @param folder the name of the new folder: a crate name
 * @param next what to type then, which the script prints as it ends
 */
export function shellScript(folder: string, files: readonly ProjectFile[], next: readonly string[]): string {
  const folders = [...new Set(files.flatMap(({ path }) => parents(path)))];
  return `${[
    HEAD,
    `folder=\${1:-${quoteShell(folder)}}`,
    ENTER,
    ...(folders.length > 0 ? [forEach('path', folders, CHECK_FOLDER)] : []),
    forEach(
      'path',
      files.map(({ path }) => path),
      CHECK_FILE,
    ),
    STOP,
    ...(folders.length > 0 ? [`mkdir -p -- ${words(folders)}`] : []),
    ...files.flatMap(write),
    `printf 'Wrote ${files.length} files into %s. Next:\\n' "$folder"`,
    `printf '  %s\\n' "cd $folder" ${words(next)}`,
    ')',
  ].join('\n')}\n`;
}

/** In a shell of its own, so that a failure ends the script and not the prompt that it was pasted at. */
const HEAD = `#!/bin/sh
# Makes a project, in a new folder or in the one that is given: sh SCRIPT [FOLDER]
# Nothing that is there already is overwritten.
(
set -eu`;

const ENTER = `mkdir -p -- "$folder"
CDPATH='' cd -- "$folder"
taken=
taken() {
  printf '%s\\n' "$1" >&2
  taken=yes
}`;

/** A link is not followed: what it leads to may be outside of the folder. */
const CHECK_FOLDER = `if [ -L "$path" ] || { [ -e "$path" ] && [ ! -d "$path" ]; }; then
    taken "$folder/$path is in the way: it is no folder."
  fi`;

const CHECK_FILE = `if [ -e "$path" ] || [ -L "$path" ]; then
    taken "$folder/$path is there already."
  fi`;

/** From here on the shell itself refuses to write over a file. */
const STOP = `if [ -n "$taken" ]; then
  echo 'Nothing was written.' >&2
  exit 1
fi
set -C`;

const forEach = (name: string, items: readonly string[], body: string): string =>
  `for ${name} in ${words(items)}; do\n  ${body}\ndone`;

const words = (items: readonly string[]): string => items.map(quoteShell).join(' ');

function write({ path, content, executable }: ProjectFile): readonly string[] {
  const name = quoteShell(path);
  return [
    PLAIN.test(content) ? hereDocument(name, content) : printed(name, content),
    ...(executable ? [`chmod +x -- ${name}`] : []),
  ];
}

/** Whole lines without control characters; shells do not agree on what becomes of those in a here-document. */
const PLAIN = /^(?:[^\p{Cc}]|\t|\n)*\n$/u;

/** Behind a quoted delimiter everything is literal up to the line that is the delimiter. */
function hereDocument(name: string, content: string): string {
  const lines = new Set(content.split('\n'));
  let end = 'END_OF_FILE';
  for (let count = 2; lines.has(end); count++) end = `END_OF_FILE_${count}`;
  return `cat > ${name} <<'${end}'\n${content}${end}`;
}

/** NUL, which no word of a shell can hold, is written by the format. */
function printed(name: string, content: string): string {
  const parts = content.split('\0');
  const format = parts.map(() => '%s').join('\\000');
  return `printf '${format}' ${parts.map(quoted).join(' ')} > ${name}`;
}

const quoted = (text: string): string => (text === '' ? "''" : quoteShell(text));
