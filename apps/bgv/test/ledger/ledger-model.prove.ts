import { describeModel } from './describe-model.ts';

describeModel({ memory: 5000, SQLite: 1500, PostgreSQL: 600 });
