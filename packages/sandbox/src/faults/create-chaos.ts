import type { Operation } from '@bgv-kit/spec';
import type { Account } from '../ledger/ledger.ts';
import type { BureauAnswer } from '../pipeline/ask-bureau.ts';
import { namedScenario } from '../pipeline/choose-scenario.ts';
import type { Refusal } from '../response/refusal.ts';
import type { AnswerQuestion } from '../response/responder.ts';
import { type ActiveChaos, createActiveChaos, type Strike } from './active-chaos.ts';
import { appliedFault } from './applied-fault.ts';
import type { Chaos } from './chaos.ts';
import type { ChaosPlan } from './chaos-plan.ts';
import { readChaosItems, readChaosPlan } from './read-chaos-plan.ts';
import { refuseAtDoor } from './refuse-at-door.ts';

/** Chaos as the credit law meets it. While it is off, each step costs one comparison. */
export interface ChaosSteps {
  /** The refusal of a call that does not get past the door. */
  atDoor(operation: Operation, account: Account): Promise<Refusal> | undefined;
  /** Asks the bureau, or has it asked for something else, later, or in vain. */
  atBureau(question: AnswerQuestion, account: Account, ask: AskBureau): Promise<BureauAnswer>;
}

/** Asks the bureau. */
export type AskBureau = (question: AnswerQuestion) => Promise<BureauAnswer>;

/** What chaos needs from outside. */
export interface ChaosParts {
  readonly operations: readonly Operation[];
  readonly now: () => Date;
  /** Seeds for plans without one. */
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/**
 * Makes chaos: off, or with a plan at work.
 *
 * @throws SandboxError `CHAOS_INVALID` when the plan has no sense or names what the document does not have.
 */
export function createChaos(first: ChaosPlan | undefined, parts: ChaosParts): Chaos & ChaosSteps {
  const { operations, sleep } = parts;
  let active = start(first, parts);

  return {
    plan: () => active && planNow(active),
    set(plan) {
      active = start(plan, parts);
    },
    enqueue(key, items) {
      const sound = readChaosItems(items, operations);
      active ??= start({}, parts);
      active?.chaos.queues.add(key, sound);
    },
    queue: (key) => active?.chaos.queues.list(key) ?? [],
    clear() {
      active = undefined;
    },
    atDoor(operation, { key }) {
      const strike = active?.chaos.atDoor(operation, key);
      return strike && refuse(strike, operation, sleep);
    },
    atBureau(question, { key }, ask) {
      const strike = active?.chaos.atBureau(question.operation, key, question.choice.label);
      return strike === undefined ? ask(question) : askUnder(strike, question, { ask, sleep });
    },
  };
}

/** A plan, its seed with it, at work. */
interface Active {
  readonly plan: ChaosPlan;
  readonly chaos: ActiveChaos;
}

function start(plan: ChaosPlan | undefined, { operations, now, random }: ChaosParts): Active | undefined {
  if (plan === undefined) return undefined;
  const { seed = Math.floor(random() * 0x1_0000_0000), ...rest } = readChaosPlan(plan, operations);
  return { plan: { seed, ...rest }, chaos: createActiveChaos(rest, { seed, now }) };
}

/** Undefined for a plan that does nothing (any more). */
function planNow({ plan, chaos }: Active): ChaosPlan | undefined {
  const { queues: _first, ...rest } = plan;
  const queues = chaos.queues.all();
  const waiting = Object.keys(queues).length > 0;
  const { rules, limit, delay } = rest;
  if (!waiting && rules === undefined && limit === undefined && delay === undefined) return undefined;
  return { ...rest, ...(waiting && { queues }) };
}

async function refuse(strike: Strike, operation: Operation, sleep: ChaosParts['sleep']): Promise<Refusal> {
  if (strike.delay !== undefined) await sleep(strike.delay);
  return refuseAtDoor(strike, operation);
}

async function askUnder(
  { effect, delay }: Strike,
  question: AnswerQuestion,
  { ask, sleep }: { readonly ask: AskBureau; readonly sleep: ChaosParts['sleep'] },
): Promise<BureauAnswer> {
  if (delay !== undefined) await sleep(delay);
  const choice = namedScenario(question.operation, effect.scenario) ?? question.choice;
  const answer = await ask({ ...question, choice });
  const status = effect.fault === 'bad-gateway' ? 502 : answer.status;
  return { ...answer, status, fault: appliedFault(effect, delay) };
}
