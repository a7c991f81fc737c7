import type { Operation } from '@bgv-kit/spec';
import type { Case } from './case.ts';
import { audited, paidCall } from './paid-call.ts';

/**
 * One paid call after many free ones: its balance shows whether any of them was charged, even if their answers state none.
 *
 * It costs little and proves much, so a small budget covers it.
 */
export function auditCase(operation: Operation, rule: string, title: string): Case {
  return {
    family: 'credit law',
    rule,
    title,
    needs: ['found'],
    requests: 1,
    credits: operation.price,
    audits: true,
    run: async (session) => {
      await audited(session, () => paidCall(session, { label: `the call after ${title}` }));
    },
  };
}
