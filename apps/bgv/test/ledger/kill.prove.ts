import { test } from 'vitest';
import { killOnPostgres, killOnSqlite } from './kills.ts';

test('SQLite: killed 60 times under load, nothing acknowledged is lost, nothing is doubled, nothing stays held', () =>
  killOnSqlite(60));

test('PostgreSQL: one of two sandboxes is killed 60 times under load, and the other one never notices', () =>
  killOnPostgres(60));
