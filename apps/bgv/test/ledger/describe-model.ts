import fc from 'fast-check';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { compare, crash, emptyModel, type Step, step, take } from './ledger-model.ts';
import { type Opened, type Place, places } from './places.ts';

/** Steps that begin in one turn, or a crash of the process. */
const turn = fc.oneof(
  { weight: 9, arbitrary: fc.array(step, { minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constant('crash' as const) },
);

/** Runs random turns on each kind of place, as often as given, and compares each with the model. */
export function describeModel(runs: Readonly<Record<string, number>>): void {
  describe.each(Object.entries(runs))('%s', describeOn);
}

function describeOn(name: string, numRuns: number): void {
  let place: Place;
  beforeAll(async () => {
    place = await (places[name] ?? noPlace)();
  });
  afterAll(() => place.remove());

  async function liveThrough(turns: readonly (readonly Step[] | 'crash')[]): Promise<void> {
    let opened: Opened = await place.open();
    let model = emptyModel();
    try {
      await opened.ledger.replaceAll([]);
      for (const next of turns) {
        if (next === 'crash') {
          opened = await place.crash(opened);
          if (place.keeps) crash(model);
          else model = emptyModel();
        } else {
          await Promise.all(next.map((one) => take(one, opened.ledger, model)));
        }
        await compare(opened.ledger, model);
      }
    } finally {
      await opened.ledger.close();
    }
  }

  test('after random steps, concurrent or in turn, and crashes, the ledger agrees with a simple model', async () => {
    await fc.assert(fc.asyncProperty(fc.array(turn, { maxLength: 20, size: 'max' }), liveThrough), { numRuns });
  });
}

function noPlace(): never {
  throw new Error('Unknown place.');
}
