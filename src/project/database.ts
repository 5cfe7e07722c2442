import type { Config } from '../config/fields.ts';
import { crateIdentifier } from '../config/names.ts';

/** A variable that programs read to find the database. */
export interface DatabaseVariable {
  readonly name: 'DATABASE_URL' | 'PGHOST' | 'PGUSER' | 'PGDATABASE';
  /** What stands between double quotes in the shell. */
  readonly value: string;
}

/** The folder of the project's own PostgreSQL server. */
export const POSTGRES_FOLDER = '.postgres';

/** The file of the SQLite database. */
export const SQLITE_FILE = 'dev.db';

/** The user that the server begins with. It takes connections from the project's folder alone, and asks no password. */
export const POSTGRES_USER = 'postgres';

/**
 * The variables of the development shell for a database; the first is SQLx's.
 *
 * A relative path of SQLite would mean another file to the tests of each member, which run in the member's folder.
 * Where the server's socket is stands in `PGHOST`, which SQLx reads as libpq does (sqlx-postgres,
 * `options/mod.rs`): in the URL a path with "+", "%" or "#" would have to be escaped.
 *
 * @param root the project's folder, as the shell names it: `$root` or `$PWD`
 */
export function databaseVariables(config: Config, root: string): readonly DatabaseVariable[] {
  const name = databaseName(config);
  const variables: Readonly<Record<Config['sqlx'], readonly DatabaseVariable[]>> = {
    none: [],
    sqlite: [{ name: 'DATABASE_URL', value: `sqlite:${root}/${SQLITE_FILE}` }],
    postgres: [
      { name: 'DATABASE_URL', value: `postgres:///${name}` },
      { name: 'PGHOST', value: `${root}/${POSTGRES_FOLDER}` },
      { name: 'PGUSER', value: POSTGRES_USER },
      { name: 'PGDATABASE', value: name },
    ],
  };
  return variables[config.sqlx];
}

/** PostgreSQL takes 63 bytes for a name (`NAMEDATALEN`); with the ending it is none of the server's own databases. */
const databaseName = (config: Config): string => `${crateIdentifier(config.name).slice(0, 59)}_dev`;
