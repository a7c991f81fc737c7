// `pnpm judge`: runs the judge on every server of the collection, in both dialects, and prints missed faults and false positives.
// With --write, it also writes docs/judge.md.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { judgeAll, wholeCollection } from '../test/judge/judge-all.ts';
import { judgeTable } from '../test/judge/judge-table.ts';
import { errorOf } from '../test/judge/judgement.ts';

const root = join(import.meta.dirname, '../../..');
const judgements = await judgeAll(wholeCollection);
const errors = judgements.flatMap((judgement) => errorOf(judgement) ?? []);
for (const error of errors) console.log(error);
console.log(`${judgements.length} judgements, ${errors.length} of them wrong.`);
if (errors.length > 0) process.exitCode = 1;
if (process.argv.includes('--write')) await write('docs/judge.md', judgeTable(judgements));

/** Writes a file as `biome format` leaves it. */
async function write(file: string, text: string): Promise<void> {
  await writeFile(join(root, file), text);
  await promisify(execFile)('biome', ['format', '--write', file], { cwd: root });
  console.log(`wrote ${file}`);
}
