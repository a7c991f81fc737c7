import { test } from 'vitest';
import { killOnPostgres, killOnSqlite } from './kills.ts';

// `pnpm prove` kills more often.
test('SQLite: killed under load, nothing acknowledged is lost, nothing is doubled, nothing stays held', () =>
  killOnSqlite(3));

test('PostgreSQL: one of two sandboxes is killed under load, and the other one never notices', () => killOnPostgres(3));
