import { basePathOf } from '@bgv-kit/spec';
import { operations as ownOperations, servers } from '@bgv-kit/spec/document';
import { createChaos } from './faults/chaos.ts';
import { defaultKeys } from './ledger/default-keys.ts';
import { createMemoryLedger } from './ledger/memory-ledger.ts';
import { defaultBodyLimit } from './pipeline/check-request.ts';
import { createPipeline } from './pipeline/create-pipeline.ts';
import { createMatcher } from './pipeline/match-operation.ts';
import { createRequestLog } from './request-log.ts';
import { answerTable } from './response/answer-table.ts';
import { createCustomPeople } from './response/custom-people.ts';
import { createPersonWriter } from './response/person-writer.ts';
import { createRenderer } from './response/render.ts';
import { createTableResponder } from './response/responder.ts';
import { createErrorResponses } from './response/to-error-response.ts';
import type { Sandbox, SandboxOptions } from './sandbox.ts';
import { createState } from './sandbox-state.ts';

/** Makes a sandbox. It knows no platform: an HTTP server, msw and `sandboxFetch` are thin shells around `answer`. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { operations = ownOperations, basePath = basePathOf(servers), bodyLimit = defaultBodyLimit } = options;
  const { now = () => new Date(), random = Math.random, sleep = sleepByTimer } = options;
  const { ledger = createMemoryLedger({ now }), keys = defaultKeys } = options;
  const { customPeople = createCustomPeople(), people = [], recordings } = options;
  const { answers = answerTable, responder = createTableResponder(answers) } = options;
  const chaos = createChaos(options.chaos, { operations, now, random, sleep });
  const log = createRequestLog(now);
  const state = createState({ ledger, keys, customPeople, people, chaos, operations, log });
  const count = { requests: 0, orders: 9_000_000_000 };
  const pipeline = createPipeline({
    matchOperation: createMatcher(operations, basePath),
    ledger,
    responder,
    chaos,
    bodyLimit,
    writePerson: createPersonWriter(),
    sources: { customPeople, recordings },
    toErrorResponse: createErrorResponses(ledger, answers),
    render: createRenderer({ 'order-number': () => String(++count.orders) }, now),
  });

  return {
    operations,
    basePath,
    bodyLimit,
    ledger,
    people: customPeople,
    chaos,
    ...state,
    async answer(call) {
      await state.ready();
      const answer = await pipeline(call, `request-${++count.requests}`);
      log.add(answer.about);
      return answer;
    },
    requests: () => log.list(),
    request: (id) => log.get(id),
    clearRequests: () => log.clear(),
  };
}

function sleepByTimer(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
