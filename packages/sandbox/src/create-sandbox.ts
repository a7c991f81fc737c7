import { basePathOf, type Operation } from '@bgv-kit/spec';
import { operations as ownOperations, servers } from '@bgv-kit/spec/document';
import { type AnswerTable, answerTable } from './answer-table.ts';
import type { Answer, Call } from './call.ts';
import { createCreditLaw } from './credit-law.ts';
import { createDecliner } from './decline.ts';
import { defaultKeys } from './default-keys.ts';
import type { Ledger, NewAccount } from './ledger/ledger.ts';
import { createMemoryLedger } from './ledger/memory-ledger.ts';
import { createPeople } from './people.ts';
import { createRenderer } from './render.ts';
import { createRequestLog, type LoggedRequest, maskKey } from './request-log.ts';
import { createTableResponder, type Responder } from './responder.ts';
import { bearerKey } from './steps/authenticate.ts';
import { createMatcher } from './steps/match-operation.ts';

/** What a sandbox can be made of. Everything has a default: the kit's own document, books in memory, the printed keys. */
export interface SandboxOptions {
  readonly operations?: readonly Operation[];
  /** Prism's answers to the operations' scenarios. */
  readonly answers?: AnswerTable;
  /** What stands before every path: `/api` by default. */
  readonly basePath?: string;
  readonly ledger?: Ledger;
  /** The accounts that exist at the start and after a reset. */
  readonly keys?: readonly NewAccount[];
  readonly responder?: Responder;
  readonly now?: () => Date;
}

/** A sandbox: the API, its books, and what it has been asked. */
export interface Sandbox {
  readonly operations: readonly Operation[];
  readonly basePath: string;
  readonly ledger: Ledger;
  /** Answers one call. Rejects only when the sandbox itself fails; nothing has been charged then. */
  answer(call: Call): Promise<Answer>;
  /** The latest calls, oldest first, without keys and personal values. */
  requests(): readonly LoggedRequest[];
  /** Puts keys, balances, rows and requests back to what they were at the start. */
  reset(): Promise<void>;
}

/** Makes a sandbox. It knows no platform: an HTTP server, msw and `sandboxFetch` are thin shells around `answer`. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { operations = ownOperations, basePath = basePathOf(servers), keys = defaultKeys } = options;
  const { answers = answerTable, now = () => new Date() } = options;
  const { ledger = createMemoryLedger({ now }), responder = createTableResponder(answers) } = options;
  const log = createRequestLog();
  const count = { requests: 0, orders: 9_000_000_000 };
  const render = createRenderer({ 'order-number': () => String(++count.orders) });
  const decide = createCreditLaw({
    matchOperation: createMatcher(operations, basePath),
    ledger,
    responder,
    people: createPeople(),
    decline: createDecliner(ledger, answers),
  });
  let ready = ledger.replaceAll(keys);
  // A failure is for the first call to report, not for the process to die of.
  ready.catch(() => undefined);

  return {
    operations,
    basePath,
    ledger,
    async answer(call) {
      await ready;
      const id = `request-${++count.requests}`;
      const decision = await decide(call);
      const key = bearerKey(call.header('authorization'));
      log.add({
        id,
        at: now(),
        method: call.method,
        operation: decision.operation?.id,
        status: decision.status,
        scenario: decision.scenario,
        rules: decision.rules,
        used: decision.credits.used,
        key: key && maskKey(key),
      });
      return render(decision, id);
    },
    requests: () => log.list(),
    async reset() {
      ready = ledger.replaceAll(keys);
      await ready;
      log.clear();
    },
  };
}
