-- Run once on each database, and never changed after that: a further change is a further migration.
CREATE TABLE greetings (
    name TEXT NOT NULL PRIMARY KEY,
    greeted_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP
);
