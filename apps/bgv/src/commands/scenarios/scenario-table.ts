import { fieldOf, type Operation, selectingField, validScenarios } from '@bgv-kit/spec';
import type { Paint } from '../../shell.ts';
import { textTable } from '../text-table.ts';

/** An operation's scenarios, as the document has them: what to send, and what is answered at what price. */
export function scenarioTable(operation: Operation, paint: Paint): string {
  const field = selectingField(operation);
  const rows = validScenarios(operation).map(({ name, status, summary, request }) => [
    String(fieldOf(request, field) ?? ''),
    String(status),
    String(operation.responses.get(status)?.credits ?? 0),
    name,
    summary,
  ]);
  return textTable(paint, [(field ?? 'REQUEST').toUpperCase(), 'STATUS', 'CREDITS', 'SCENARIO', ''], rows);
}
