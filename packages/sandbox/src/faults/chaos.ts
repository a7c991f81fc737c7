import type { Operation } from '@bgv-kit/spec';
import type { ChaosItem, ChaosPlan } from '@bgv-kit/spec/shapes';
import type { Account } from '../ledger/ledger.ts';
import { choiceOf } from '../response/choice.ts';
import type { Refusal } from '../response/decision.ts';
import type { AnswerQuestion, BureauAnswer } from '../response/responder.ts';
import { type InjectedFault, refusalOf, responseFault } from './injected-fault.ts';
import { readChaosItems, readChaosPlan } from './read-chaos-plan.ts';
import { createRunningPlan, type RunningPlan } from './running-plan.ts';

/** The chaos of a sandbox, to be read and changed while it runs. Off until a plan is set or a queue filled. */
export interface Chaos {
  /** The current plan, with its seed and what is left in its queues; undefined while chaos is off. */
  plan(): ChaosPlan | undefined;
  /**
   * Replaces the plan; draws and limits start again.
   *
   * @throws SandboxError `CHAOS_INVALID` when the plan is not valid or names what the document does not have; nothing has changed then.
   */
  set(plan: ChaosPlan): void;
  /**
   * Adds items to the queue of a key. The key need not exist: it may be opened later.
   *
   * @throws SandboxError `CHAOS_INVALID`; nothing has changed then.
   */
  enqueue(key: string, items: ChaosItem | readonly ChaosItem[]): void;
  /** The queue of a key, the next item first. */
  queue(key: string): readonly ChaosItem[];
  /** Turns chaos off: no rules, no delay, no limit, empty queues. */
  clear(): void;
}

/** Chaos as the pipeline calls it. While it is off, each hook costs one comparison. */
export interface ChaosHooks {
  /** The refusal of a call that meets a fault before its price is held; undefined when it meets none. */
  beforeHold(operation: Operation, account: Account): Promise<Refusal> | undefined;
  /** Asks the bureau once the price is held. A fault changes the scenario, the time, or how the answer arrives. */
  afterHold(question: AnswerQuestion, account: Account, ask: AskBureau): Promise<BureauAnswer>;
}

type AskBureau = (question: AnswerQuestion) => Promise<BureauAnswer>;

/** What chaos needs from outside. */
export interface ChaosParts {
  readonly operations: readonly Operation[];
  readonly now: () => Date;
  /** Seeds for plans without one. */
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/**
 * Makes chaos: off, or with a running plan.
 *
 * @throws SandboxError `CHAOS_INVALID` when the plan is not valid or names what the document does not have.
 */
export function createChaos(first: ChaosPlan | undefined, parts: ChaosParts): Chaos & ChaosHooks {
  const { operations, sleep } = parts;
  let current = start(first, parts);

  return {
    plan: () => current && remaining(current),
    set(plan) {
      current = start(plan, parts);
    },
    enqueue(key, items) {
      const valid = readChaosItems(items, operations);
      current ??= start({}, parts);
      current?.running.queues.add(key, valid);
    },
    queue: (key) => current?.running.queues.list(key) ?? [],
    clear() {
      current = undefined;
    },
    beforeHold(operation, { key }) {
      const fault = current?.running.beforeHold(operation, key);
      return fault && refuse(fault, operation, sleep);
    },
    afterHold(question, { key }, ask) {
      const fault = current?.running.afterHold(question.operation, key, question.choice.label);
      return fault === undefined ? ask(question) : askWith(fault, question, { ask, sleep });
    },
  };
}

/** A plan with its seed, and what runs it. */
interface Current {
  readonly plan: ChaosPlan;
  readonly running: RunningPlan;
}

function start(plan: ChaosPlan | undefined, { operations, now, random }: ChaosParts): Current | undefined {
  if (plan === undefined) return undefined;
  const { seed = Math.floor(random() * 0x1_0000_0000), ...rest } = readChaosPlan(plan, operations);
  return { plan: { seed, ...rest }, running: createRunningPlan(rest, { seed, now }) };
}

/** The plan with what is left in its queues; undefined for one that has nothing to do any more. */
function remaining({ plan, running }: Current): ChaosPlan | undefined {
  const { queues: _first, ...rest } = plan;
  const queues = running.queues.all();
  const waiting = Object.keys(queues).length > 0;
  const { rules, limit, delay } = rest;
  if (!waiting && rules === undefined && limit === undefined && delay === undefined) return undefined;
  return { ...rest, ...(waiting && { queues }) };
}

async function refuse(fault: InjectedFault, operation: Operation, sleep: ChaosParts['sleep']): Promise<Refusal> {
  if (fault.delay !== undefined) await sleep(fault.delay);
  return refusalOf(fault, operation);
}

async function askWith(
  injected: InjectedFault,
  question: AnswerQuestion,
  { ask, sleep }: { readonly ask: AskBureau; readonly sleep: ChaosParts['sleep'] },
): Promise<BureauAnswer> {
  const { effect, delay } = injected;
  if (delay !== undefined) await sleep(delay);
  const scenario = question.operation.scenarios.find(({ name }) => name === effect.scenario);
  const answer = await ask({ ...question, choice: scenario === undefined ? question.choice : choiceOf(scenario) });
  const status = effect.fault === 'bad-gateway' ? 502 : answer.status;
  return { ...answer, status, fault: responseFault(injected) };
}
