import { quoteShell } from '../emit/shell.ts';
import type { ProjectFile } from '../project/project-file.ts';
import { parents } from './parents.ts';

/**
 * A project as one script, to be run as a file or pasted at a prompt, of any POSIX shell or of zsh.
 *
 * At a prompt an exclamation mark calls up a former command, and to zsh a comment is one more command; what stands in a
 * here-document is left alone. So all of it is one, for a `sh` of its own, and there is no line that begins with `#!`.
 *
 * It writes into a new folder, or into the one that is given to it, and overwrites nothing: where a file is there
 * already, or something else is in the way, it says what, and writes none. The same files give the same text.
 *
 * @param folder the name of the new folder: a crate name
 * @param next what to type then, which the script prints as it ends
 */
export function shellScript(folder: string, files: readonly ProjectFile[], next: readonly string[]): string {
  const folders = [...new Set(files.flatMap(({ path }) => parents(path)))];
  const script = [
    HEAD,
    `folder=\${1:-${quoteShell(folder)}}`,
    ENTER,
    ...(folders.length > 0 ? [forEach(folders, CHECK_FOLDER)] : []),
    forEach(
      files.map(({ path }) => path),
      CHECK_FILE,
    ),
    STOP,
    ...(folders.length > 0 ? [`mkdir -p -- ${words(folders)}`] : []),
    ...files.flatMap(write),
    `printf 'Wrote ${files.length} files into %s. ' "$folder"`,
    TELL,
    ...(next.length > 0 ? [`printf '  %s\\n' ${words(next)}`] : []),
    '}',
  ].join('\n');
  const end = endOf('END_OF_SCRIPT', script);
  return `sh -s -- "$@" <<'${end}'\n${script}\n${end}\n`;
}

/** In braces, so that nothing is done where the end of the script got lost on the way. */
const HEAD = `# Makes a project, in a new folder or in the one that is given: sh SCRIPT [FOLDER]
# Nothing that is there already is overwritten.
{
set -eu`;

/** What begins with a hyphen would be an option of cd, or the folder that one came from. */
const ENTER = `case $folder in -*) folder=./$folder ;; esac
mkdir -p -- "$folder"
CDPATH='' cd -- "$folder"
taken=
taken() {
  printf '%s\\n' "$1" >&2
  taken=yes
}`;

/** A link is not followed: what it leads to may be outside of the folder. */
const CHECK_FOLDER = `if [ -L "$entry" ] || { [ -e "$entry" ] && [ ! -d "$entry" ]; }; then
    taken "$folder/$entry is in the way: it is no folder."
  fi`;

const CHECK_FILE = `if [ -e "$entry" ] || [ -L "$entry" ]; then
    taken "$folder/$entry is there already."
  fi`;

/** From here on the shell itself refuses to write over a file. */
const STOP = `if [ -n "$taken" ]; then
  echo 'Nothing was written.' >&2
  exit 1
fi
set -C`;

/** What would need quotes is not said as a command. */
const TELL = `case $folder in
  *[!A-Za-z0-9_./-]*) echo 'Next, in that folder:' ;;
  *) printf 'Next:\\n  %s\\n' "cd $folder" ;;
esac`;

const forEach = (items: readonly string[], body: string): string =>
  `for entry in ${words(items)}; do\n  ${body}\ndone`;

const words = (items: readonly string[]): string => items.map(quoteShell).join(' ');

function write({ path, content, executable }: ProjectFile): readonly string[] {
  const name = quoteShell(path);
  return [
    PLAIN.test(content) ? hereDocument(name, content) : printed(name, content),
    ...(executable ? [`chmod +x -- ${name}`] : []),
  ];
}

/** Whole lines without control characters. */
const PLAIN = /^(?:\P{Cc}|\n)*\n$/u;

/** Shells do not agree on what becomes of those in a here-document, and at a prompt each is a key: a tab, too. */
const CONTROL = /[^\P{Cc}\n]/gu;

/** Behind a quoted delimiter everything is literal up to the line that is the delimiter. */
function hereDocument(name: string, content: string): string {
  const end = endOf('END_OF_FILE', content);
  return `cat > ${name} <<'${end}'\n${content}${end}`;
}

/** A delimiter that is no line of a text. */
function endOf(word: string, text: string): string {
  const lines = new Set(text.split('\n'));
  let end = word;
  for (let count = 2; lines.has(end); count++) end = `${word}_${count}`;
  return end;
}

/** Control characters are written by the format. */
function printed(name: string, content: string): string {
  const format = ['', ...(content.match(CONTROL) ?? []).map(octal)].map((control) => `${control}%s`).join('');
  return `printf '${format}' ${content.split(CONTROL).map(quoted).join(' ')} > ${name}`;
}

/** A control character as the bytes that it has in UTF-8: two from U+0080 on, which end in its number. */
function octal(control: string): string {
  const code = control.charCodeAt(0);
  return `${code < 0x80 ? '' : '\\302'}\\${code.toString(8).padStart(3, '0')}`;
}

const quoted = (text: string): string => (text === '' ? "''" : quoteShell(text));
