import { readFile } from 'node:fs/promises';
import type { ContractReport } from '@bgv-kit/contract';
import schema from '@bgv-kit/contract/report.schema.json' with { type: 'json' };
import { isJsonObject, type Json } from '@bgv-kit/spec';
import { compileSchemaCheck } from '@bgv-kit/spec/validate';
import { BgvError } from '../errors.ts';

const format = schema.properties.format.const;
const remedy = 'Write it anew with `bgv contract`, as JSON, and do not change it.';

/**
 * Reads a report that `bgv contract` wrote as JSON.
 *
 * @throws BgvError `REPORT_INVALID` naming the file, the place in it, and what to do.
 */
export async function readReport(file: string): Promise<ContractReport> {
  const value = parse(await read(file), file);
  const found = isJsonObject(value) ? value['format'] : undefined;
  if (found !== format) {
    const other = typeof found === 'string' ? `has the form ${JSON.stringify(found)}` : 'does not say its form';
    throw new BgvError(
      'REPORT_INVALID',
      `${file}: at /format: it ${other}, and this bgv reads ${format}. Write it with the same version of bgv that reads it.`,
    );
  }
  const [mismatch, ...others] = compileSchemaCheck(schema)(value);
  if (mismatch !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    const place = mismatch.at === '' ? 'at its top' : `at ${mismatch.at}`;
    throw new BgvError('REPORT_INVALID', `${file}: ${place}: ${mismatch.condition}${more}. ${remedy}`);
  }
  // It matches the schema, which states exactly this type.
  return value as unknown as ContractReport;
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new BgvError(
      'REPORT_INVALID',
      `${file}: it cannot be read (${why}). Name a report that \`bgv contract\` wrote as JSON.`,
      {
        cause: error,
      },
    );
  }
}

function parse(text: string, file: string): Json {
  try {
    // What JSON.parse gives is JSON.
    return JSON.parse(text) as Json;
  } catch (error) {
    // What is wrong with it is not repeated: the file may hold anything.
    throw new BgvError('REPORT_INVALID', `${file}: it is no JSON. ${remedy}`, { cause: error });
  }
}
