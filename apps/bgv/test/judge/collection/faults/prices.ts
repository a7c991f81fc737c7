import { about, having, under, valid } from '../demonstration.ts';
import { failureNumber, noRecordNumber } from '../fake-server/bureau.ts';
import { taking } from '../fake-server/changes.ts';
import type { Call, Change, Outcome } from '../fake-server/steps.ts';
import { faultsOf } from './faults-of.ts';

const noRecord = about(noRecordNumber);
const failure = about(failureNumber);
const broken = about('123');
const document = { document_type: 'PAN', id_value: 'ABCPV0000K' };

/** Calls that cost more or less than documented. */
export const priceFaults = faultsOf('prices', [
  {
    name: 'says 1 for a person and takes nothing',
    breaks: ['credits.reached', 'response.credits_used'],
    change: taking((fair, { status }) => (status === 200 ? 0 : fair)),
    shows: [valid, valid],
  },
  {
    name: 'says 1 for a person and takes 2',
    breaks: ['credits.reached', 'response.credits_used'],
    change: taking((fair, { status }) => (status === 200 ? 2 : fair)),
    shows: [valid, valid],
  },
  {
    name: 'takes 2 for a person and says so',
    breaks: ['credits.reached', 'response.credits_used'],
    change: openly((fair, { status }) => (status === 200 ? 2 : fair)),
    shows: [valid],
  },
  {
    name: 'takes nothing for a person and says so',
    breaks: ['credits.reached', 'response.credits_used'],
    change: openly((fair, { status }) => (status === 200 ? 0 : fair)),
    shows: [valid],
  },
  {
    name: 'takes nothing where there is no record and says so',
    breaks: ['credits.no-data'],
    change: openly((fair, { status }) => (status === 404 ? 0 : fair)),
    shows: [noRecord],
  },
  {
    name: 'says 1 where there is no record and takes nothing',
    breaks: ['credits.no-data', 'response.credits_used'],
    change: taking((fair, { status }) => (status === 404 ? 0 : fair)),
    shows: [noRecord, valid],
  },
  {
    name: 'says 1 where there is no record and takes 2',
    breaks: ['credits.no-data', 'response.credits_used'],
    change: taking((fair, { status }) => (status === 404 ? 2 : fair)),
    shows: [noRecord, valid],
  },
  {
    name: 'takes half a credit where there is no record',
    breaks: ['credits.no-data', 'response.credits_used'],
    change: openly((fair, { status }) => (status === 404 ? 0.5 : fair)),
    shows: [noRecord],
  },
  {
    name: 'takes nothing for a missing record when a document is given',
    breaks: ['credits.no-data', 'response.credits_used'],
    change: taking((fair, { status }, { body }) => (status === 404 && 'document_type' in body ? 0 : fair)),
    shows: [{ fields: { ...noRecord.fields, ...document } }, valid],
  },
  {
    name: 'takes nothing for a missing record the second time',
    breaks: ['credits.no-data', 'response.credits_used'],
    change: fromTheSecond((outcome) => outcome.status === 404, 0),
    shows: [noRecord, noRecord, valid],
  },
  {
    name: 'takes nothing for a person who was asked for before',
    breaks: ['credits.reached', 'response.credits_used'],
    change: byRepetition((outcome) => outcome.status === 200, 0),
    shows: [valid, valid, valid],
  },
  {
    name: 'takes nothing for a number that was asked for just before, under any name',
    breaks: ['credits.reached', 'response.credits_used'],
    change: () => {
      let before = '';
      return {
        price: ({ status }, { body }) => {
          const number = String(body['mobile_number']);
          const again = number === before;
          if (status === 200) before = number;
          return status === 404 || (status === 200 && !again) ? 1 : 0;
        },
      };
    },
    shows: [valid, having('full_name', 'Asha V'), valid],
  },
  {
    name: 'takes nothing for the first call',
    breaks: ['credits.reached', 'response.credits_used'],
    dialect: 'full',
    change: fromTheSecond((outcome) => outcome.status === 200, 1, 0),
    shows: [valid],
  },
  {
    name: 'takes 2 when a document is given and says so',
    breaks: ['credits.reached', 'response.credits_used', 'document_type.optional'],
    change: openly((fair, { status }, { body }) => (status === 200 && hasDocument(body) ? 2 : fair)),
    shows: [{ fields: document }],
  },
  {
    name: 'takes 2 when a document is given and says 1',
    breaks: ['credits.reached', 'response.credits_used', 'document_type.optional'],
    change: taking((fair, { status }, { body }) => (status === 200 && hasDocument(body) ? 2 : fair)),
    shows: [{ fields: document }, valid],
  },
  {
    name: 'takes 2 when no purpose is given',
    breaks: ['credits.reached', 'response.credits_used', 'consent_purpose.default'],
    change: taking((fair, { status }, { body }) => (status === 200 && !('consent_purpose' in body) ? 2 : fair)),
    shows: [{ without: ['consent_purpose'] }, valid],
  },
  {
    name: 'takes 1 when the bureau fails',
    breaks: ['credits.500'],
    change: taking((fair, { status }) => (status === 500 ? 1 : fair)),
    shows: [failure, valid],
  },
  {
    name: 'takes 1 when the bureau fails and says so',
    breaks: ['credits.500'],
    change: openly((fair, { status }) => (status === 500 ? 1 : fair)),
    shows: [failure],
  },
  {
    name: 'takes 1 every second time that the bureau fails',
    breaks: ['credits.500'],
    change: () => {
      let failures = 0;
      return {
        price: ({ status }) => {
          if (status !== 500) return status === 200 || status === 404 ? 1 : 0;
          failures += 1;
          return failures % 2 === 0 ? 1 : 0;
        },
      };
    },
    shows: [failure, failure, valid],
  },
  {
    name: 'takes 1 when the bureau fails and a document is given',
    breaks: ['credits.500'],
    change: taking((fair, { status }, { body }) => (status === 500 && hasDocument(body) ? 1 : fair)),
    shows: [{ fields: { ...failure.fields, ...document } }, valid],
  },
  {
    name: 'takes 1 for every request that is not valid',
    breaks: ['credits.400'],
    change: taking((fair, { status }) => (status === 400 ? 1 : fair)),
    shows: [broken, valid],
  },
  {
    name: 'takes 1 for a request that is not valid and says so',
    breaks: ['credits.400'],
    change: openly((fair, { status }) => (status === 400 ? 1 : fair)),
    shows: [broken],
  },
  {
    name: 'takes 1 for a number that is not valid',
    breaks: ['credits.400'],
    change: taking((fair, { about: field }) => (field === 'mobile_number' ? 1 : fair)),
    shows: [broken, valid],
  },
  {
    name: 'takes 1 for ten digits that are all alike',
    breaks: ['credits.400'],
    change: taking((fair, { status }, { body }) =>
      status === 400 && body['mobile_number'] === '7777777777' ? 1 : fair,
    ),
    shows: [about('7777777777'), valid],
  },
  {
    name: 'takes 1 for a name that is not valid',
    breaks: ['credits.400'],
    change: taking((fair, { about: field }) => (field === 'full_name' ? 1 : fair)),
    shows: [having('full_name', 'Asha 2'), valid],
  },
  {
    name: 'takes 1 for a purpose that is too short',
    breaks: ['credits.400'],
    change: taking((fair, { about: field }) => (field === 'consent_purpose' ? 1 : fair)),
    shows: [having('consent_purpose', 'Work'), valid],
  },
  {
    name: 'takes 1 for a document that is no string',
    breaks: ['credits.400'],
    change: taking((fair, { about: field }) => (field === 'document_type' || field === 'id_value' ? 1 : fair)),
    shows: [having('id_value', 7), valid],
  },
  {
    name: 'takes 1 for a field that is missing',
    breaks: ['credits.400'],
    change: taking((fair, { about: field = '' }, { body }) =>
      field in body || field === '' || field === 'body' ? fair : 1,
    ),
    shows: [{ without: ['full_name'] }, valid],
  },
  {
    name: 'takes 1 for a request that is not valid when it comes again',
    breaks: ['credits.400'],
    change: byRepetition((outcome) => outcome.status === 400, 1),
    shows: [broken, broken, valid],
  },
  {
    name: 'takes 1 from the funded account for an unknown key',
    breaks: ['credits.401'],
    change: fining((outcome) => outcome.status === 401),
    shows: [under('sandbox-unknown'), valid],
  },
  {
    name: 'takes 1 from the funded account for a missing header',
    breaks: ['credits.401'],
    change: fining(({ status }, { authorization }) => status === 401 && authorization === null),
    shows: [{ authorization: null }, valid],
  },
  {
    name: 'takes 1 from the account whose key a wrong one begins like',
    breaks: ['credits.401'],
    change: fining(
      ({ status }, { authorization }) => status === 401 && (authorization ?? '').startsWith('Bearer sandbox-funde'),
    ),
    shows: [under('sandbox-fundedx'), valid],
  },
  {
    name: 'takes 1 from the funded account for a revoked key',
    breaks: ['credits.401'],
    change: fining(({ status }, { account }) => status === 401 && account?.access === 'revoked'),
    shows: [under('sandbox-revoked'), valid],
  },
  {
    name: 'says that a 401 cost 1',
    breaks: ['credits.401', 'response.credits_used'],
    change: openly((fair, { status }) => (status === 401 ? 1 : fair)),
    shows: [under('sandbox-unknown')],
  },
  {
    name: 'takes 1 from the funded account for a forbidden key',
    breaks: ['credits.403'],
    change: fining((outcome) => outcome.status === 403),
    shows: [under('sandbox-forbidden'), valid],
  },
  {
    name: 'takes 1 from a forbidden key and says so',
    breaks: ['credits.403'],
    change: openly((fair, { status }) => (status === 403 ? 1 : fair)),
    shows: [under('sandbox-forbidden')],
  },
]);

/** Takes another price, and states it in both dialects. */
function openly(price: (fair: number, outcome: Outcome, call: Call) => number): Change {
  return (own) => {
    const cost = (outcome: Outcome, call: Call) => price(own.price(outcome, call), outcome, call);
    return {
      price: cost,
      state: (outcome, call) => ({ ...own.state(outcome, call), used: cost(outcome, call) }),
      envelope: (parts) => {
        const isFair = cost(parts.outcome, parts.call) === own.price(parts.outcome, parts.call);
        return { ...own.envelope(parts), ...(isFair ? {} : parts.credits) };
      },
    };
  };
}

/** Takes one from the funded account, for a call of any key. */
function fining(isFined: (outcome: Outcome, call: Call) => boolean): Change {
  return (own, { accounts }) => ({
    settle: (price, call, outcome) => {
      own.settle(price, call, outcome);
      const payer = accounts.get('sandbox-funded');
      if (payer !== undefined && isFined(outcome, call)) payer.balance -= 1;
    },
  });
}

/** Another price for a repeated request. */
function byRepetition(isMeant: (outcome: Outcome) => boolean, price: number): Change {
  return (own) => {
    const seen = new Set<string>();
    return {
      price: (outcome, call) => {
        const again = seen.has(call.text);
        seen.add(call.text);
        return again && isMeant(outcome) ? price : own.price(outcome, call);
      },
    };
  };
}

/** One price for the first outcome of its kind, another for all later ones. */
function fromTheSecond(isMeant: (outcome: Outcome) => boolean, later: number, first = 1): Change {
  return (own) => {
    let count = 0;
    return {
      price: (outcome, call) => {
        if (!isMeant(outcome)) return own.price(outcome, call);
        count += 1;
        return count === 1 ? first : later;
      },
    };
  };
}

function hasDocument(body: Call['body']): boolean {
  return typeof body['document_type'] === 'string' && body['document_type'] !== '';
}
