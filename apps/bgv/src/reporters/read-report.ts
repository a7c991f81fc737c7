import { readFile } from 'node:fs/promises';
import { type ContractReport, reportFormat } from '@bgv-kit/contract';
import { formatIssue, isJsonObject } from '@bgv-kit/spec';
import { checkReport, requireShape } from '@bgv-kit/spec/shapes';
import { BgvError } from '../errors.ts';

const remedy = 'Write it again with `bgv contract`, as JSON, and do not change it.';

/**
 * Reads a report that `bgv contract` wrote as JSON.
 *
 * @throws BgvError `REPORT_INVALID` naming the file, the place in it, and what to do.
 */
export async function readReport(file: string): Promise<ContractReport> {
  const refuse = (message: string, options?: ErrorOptions) =>
    new BgvError('REPORT_INVALID', `${file}: ${message}`, options);
  const text = await readFile(file, 'utf8').catch((cause: Error) => {
    throw refuse(`it cannot be read (${cause.message}). Name a report that \`bgv contract\` wrote as JSON.`, { cause });
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    // What is wrong with it is not repeated: the file may hold anything.
    throw refuse(`it is not JSON. ${remedy}`, { cause });
  }
  const format = isJsonObject(value) ? value['format'] : undefined;
  if (format !== reportFormat) {
    const other = typeof format === 'string' ? `is ${JSON.stringify(format)}` : 'is not given';
    throw refuse(
      `its \`format\` ${other}, and this bgv reads ${reportFormat}. Write it with the same version of bgv that reads it.`,
    );
  }
  return requireShape(checkReport, value, ([issue = { path: '', message: 'is invalid' }, ...others]) => {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    return refuse(`${formatIssue(issue, { whole: 'the report' })}${more}. ${remedy}`);
  });
}
