import { named } from '../../texts/say.ts';
import type { CommandRow } from '../command.ts';
import { POSTGRES_SCRIPT } from '../postgres-sh.ts';

const withSqlx =
  (...lines: readonly string[]): CommandRow['lines'] =>
  (config) =>
    config.sqlx === 'none' ? undefined : lines;

const withServer =
  (verb: 'start' | 'stop'): CommandRow['lines'] =>
  (config) =>
    config.sqlx === 'postgres' ? [`./${POSTGRES_SCRIPT} ${verb}`] : undefined;

/** What one does with the database; sqlx-cli reads where it is from DATABASE_URL, which the shell sets. */
export const DATABASE_COMMANDS: readonly CommandRow[] = [
  {
    id: 'db-start',
    says: named`Start the PostgreSQL server of this folder`,
    group: 'database',
    lines: withServer('start'),
  },
  { id: 'db-stop', says: named`Stop that server`, group: 'database', lines: withServer('stop') },
  {
    id: 'db-create',
    says: named`Create the database`,
    group: 'database',
    lines: withSqlx('sqlx database create'),
  },
  {
    id: 'db-migrate',
    says: named`Run the migrations that the database has not seen`,
    group: 'database',
    lines: withSqlx('sqlx migrate run'),
  },
  {
    id: 'db-new',
    says: named`Begin a migration`,
    group: 'database',
    parameters: ['name'],
    lines: withSqlx('sqlx migrate add "$name"'),
  },
  {
    id: 'db-prepare',
    says: named`Record the queries in .sqlx for builds without a database, once sqlx is a dependency`,
    group: 'database',
    lines: withSqlx('cargo sqlx prepare --workspace'),
  },
];
