import type { Operation } from '@bgv-kit/spec';
import type { Case } from './case.ts';
import { paidCall, recordFindings } from './paid-call.ts';

/**
 * One paid call after many free ones: its balance shows whether any of them was charged, also where they state none.
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
      const before = session.books.findings().length;
      await paidCall(session, { label: `the call after ${title}` });
      recordFindings(session, session.books.findings().slice(before));
    },
  };
}
