import type { Answer, Call } from '../call.ts';
import type { ChaosHooks } from '../faults/chaos.ts';
import type { Hold, Ledger } from '../ledger/ledger.ts';
import { type Decision, Refusal } from '../response/decision.ts';
import type { WritePerson } from '../response/person-writer.ts';
import type { Render } from '../response/render.ts';
import type { AnswerQuestion, Responder } from '../response/responder.ts';
import type { ToErrorResponse } from '../response/to-error-response.ts';
import { askBureau } from './ask-bureau.ts';
import { authenticate } from './authenticate.ts';
import { chargeOrRelease } from './charge-or-release.ts';
import { checkRequest } from './check-request.ts';
import { type ChoiceSources, chooseScenario } from './choose-scenario.ts';
import { holdPrice } from './hold-price.ts';
import type { MatchOperation } from './match-operation.ts';

/** What the pipeline works with. */
export interface PipelineParts {
  readonly matchOperation: MatchOperation;
  readonly ledger: Ledger;
  readonly responder: Responder;
  readonly writePerson: WritePerson;
  readonly sources: ChoiceSources;
  readonly chaos: ChaosHooks;
  /** The largest body that is read, in bytes. */
  readonly bodyLimit: number;
  readonly toErrorResponse: ToErrorResponse;
  readonly render: Render;
}

/**
 * The charging pipeline. A refusal ends it and charges nothing; credits are held before the bureau is asked.
 *
 * "1 credit is consumed per request whenever the bureau is successfully reached — including when the bureau returns no data
 * (404). No credit is consumed for 400, 401, 402, 403, or 500 responses."
 *
 * @returns what answers a call. It rejects only when the sandbox itself fails; nothing has been charged then.
 */
export function createPipeline(parts: PipelineParts) {
  const { matchOperation, ledger, chaos, toErrorResponse, render } = parts;
  const ask = (question: AnswerQuestion) => askBureau(question, parts.responder, parts.writePerson);

  async function decide(call: Call): Promise<Decision> {
    const operation = matchOperation(call);
    if (operation instanceof Refusal) return toErrorResponse(operation);
    const account = await authenticate(call, ledger);
    if (account instanceof Refusal) return toErrorResponse(account, { operation });
    const fault = chaos.beforeHold(operation, account);
    if (fault !== undefined) return toErrorResponse(await fault, { operation, account });
    const body = await checkRequest(operation, call, parts);
    if (body instanceof Refusal) return toErrorResponse(body, { operation, account });
    const choice = await chooseScenario(operation, call, body, parts.sources);
    if (choice instanceof Refusal) return toErrorResponse(choice, { operation, account });
    const hold = await holdPrice(ledger, account, operation);
    if (hold instanceof Refusal) return toErrorResponse(hold, { operation, account });
    const question = { operation, call, body, choice };
    const answer = await chaos.afterHold(question, account, ask).catch(releaseOnError(ledger, hold));
    const receipt = await chargeOrRelease(ledger, hold, answer.credits).catch(releaseOnError(ledger, hold));
    return { ...answer, operation, credits: { ...receipt, dialect: account.dialect } };
  }

  return async (call: Call, requestId: string): Promise<Answer> => render(await decide(call), call, requestId);
}

/** A failure of the sandbox itself charges nothing: the hold is released, and the failure is passed on. */
function releaseOnError(ledger: Ledger, hold: Hold) {
  return async (failure: unknown): Promise<never> => {
    // The ledger may be what failed, and then it fails here again; the first failure is the one to report.
    await ledger.release(hold).catch(() => undefined);
    throw failure;
  };
}
