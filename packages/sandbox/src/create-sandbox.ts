import type { Person } from '@bgv-kit/fixtures';
import { basePathOf, type Operation } from '@bgv-kit/spec';
import { operations as ownOperations, servers } from '@bgv-kit/spec/document';
import type { Answer, Call } from './call.ts';
import { statusGiven } from './faults/applied-fault.ts';
import type { Chaos } from './faults/chaos.ts';
import type { ChaosPlan } from './faults/chaos-plan.ts';
import { createChaos } from './faults/create-chaos.ts';
import { readChaosPlan } from './faults/read-chaos-plan.ts';
import { defaultKeys } from './ledger/default-keys.ts';
import type { Ledger, LedgerSnapshot, NewAccount } from './ledger/ledger.ts';
import { createMemoryLedger } from './ledger/memory-ledger.ts';
import { bearerKey } from './pipeline/authenticate.ts';
import { defaultBodyLimit } from './pipeline/body-limit.ts';
import type { Recordings } from './pipeline/choose-scenario.ts';
import { createCreditLaw } from './pipeline/create-pipeline.ts';
import { createMatcher } from './pipeline/match-operation.ts';
import { createRequestLog, type LoggedRequest, maskKey } from './request-log.ts';
import { type AnswerTable, answerTable } from './response/answer-table.ts';
import { type CustomPeople, createCustomPeople } from './response/custom-people.ts';
import { createPeople } from './response/people.ts';
import { createRenderer } from './response/render.ts';
import { createTableResponder, type Responder } from './response/responder.ts';
import { createDecliner } from './response/to-error-response.ts';

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
  /** People who are in the bureau from the start and after a reset, each under a mobile number. */
  readonly people?: readonly Person[];
  /** Where they are kept: in memory by default. */
  readonly customPeople?: CustomPeople;
  /** Answers that were recorded; they go before the document's scenarios. */
  readonly recordings?: Recordings;
  /** What goes wrong from the start and after a reset; nothing by default. */
  readonly chaos?: ChaosPlan | undefined;
  readonly now?: () => Date;
  /** The largest body that is a request, in bytes: 1 MB by default. */
  readonly bodyLimit?: number | undefined;
  /** From 0 up to but not including 1: the seed of a chaos plan that names none. */
  readonly random?: () => number;
  /** Waits: how a delay is spent. Timers by default. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

/** A sandbox: the API, its books, and what it has been asked. */
export interface Sandbox {
  readonly operations: readonly Operation[];
  readonly basePath: string;
  /** The largest body that is a request, in bytes. What is larger need not be kept: it is refused unread. */
  readonly bodyLimit: number;
  readonly ledger: Ledger;
  /** People who were chosen to be in the bureau. */
  readonly people: CustomPeople;
  /** What goes wrong, because somebody wants to see it. */
  readonly chaos: Chaos;
  /** Settles when the books are open. @throws what kept them from it. */
  ready(): Promise<void>;
  /** Answers one call. Rejects only when the sandbox itself fails; nothing has been charged then. */
  answer(call: Call): Promise<Answer>;
  /** The latest calls, oldest first, without keys and personal values. */
  requests(): readonly LoggedRequest[];
  /** One of the latest calls; undefined when it has been forgotten. */
  request(id: string): LoggedRequest | undefined;
  /** Forgets the latest calls. */
  clearRequests(): void;
  /** Puts keys, balances, rows, people, chaos and requests back to what they were at the start. */
  reset(): Promise<void>;
  /** What the sandbox keeps: books, people and chaos. */
  snapshot(): Promise<Snapshot>;
  /**
   * Goes back to a snapshot, of this sandbox or of another.
   *
   * @throws SandboxError `LEDGER_INVALID` when its books do not add up, `CHAOS_INVALID` when its chaos does not fit this sandbox; nothing
   *   has changed then.
   */
  restore(snapshot: Snapshot): Promise<void>;
}

/** What a sandbox keeps, as plain data. */
export interface Snapshot {
  readonly ledger: LedgerSnapshot;
  readonly people: readonly Person[];
  /** The plan with what is left in its queues; undefined where chaos was off. */
  readonly chaos?: ChaosPlan | undefined;
}

/** Makes a sandbox. It knows no platform: an HTTP server, msw and `sandboxFetch` are thin shells around `answer`. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { operations = ownOperations, basePath = basePathOf(servers), keys = defaultKeys } = options;
  const { answers = answerTable, now = () => new Date() } = options;
  const { ledger = createMemoryLedger({ now }), responder = createTableResponder(answers) } = options;
  const { bodyLimit = defaultBodyLimit } = options;
  const { chaos: firstChaos, random = Math.random, sleep = sleepByTimer } = options;
  const { people: firstPeople = [], customPeople: chosen = createCustomPeople(), recordings } = options;
  const log = createRequestLog({ now });
  const count = { requests: 0, orders: 9_000_000_000 };
  const render = createRenderer({ 'order-number': () => String(++count.orders) });
  const chaos = createChaos(firstChaos, { operations, now, random, sleep });
  const decide = createCreditLaw({
    matchOperation: createMatcher(operations, basePath),
    ledger,
    responder,
    people: createPeople(),
    decline: createDecliner(ledger, answers),
    sources: { chosen, recordings },
    chaos,
    bodyLimit,
  });
  // With the seed that it was given, so that a reset brings the same strikes again.
  const givenChaos = chaos.plan();
  const putChaos = (plan: ChaosPlan | undefined) => (plan === undefined ? chaos.clear() : chaos.set(plan));
  // The sandbox continues with the stored ledger and people; people who are given now are added.
  let ready = Promise.all([ledger.begin(keys), chosen.put(firstPeople)]);
  // A failure is for the first call to report, not for the process to die of.
  ready.catch(() => undefined);

  return {
    operations,
    basePath,
    bodyLimit,
    ledger,
    people: chosen,
    chaos,
    async ready() {
      await ready;
    },
    async answer(call) {
      await ready;
      const id = `request-${++count.requests}`;
      const decision = await decide(call);
      const key = bearerKey(call.header('authorization'));
      const about = {
        id,
        at: now(),
        method: call.method,
        operation: decision.operation?.id,
        status: statusGiven(decision.status, decision.fault),
        scenario: decision.scenario,
        fault: decision.fault?.label,
        rules: decision.rules,
        used: decision.credits.used,
        key: key && maskKey(key),
      };
      log.add(about);
      return { ...render(decision, id), about };
    },
    requests: () => log.list(),
    request: (id) => log.get(id),
    clearRequests: () => log.clear(),
    async reset() {
      putChaos(givenChaos);
      const before = ready;
      ready = Promise.all([ledger.replaceAll(keys), chosen.replaceAll(firstPeople)]);
      await ready.catch((failure) => {
        // A ledger that could not be written is unchanged, and calls continue with it.
        ready = before;
        throw failure;
      });
      log.clear();
    },
    async snapshot() {
      const [entries, people] = await Promise.all([ledger.snapshot(), chosen.list()]);
      return { ledger: entries, people, chaos: chaos.plan() };
    },
    async restore({ ledger: entries, people, chaos: plan }) {
      // Refused before anything is changed.
      if (plan !== undefined) readChaosPlan(plan, operations);
      await ledger.restore(entries);
      await chosen.replaceAll(people);
      putChaos(plan);
    },
  };
}

function sleepByTimer(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
