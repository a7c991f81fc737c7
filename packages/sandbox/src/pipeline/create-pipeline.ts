import type { Call } from '../call.ts';
import type { AskBureau, ChaosSteps } from '../faults/create-chaos.ts';
import type { Hold, Ledger } from '../ledger/ledger.ts';
import type { People } from '../response/people.ts';
import { Refusal } from '../response/refusal.ts';
import type { Decision } from '../response/render.ts';
import type { Responder } from '../response/responder.ts';
import type { Decline } from '../response/to-error-response.ts';
import { askBureau } from './ask-bureau.ts';
import { authenticate } from './authenticate.ts';
import { settle } from './charge-or-release.ts';
import { checkRequest } from './check-request.ts';
import { type ChoiceSources, chooseScenario } from './choose-scenario.ts';
import { holdPrice } from './hold-price.ts';
import type { MatchOperation } from './match-operation.ts';

/** What the law works with. */
export interface CreditLawParts {
  readonly matchOperation: MatchOperation;
  readonly ledger: Ledger;
  readonly responder: Responder;
  readonly people: People;
  readonly decline: Decline;
  readonly sources?: ChoiceSources;
  /** What goes wrong because somebody wants it to. */
  readonly chaos: ChaosSteps;
  /** The largest body that is read, in bytes. */
  readonly bodyLimit: number;
}

/**
 * The credit law, step by step: whoever is refused on the way pays nothing, and credits are held before the bureau is asked.
 *
 * "1 credit is consumed per request whenever the bureau is successfully reached — including when the bureau returns no data
 * (404). No credit is consumed for 400, 401, 402, 403, or 500 responses."
 */
export function createCreditLaw(parts: CreditLawParts): (call: Call) => Promise<Decision> {
  const { matchOperation, ledger, responder, people, decline, sources, chaos } = parts;
  const ask: AskBureau = (question) => askBureau(question, responder, people);
  return async (call) => {
    const operation = matchOperation(call);
    if (operation instanceof Refusal) return decline(operation);
    const account = await authenticate(call, ledger);
    if (account instanceof Refusal) return decline(account, { operation });
    const fault = chaos.atDoor(operation, account);
    if (fault !== undefined) return decline(await fault, { operation, account });
    const body = await checkRequest(operation, call, parts);
    if (body instanceof Refusal) return decline(body, { operation, account });
    const choice = await chooseScenario(operation, call, body, sources);
    if (choice instanceof Refusal) return decline(choice, { operation, account });
    const hold = await holdPrice(ledger, account, operation);
    if (hold instanceof Refusal) return decline(hold, { operation, account });
    const question = { operation, call, body, choice };
    const answer = await chaos.atBureau(question, account, ask).catch(giveBack(ledger, hold));
    const receipt = await settle(ledger, hold, answer.credits).catch(giveBack(ledger, hold));
    return {
      status: answer.status,
      body: answer.body,
      credits: { ...receipt, dialect: account.dialect },
      scenario: answer.scenario,
      rules: [],
      headers: {},
      operation,
      fault: answer.fault,
    };
  };
}

/** A failure on our side is nobody's debt. */
function giveBack(ledger: Ledger, hold: Hold) {
  return async (failure: unknown): Promise<never> => {
    // Books that fail may fail here too; the first failure is the one to report.
    await ledger.release(hold).catch(() => undefined);
    throw failure;
  };
}
