import { test } from 'vitest';
import { killOnPostgres, killOnSqlite } from './kills.ts';

test('SQLite: after 60 kills under load, no acknowledged charge is lost or doubled, and no credit stays held', () =>
  killOnSqlite(60));

test('PostgreSQL: one of two sandboxes is killed 60 times under load, and the other one keeps serving', () =>
  killOnPostgres(60));
