import type { ChaosPlan } from '@bgv-kit/spec/shapes';
import { readChaosPlan } from './faults/read-chaos-plan.ts';
import type { RequestLog } from './request-log.ts';
import type { Sandbox, SandboxOptions } from './sandbox.ts';

/** What a sandbox keeps, and what it starts with. */
interface StateParts
  extends Pick<Sandbox, 'ledger' | 'chaos' | 'operations'>,
    Required<Pick<SandboxOptions, 'keys' | 'customPeople' | 'people'>> {
  readonly log: RequestLog;
}

/** Opens the state of a sandbox: a stored ledger and stored people stay, and the people of the start are added. */
export function createState(parts: StateParts): Pick<Sandbox, 'ready' | 'reset' | 'snapshot' | 'restore'> {
  const { ledger, keys, customPeople, people, chaos, operations, log } = parts;
  // With its seed, so that a reset brings the same faults again.
  const firstChaos = chaos.plan();
  const putChaos = (plan: ChaosPlan | undefined) => (plan === undefined ? chaos.clear() : chaos.set(plan));
  let opened = Promise.all([ledger.begin(keys), customPeople.put(people)]);
  // The first call reports a failure; until then it must not end the process.
  opened.catch(() => undefined);

  return {
    async ready() {
      await opened;
    },
    async reset() {
      putChaos(firstChaos);
      const before = opened;
      opened = Promise.all([ledger.replaceAll(keys), customPeople.replaceAll(people)]);
      await opened.catch((failure) => {
        // A ledger that could not be written is unchanged, and calls continue with it.
        opened = before;
        throw failure;
      });
      log.clear();
    },
    async snapshot() {
      const [accounts, list] = await Promise.all([ledger.snapshot(), customPeople.list()]);
      return { ledger: accounts, people: list, chaos: chaos.plan() };
    },
    async restore(snapshot) {
      // Checked before anything is changed.
      if (snapshot.chaos !== undefined) readChaosPlan(snapshot.chaos, operations);
      await ledger.restore(snapshot.ledger);
      await customPeople.replaceAll(snapshot.people);
      putChaos(snapshot.chaos);
    },
  };
}
