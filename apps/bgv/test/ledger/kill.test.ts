import { test } from 'vitest';
import { killOnPostgres, killOnSqlite } from './kills.ts';

// `pnpm prove` kills more often.
test('SQLite: after kills under load, no acknowledged charge is lost or doubled, and no credit stays held', () =>
  killOnSqlite(3));

test('PostgreSQL: one of two sandboxes is killed under load, and the other one keeps serving', () => killOnPostgres(3));
