import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';

/** What every system has; scripts may call these as they are. */
const REAL: readonly string[] = [
  'bash',
  'sh',
  'cat',
  'chmod',
  'dirname',
  'env',
  'grep',
  'ls',
  'mkdir',
  'rm',
  'touch',
  'wc',
];

/** The line with which a stub says that it was called: its name and its arguments, each in quotes. */
const RECORD =
  'printf "%s" "${0##*/}" >> "$STUB_CALLS"; printf " <%s>" "$@" >> "$STUB_CALLS"; echo >> "$STUB_CALLS"';

/** A stand-in for a tool: what it does beside saying that it was called. With STUB_FAILS set, every one fails. */
const STUBS: Readonly<Record<string, string>> = {
  git: '[ -n "${STUB_ROOT:-}" ] || exit 128; [ "$*" = "rev-parse --show-toplevel" ] && echo "$STUB_ROOT"',
  // The script of git-hooks.nix: nothing outside of a repository, else hooks and a link to its settings.
  'git-hooks-install':
    'root=$(git rev-parse --show-toplevel) || exit 0; mkdir -p "$root/.git/hooks"; : > "$root/.git/hooks/pre-commit"; : > "$root/.pre-commit-config.yaml"',
  rustup:
    'case "$1" in which) [ -e "$RUSTUP_HOME/toolchains" ] ;; toolchain) mkdir -p "$RUSTUP_HOME/toolchains" "$CARGO_HOME/bin" ;; esac',
  rustc: 'echo "rustc 1.0.0"',
  initdb:
    'for word; do case "$word" in --pgdata=*) mkdir -p "${word#*=}"; : > "${word#*=}/PG_VERSION" ;; esac; done',
  // The real one starts the server through a shell, too, in double quotes and nothing more.
  pg_ctl:
    'for word; do case "$word" in --pgdata=*) data=${word#*=} ;; --log=*) log=${word#*=} ;; esac; last=$word; done; case "$last" in status) [ -e "$data/postmaster.pid" ] ;; start) sh -c ": -D \\"$data\\" >> \\"$log\\"" && : > "$data/postmaster.pid" ;; stop) rm "$data/postmaster.pid" ;; esac',
  cargo: '',
  curl: '',
  docker: '',
  nix: '',
  psql: '',
  sqlx: '',
  wget: '',
};

/** Calls that reach out over the network. */
export const NETWORK =
  /^(curl|wget|docker|nix|sqlx|psql|git <(clone|fetch|pull|push)>|cargo <(install|fetch|build|run|test|update)>|rustup <(toolchain|update|self)>)/;

/** Makes a folder of programs that stand for the real ones and write down how they were called. */
export function makeStubs(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, does] of Object.entries(STUBS)) {
    const fails = '[ -z "${STUB_FAILS:-}" ] || { echo "${0##*/} fails" >&2; exit 1; }';
    writeFileSync(join(folder, name), `#!${real('sh')}\n${RECORD}\n${fails}\n${does}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  for (const name of REAL) symlinkSync(real(name), join(folder, name));
}

/** Where a program is that every system has. */
function real(name: string): string {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
  if (found === undefined) throw new Error(`${name} is missing`);
  return found;
}

/** Every file and folder below a folder, each with what is in it or with "/". */
export function treeOf(folder: string, below = ''): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(join(folder, below)).flatMap((name): readonly (readonly [string, string])[] => {
      const path = below === '' ? name : `${below}/${name}`;
      return statSync(join(folder, path)).isDirectory()
        ? [[path, '/'], ...treeOf(folder, path)]
        : [[path, readFileSync(join(folder, path), 'utf8')]];
    }),
  );
}
