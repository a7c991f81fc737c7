import { setTimeout } from 'node:timers/promises';
import type { Sandbox } from '@bgv-kit/sandbox';
import type { HandlersOf } from '../control-types.ts';
import document from '../generated/control.json' with { type: 'json' };

/** What the routes for operating a sandbox report on. */
export interface OperationParts {
  /** The metrics, in Prometheus' text format; undefined where there are none. */
  readonly metrics: (() => Promise<string>) | undefined;
  /** Whether the sandbox has been told to stop. */
  readonly stopping: () => boolean;
}

const noMetrics = { error: 'This sandbox was started without metrics.' };

/** How long the ledger may take for its check, in milliseconds. */
const checkTimeout = 2000;

/** Health, readiness and metrics, for operating a sandbox. */
export function operationHandlers(
  sandbox: Sandbox,
  { metrics, stopping }: OperationParts,
): HandlersOf<'getHealth' | 'getReadiness' | 'getMetrics' | 'getDocument'> {
  return {
    getHealth: () => ({ status: 200, json: { status: 'up' } }),
    async getReadiness() {
      const reason = stopping() ? 'The sandbox is stopping.' : await whyNotReady(sandbox);
      return reason === undefined
        ? { status: 200, json: { ready: true } }
        : { status: 503, json: { ready: false, reason } };
    },
    async getMetrics() {
      if (metrics === undefined) return { status: 404, json: noMetrics };
      return { status: 200, type: 'text/plain; version=0.0.4; charset=utf-8', text: await metrics() };
    },
    getDocument: () => ({ status: 200, json: document }),
  };
}

function whyNotReady({ ready, ledger }: Sandbox): Promise<string | undefined> {
  const check = Promise.all([ready(), ledger.check()]).then(() => undefined, unavailable);
  return Promise.race([check, setTimeout(checkTimeout, 'The ledger does not answer.', { ref: false })]);
}

/** @note Only the code of the failure is shown, such as ECONNREFUSED: its message may name hosts, users and databases. */
function unavailable(failure: unknown): string {
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : '';
  return `The ledger cannot be read or written${/^[A-Z0-9_]+$/.test(code) ? ` (${code})` : ''}. The sandbox's terminal may say more.`;
}
