import fc from 'fast-check';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { compare, crash, emptyModel, type Step, step, take } from './ledger-model.ts';
import { type Opened, type Place, places } from './places.ts';

/** Steps that are begun in one turn, or the death of the process. */
const turn = fc.oneof(
  { weight: 9, arbitrary: fc.array(step, { minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constant('crash' as const) },
);

/** Lives through random turns so many times on each kind of place, and compares each with the model. */
export function describeModel(runs: Readonly<Record<string, number>>): void {
  describe.each(Object.entries(runs))('%s', liveOn);
}

function liveOn(name: string, numRuns: number): void {
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

  test('whatever is done at once or in turn, and whenever the process dies, the books agree with a simple model', async () => {
    await fc.assert(fc.asyncProperty(fc.array(turn, { maxLength: 20, size: 'max' }), liveThrough), { numRuns });
  });
}

function noPlace(): never {
  throw new Error('There is no such place.');
}
