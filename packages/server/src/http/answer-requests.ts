import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sandbox } from '@bgv-kit/sandbox';
import type { Observer } from '../telemetry/observer.ts';
import type { AdminHandler } from './admin-handler.ts';
import type { Connection, Connections } from './connections.ts';
import type { Limits } from './limits.ts';
import { readBody, readCall } from './read-call.ts';
import { failureBody, type RefusalReason, refusalAnswer } from './refusals.ts';
import { createAnswerWriter, type WrittenAnswer } from './write-answer.ts';

/** What requests are answered with. */
export interface AnswerParts {
  readonly sandbox: Sandbox;
  /** Requests whose path starts here go to the admin handler. */
  readonly adminPath: string;
  readonly adminHandler: AdminHandler;
  readonly connections: Connections;
  readonly limits: Limits;
  readonly observer: Observer;
}

/** Answers requests: refuses what breaks a limit, and gives the others to the sandbox or to the admin handler. */
export function answerRequests(parts: AnswerParts) {
  const { sandbox, adminPath, adminHandler, connections, limits, observer } = parts;
  const write = createAnswerWriter(connections);
  return async (request: IncomingMessage, response: ServerResponse, refusal?: RefusalReason): Promise<void> => {
    const began = performance.now();
    const connection = connections.begin(request);
    try {
      const reason = refusal ?? refusalOf(request, connection);
      if (reason !== undefined) {
        observer.refused(reason);
        // The body is read to its end: a client that still sends would see a reset instead of the answer.
        await readBody(request, 0);
        await write(response, refusalAnswer(reason, limits));
      } else if (request.url?.startsWith(adminPath)) {
        await adminHandler(request, response);
      } else {
        const answer = await sandbox.answer(await readCall(request, sandbox.bodyLimit));
        await write(response, answer);
        observer.answered(answer.about, performance.now() - began);
      }
    } catch (failure) {
      // A request that its caller has broken off is no failure of the sandbox, and needs no answer.
      if (request.complete) observer.failed(failure);
      if (request.complete && !response.headersSent) await write(response, ownFailure);
    }
    connections.end(connection);
  };
}

function refusalOf(request: IncomingMessage, { surplus }: Connection): RefusalReason | undefined {
  if (surplus) return 'too-many-connections';
  return request.headers.host === undefined && request.httpVersion === '1.1' ? 'malformed-http' : undefined;
}

/** The answer when the sandbox itself fails. Nothing was charged then. */
const ownFailure: WrittenAnswer = {
  status: 500,
  headers: { 'content-type': 'application/json; charset=utf-8', 'sandbox-scenario': 'sandbox-failure' },
  body: failureBody(500, 'The sandbox itself failed; its terminal says why. Nothing is charged.'),
};
