/**
 * The first migration.
 *
 * Its name has a fixed time, which is older than any that `sqlx migrate add` gives. The statement means the same to
 * SQLite and to PostgreSQL.
 */
export const FIRST_MIGRATION = {
  path: 'migrations/20250101000000_init.sql',
  content: `-- Run once on each database, and never changed after that: a further change is a further migration.
CREATE TABLE greetings (
    name TEXT NOT NULL PRIMARY KEY,
    greeted_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
`,
} as const;
