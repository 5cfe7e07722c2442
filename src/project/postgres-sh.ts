import { POSTGRES_FOLDER, POSTGRES_USER } from './database.ts';

/** The script that starts and stops the project's own PostgreSQL. */
export const POSTGRES_SCRIPT = 'scripts/postgres.sh';

/**
 * The longest path of the project's folder, in bytes: that of a socket has at most 103 on macOS and 107 on Linux
 * (`sun_path` in sys/un.h), and the server's own part of it is `/.postgres/.s.PGSQL.5432`.
 */
const LONGEST_FOLDER = 103 - `/${POSTGRES_FOLDER}/.s.PGSQL.5432`.length;

/**
 * The script, laid out as shfmt does: a server with all its files below the project's folder, without a port of the network.
 *
 * Only the owner can enter the folder, so the server asks no password. `pg_ctl` starts the server through a shell, in
 * double quotes and nothing more (PostgreSQL's `pg_ctl.c`), so every path on that way is relative: the name of a
 * folder may hold a quote or a dollar. A relative socket directory is relative to the data (`pqcomm.c`).
 */
export function postgresScript(): string {
  return `#!/usr/bin/env bash
# A PostgreSQL server of this project's own, below ${POSTGRES_FOLDER}: start or stop.
set -euo pipefail
cd "$(dirname "$0")/.."

folder=${POSTGRES_FOLDER}
data=$folder/data

start() {
  if (($(printf %s "$PWD" | wc -c) > ${LONGEST_FOLDER})); then
    echo "The path of this folder is too long for a socket below it: ${LONGEST_FOLDER} bytes fit." >&2
    echo "$PWD" >&2
    exit 1
  fi
  if [[ ! -e $data/PG_VERSION ]]; then
    mkdir -p "$folder"
    chmod 700 "$folder"
    initdb --pgdata="$data" --username=${POSTGRES_USER} --auth=trust --encoding=UTF8 --locale=C >"$folder/log"
  fi
  if pg_ctl --pgdata="$data" status >/dev/null; then
    echo "The server runs already."
  else
    (cd "./$folder" && pg_ctl --pgdata=data --log=log --options="-c listen_addresses= -k .." --silent start)
    echo "The server runs; its log is ${POSTGRES_FOLDER}/log."
  fi
}

stop() {
  if pg_ctl --pgdata="$data" status >/dev/null 2>&1; then
    pg_ctl --pgdata="$data" --mode=fast --silent stop
    echo "The server has stopped."
  else
    echo "No server runs."
  fi
}

if [[ \${1-} != start && \${1-} != stop ]]; then
  echo "usage: $0 start|stop" >&2
  exit 2
fi
"$1"
`;
}
