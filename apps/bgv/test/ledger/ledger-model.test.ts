import { describeModel } from './describe-model.ts';

// `pnpm prove` lives through more.
describeModel({ memory: 100, SQLite: 30, PostgreSQL: 20 });
