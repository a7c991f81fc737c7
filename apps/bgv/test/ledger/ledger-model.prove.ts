import { describeModel } from './live-through.ts';

describeModel({ memory: 5000, SQLite: 1500, PostgreSQL: 600 });
