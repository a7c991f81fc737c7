import type { Operation } from '@bgv-kit/spec';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import { readDocument } from '../../document/read-document.ts';
import { type Paint, painter, print, type Shell } from '../../shell.ts';
import { textTable } from '../text-table.ts';
import { scenarioTable } from './scenario-table.ts';

/** What to print, of which document. */
export interface PrintOptions {
  readonly json: boolean;
  readonly spec: string | undefined;
}

/** Prints every scenario of the document, in tables or as JSON. */
export async function printScenarios(shell: Shell, { json, spec }: PrintOptions): Promise<void> {
  const { operations } = await readDocument(spec);
  if (json)
    print(
      shell,
      JSON.stringify(
        operations.map(({ id, scenarios }) => ({ operation: id, scenarios })),
        null,
        2,
      ),
    );
  else print(shell, operations.map((operation) => describe(operation, painter(shell.stdout))).join('\n\n'));
}

function describe(operation: Operation, paint: Paint): string {
  const check = compileRequestCheck(operation);
  const invalid = operation.scenarios
    .filter(({ status }) => status === 400)
    .map(({ name, request }) => [name, ...check(request).map(({ id }) => id)]);
  const tables = [
    scenarioTable(operation, paint),
    ...(invalid.length > 0 ? [textTable(paint, ['INVALID REQUEST', 'BREAKS'], invalid)] : []),
  ];
  return [`${operation.method} ${operation.path}`, ...tables].join('\n\n');
}
