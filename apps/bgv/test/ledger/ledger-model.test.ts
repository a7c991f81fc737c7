import { describeModel } from './describe-model.ts';

// `pnpm prove` runs more.
describeModel({ memory: 100, SQLite: 30, PostgreSQL: 20 });
