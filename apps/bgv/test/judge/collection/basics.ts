import { isJsonObject, type JsonObject } from '@bgv-kit/spec';
import { type Ask, about, having, send, times, under, valid } from './demonstration.ts';
import type { Answerer } from './types.ts';

/** A hand-written check of a server. It returns the first difference. */
export interface Basic {
  readonly name: string;
  readonly check: (answer: Answerer) => Promise<string | undefined>;
}

const noRecord = about('9000000404');
const failure = about('9000000500');

/** Checks that every correct server of the collection passes. */
export const basics: readonly Basic[] = [
  {
    name: 'each cause has its status',
    check: async (answer) => {
      const statuses: readonly [Ask, number][] = [
        [valid, 200],
        [{ without: ['consent_purpose'] }, 200],
        [{ fields: { document_type: '', id_value: '' } }, 200],
        [{ fields: { document_type: 'PAN', id_value: 'ABCPV0000K' } }, 200],
        [having('full_name', 'a. B. verma'), 200],
        [having('consent_purpose', 'Verification of works'), 200],
        [about('123'), 400],
        [about('7777777777'), 400],
        [having('full_name', 'Asha 2'), 400],
        [having('consent_purpose', 'Verification of work'), 400],
        [having('id_value', 7), 400],
        [{ without: ['full_name'] }, 400],
        [under('sandbox-unknown'), 401],
        [under('sandbox-revoked'), 401],
        [{ authorization: null }, 401],
        [under('sandbox-empty'), 402],
        [under('sandbox-forbidden'), 403],
        [noRecord, 404],
        [failure, 500],
      ];
      for (const [ask, status] of statuses) {
        const wrong = statusTrouble(await read(answer, ask), status);
        if (wrong !== undefined) return `${JSON.stringify(ask)}: ${wrong}`;
      }
      return undefined;
    },
  },
  {
    name: 'persons and missing records cost 1, nothing else costs anything',
    check: async (answer) => {
      const start = await balanceAfter(answer);
      const free = [
        about('123'),
        failure,
        under('sandbox-unknown'),
        under('sandbox-forbidden'),
        under('sandbox-empty'),
      ];
      for (const ask of free) await read(answer, ask);
      const afterFree = await balanceAfter(answer);
      await read(answer, noRecord);
      const afterMissing = await balanceAfter(answer);
      return differs([start - afterFree, afterFree - afterMissing], [1, 2]);
    },
  },
  {
    name: '32 calls at once each cost 1, and each is about the right person',
    check: async (answer) => {
      const start = await balanceAfter(answer);
      const asks = times(32).map((_ask, index) => about(String(9_000_100_000 + index)));
      const answers = await Promise.all(asks.map((ask) => read(answer, ask)));
      const strangers = asks.filter((ask, index) => !isAbout(answers[index]?.body, ask));
      const served = answers.filter(({ status }) => status === 200).length;
      return differs([served, strangers.length, start - (await balanceAfter(answer))], [32, 0, 33]);
    },
  },
  {
    name: 'of 8 calls on the last credit one is served',
    check: async (answer) => {
      const low = under('sandbox-low');
      // The first answer states the remaining credits; in one dialect it has taken the only one.
      const left = Math.floor(balanceOf((await read(answer, low)).body));
      for (let spent = 1; spent < left; spent += 1) await read(answer, low);
      const answers = await Promise.all(times(8, low).map((ask) => read(answer, ask)));
      const count = (status: number) => answers.filter((one) => one.status === status).length;
      const expected = left > 0 ? 1 : 0;
      return differs([count(200), count(402)], [expected, 8 - expected]);
    },
  },
  {
    name: 'the same number is the same person',
    check: async (answer) => {
      const [first, second] = [await read(answer, valid), await read(answer, having('full_name', 'Asha V'))];
      const income = ({ body }: Read) =>
        isJsonObject(body['data']) ? JSON.stringify(body['data']['personalInfo']) : '';
      return differs(
        [income(first).replace(/"fullName":"[^"]*"/, '')],
        [income(second).replace(/"fullName":"[^"]*"/, '')],
      );
    },
  },
];

interface Read {
  readonly status: number;
  readonly body: JsonObject;
}

async function read(answer: Answerer, ask: Ask): Promise<Read> {
  const response = await send(answer, ask);
  const body: unknown = await response.json();
  return { status: response.status, body: isJsonObject(body) ? body : {} };
}

function statusTrouble({ status, body }: Read, expected: number): string | undefined {
  return differs(
    [status, body['code'] ?? null, body['status'] ?? null, typeof body['message']],
    [expected, expected, expected === 200 ? 'success' : 'error', 'string'],
  );
}

function differs(got: readonly unknown[], expected: readonly unknown[]): string | undefined {
  const [left, right] = [JSON.stringify(got), JSON.stringify(expected)];
  return left === right ? undefined : `got ${left}, not ${right}`;
}

async function balanceAfter(answer: Answerer): Promise<number> {
  return balanceOf((await read(answer, valid)).body);
}

function balanceOf(body: JsonObject): number {
  return Number(body['credits_left'] ?? body['credits_remaining']);
}

/** Whether the requested number is on file, in any form. True for a record without telephones. */
function isAbout(body: JsonObject | undefined, { fields = {} }: Ask): boolean {
  const data = body?.['data'];
  const phones = isJsonObject(data) ? data['phoneInfo'] : undefined;
  if (!Array.isArray(phones)) return false;
  return phones.length === 0 || JSON.stringify(phones).includes(`${fields['mobile_number']}"`);
}
