import { describeModel } from './live-through.ts';

// `pnpm prove` lives through more.
describeModel({ memory: 100, SQLite: 30, PostgreSQL: 20 });
