import type { Operation } from '@bgv-kit/spec';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import { readDocument } from '../../document/read-document.ts';
import { textTable } from '../text-table.ts';
import { scenarioTable } from './scenario-table.ts';

/** What to print, of which document. */
export interface PrintOptions {
  readonly json: boolean;
  readonly spec: string | undefined;
}

/** Prints every scenario of the document, in tables or as JSON. */
export async function printScenarios({ json, spec }: PrintOptions): Promise<void> {
  const { operations } = await readDocument(spec);
  if (json)
    console.log(
      JSON.stringify(
        operations.map(({ id, scenarios }) => ({ operation: id, scenarios })),
        null,
        2,
      ),
    );
  else console.log(operations.map(describe).join('\n\n'));
}

function describe(operation: Operation): string {
  const check = compileRequestCheck(operation);
  const invalid = operation.scenarios
    .filter(({ status }) => status === 400)
    .map(({ name, request }) => [name, ...check(request).map(({ id }) => id)]);
  const tables = [
    scenarioTable(operation),
    ...(invalid.length > 0 ? [textTable(['INVALID REQUEST', 'BREAKS'], invalid)] : []),
  ];
  return [`${operation.method} ${operation.path}`, ...tables].join('\n\n');
}
