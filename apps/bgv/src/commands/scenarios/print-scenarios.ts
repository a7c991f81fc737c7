import type { Operation } from '@bgv-kit/spec';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import { readDocument } from '../../document/read-document.ts';
import { type Paint, painter, print, type Shell } from '../../shell.ts';
import { textTable } from '../text-table.ts';
import { scenarioTable } from './scenario-table.ts';

/** Prints every scenario of the document, in tables or as JSON. */
export async function printScenarios(shell: Shell, { json, spec }: { json?: true; spec?: string }): Promise<void> {
  const { operations } = await readDocument(spec);
  const all = operations.map(({ id, scenarios }) => ({ operation: id, scenarios }));
  const paint = painter(shell.stdout);
  print(shell, json ? JSON.stringify(all, null, 2) : operations.map((one) => tables(one, paint)).join('\n\n'));
}

function tables(operation: Operation, paint: Paint): string {
  const check = compileRequestCheck(operation);
  const invalid = operation.scenarios
    .filter(({ status }) => status === 400)
    .map(({ name, request }) => [name, ...check(request).map(({ id }) => id)]);
  return [
    `${operation.method} ${operation.path}`,
    scenarioTable(operation, paint),
    ...(invalid.length > 0 ? [textTable(paint, ['INVALID REQUEST', 'BREAKS'], invalid)] : []),
  ].join('\n\n');
}
