import { type Ask, about, having, times, under, valid } from '../demonstration.ts';
import { noRecordNumber } from '../fake-server/bureau.ts';
import { turning } from '../fake-server/changes.ts';
import type { Call, Change, Outcome } from '../fake-server/steps.ts';
import { faultsOf } from './faults-of.ts';

const noHeader: Ask = { authorization: null };
const wrongKey = under('sandbox-unknown');

/** Keys that are confused, ignored or read too leniently. */
export const authorizationFaults = faultsOf('authorization', [
  {
    name: 'takes any key',
    breaks: ['authorization.required', 'authorization.bearer', 'credits.401'],
    change: (own, { accounts }) => ({
      findAccount: (key, call) => own.findAccount(key, call) ?? (key ? accounts.get('sandbox-funded') : undefined),
    }),
    shows: [wrongKey],
  },
  {
    name: 'serves a request without the header',
    breaks: ['authorization.required'],
    change: withDefault(({ authorization }) => authorization === null),
    shows: [noHeader],
  },
  {
    name: 'serves an empty header',
    breaks: ['authorization.required', 'authorization.bearer'],
    change: withDefault(({ authorization }) => authorization === ''),
    shows: [{ authorization: '' }],
  },
  {
    name: 'serves the scheme without a key',
    breaks: ['authorization.required', 'authorization.bearer'],
    change: withDefault(({ authorization }) => /^bearer *$/i.test(authorization ?? '')),
    shows: [{ authorization: 'Bearer' }],
  },
  {
    name: 'takes the key without the scheme',
    breaks: ['authorization.bearer'],
    change: reading(/^(?:Bearer )?([^ ]+)$/),
    shows: [{ authorization: 'sandbox-funded' }],
  },
  {
    name: 'takes the key under any scheme',
    breaks: ['authorization.bearer'],
    change: reading(/^\w+ ([^ ]+)$/),
    shows: [{ authorization: 'Token sandbox-funded' }],
  },
  {
    name: 'takes the key as if it were a password (Basic)',
    breaks: ['authorization.bearer'],
    change: reading(/^(?:Bearer|Basic) ([^ ]+)$/),
    shows: [{ authorization: 'Basic sandbox-funded' }],
  },
  {
    name: 'takes a scheme that only begins with Bearer',
    breaks: ['authorization.bearer'],
    change: reading(/^Bearer\w* ([^ ]+)$/),
    shows: [{ authorization: 'Bearers sandbox-funded' }],
  },
  {
    name: 'takes the scheme and the key without a space between them',
    breaks: ['authorization.bearer'],
    change: reading(/^Bearer *([^ ]+)$/),
    shows: [{ authorization: 'Bearersandbox-funded' }],
  },
  {
    name: 'reads the key up to the next space and ignores what follows',
    breaks: ['authorization.bearer'],
    change: reading(/^Bearer ([^ ]+)/),
    shows: [under('sandbox-funded more')],
  },
  {
    name: 'takes a key that only begins like the right one',
    breaks: ['authorization.bearer', 'authorization.required'],
    change: matching((key, known) => key.startsWith(known)),
    shows: [under('sandbox-fundedx')],
  },
  {
    name: 'takes a key with its last character missing',
    breaks: ['authorization.bearer', 'authorization.required'],
    change: matching((key, known) => known.startsWith(key) && key.length >= known.length - 1),
    shows: [under('sandbox-funde')],
  },
  {
    name: 'takes a key of which any beginning is given',
    breaks: ['authorization.bearer', 'authorization.required'],
    change: matching((key, known) => known.startsWith(key)),
    shows: [under('sandbox-fun')],
  },
  {
    name: 'takes a key that only ends like the right one',
    breaks: ['authorization.bearer', 'authorization.required'],
    change: matching((key, known) => key.endsWith(known)),
    shows: [under('xsandbox-funded')],
  },
  {
    name: 'takes a key in another case',
    breaks: ['authorization.bearer', 'authorization.required'],
    change: matching((key, known) => key.toLowerCase() === known.toLowerCase()),
    shows: [under('SANDBOX-FUNDED')],
  },
  {
    name: 'takes every key that is as long as the right one',
    breaks: ['authorization.bearer', 'authorization.required'],
    change: matching((key, known) => key.length === known.length),
    shows: [under('sandbox-fundex')],
  },
  {
    name: 'takes a key in quotation marks',
    breaks: ['authorization.bearer', 'authorization.required'],
    change: matching((key, known) => key === `"${known}"`),
    shows: [under('"sandbox-funded"')],
  },
  {
    name: 'trims punctuation off a key',
    breaks: ['authorization.bearer', 'authorization.required'],
    change: matching((key, known) => key.replace(/^\W+|\W+$/g, '') === known),
    shows: [under('sandbox-funded.')],
  },
  {
    name: 'takes any key once it has seen a right one',
    breaks: ['authorization.bearer', 'authorization.required'],
    change: (own) => {
      let seen: ReturnType<typeof own.findAccount>;
      return {
        findAccount: (key, call) => {
          const account = own.findAccount(key, call);
          if (account?.access === 'active') seen = account;
          return account ?? (key === undefined ? undefined : seen);
        },
      };
    },
    shows: [valid, wrongKey],
  },
  {
    name: 'remembers the caller, and serves the next request without a header',
    breaks: ['authorization.required'],
    change: (own) => {
      let seen: ReturnType<typeof own.findAccount>;
      return {
        findAccount: (key, call) => {
          const account = own.findAccount(key, call);
          if (account?.access === 'active') seen = account;
          return call.authorization === null ? seen : account;
        },
      };
    },
    shows: [valid, noHeader],
  },
  {
    name: 'takes a wrong key while a call with a right one is under way',
    breaks: ['authorization.required', 'authorization.bearer'],
    change: (own, { open }) => ({
      findAccount: (key, call) =>
        own.findAccount(key, call) ?? [...open].find(({ account }) => account?.access === 'active')?.account,
    }),
    shows: [[valid, wrongKey]],
  },
  {
    name: 'answers for a missing record without asking for a key',
    breaks: ['authorization.required', 'credits.401'],
    change: withDefault(({ text }) => text.includes(noRecordNumber)),
    shows: [{ ...about(noRecordNumber), authorization: null }],
  },
  {
    name: 'asks for no key when a document is given',
    breaks: ['authorization.required', 'credits.401'],
    change: withDefault(({ text }) => text.includes('document_type')),
    shows: [{ ...having('document_type', 'PAN'), authorization: null }],
  },
  {
    name: 'serves a revoked key',
    breaks: ['authorization.required', 'authorization.bearer', 'credits.401'],
    change: (own) => ({
      identify: (call) => (call.account?.access === 'revoked' ? undefined : own.identify(call)),
    }),
    shows: [under('sandbox-revoked')],
  },
  {
    name: 'serves a forbidden key',
    breaks: ['credits.403', 'authorization.required'],
    change: () => ({ admit: () => undefined }),
    shows: [under('sandbox-forbidden')],
  },
  {
    name: 'answers a revoked key with 403',
    breaks: ['authorization.required', 'authorization.bearer', 'credits.401'],
    change: refusingWith(403, ({ account }) => account !== undefined),
    shows: [under('sandbox-revoked')],
  },
  {
    name: 'answers an unknown key with 403',
    breaks: ['authorization.required', 'authorization.bearer', 'credits.401'],
    change: refusingWith(403, ({ authorization, account }) => authorization !== null && account === undefined),
    shows: [wrongKey],
  },
  {
    name: 'answers an unknown key with 402',
    breaks: ['authorization.required', 'authorization.bearer', 'credits.401'],
    change: refusingWith(402, ({ authorization, account }) => authorization !== null && account === undefined),
    shows: [wrongKey],
  },
  {
    name: 'answers an unknown key with 404',
    breaks: ['authorization.required', 'authorization.bearer', 'credits.401'],
    change: refusingWith(404, ({ authorization, account }) => authorization !== null && account === undefined),
    shows: [wrongKey],
  },
  {
    name: 'answers a missing header with 400',
    breaks: ['authorization.required', 'credits.401'],
    change: refusingWith(400, ({ authorization }) => authorization === null),
    shows: [noHeader],
  },
  {
    name: 'answers a missing header with 403',
    breaks: ['authorization.required', 'credits.401'],
    change: refusingWith(403, ({ authorization }) => authorization === null),
    shows: [noHeader],
  },
  {
    name: 'fails with 500 on a missing header',
    breaks: ['authorization.required', 'credits.401'],
    change: refusingWith(500, ({ authorization }) => authorization === null),
    shows: [noHeader],
  },
  {
    name: 'fails with 500 on another scheme',
    breaks: ['authorization.bearer', 'credits.401'],
    change: refusingWith(500, ({ authorization }) => authorization !== null && !/^Bearer/.test(authorization)),
    shows: [{ authorization: 'Basic sandbox-funded' }],
  },
  {
    name: 'answers a forbidden key with 401',
    breaks: ['credits.403', 'authorization.required'],
    change: turning(403, 401),
    shows: [under('sandbox-forbidden')],
  },
  {
    name: 'answers a forbidden key with 402',
    breaks: ['credits.403'],
    change: turning(403, 402),
    shows: [under('sandbox-forbidden')],
  },
  {
    name: 'refuses a right key after a wrong one',
    breaks: ['authorization.bearer', 'authorization.required'],
    change: () => {
      let wrong = false;
      return {
        conclude: (outcome) => {
          const refusal: Outcome = { status: 401, message: 'The API key is missing or not valid.' };
          const answer = wrong && outcome.status !== 401 ? refusal : outcome;
          wrong = outcome.status === 401;
          return answer;
        },
      };
    },
    shows: [wrongKey, valid],
  },
  {
    name: 'refuses the second of two calls that overlap with 401',
    breaks: ['authorization.bearer', 'authorization.required'],
    change: (own, { open }) => ({
      findAccount: (key, call) => (open.size > 1 ? undefined : own.findAccount(key, call)),
    }),
    shows: [times(2)],
  },
]);

/** Serves the calls of the rule on the funded account. */
function withDefault(isServed: (call: Call) => boolean): Change {
  return (own, { accounts }) => ({
    findAccount: (key, call) => (isServed(call) ? accounts.get('sandbox-funded') : own.findAccount(key, call)),
  });
}

function reading(header: RegExp): Change {
  return () => ({ readKey: ({ authorization }) => header.exec(authorization ?? '')?.[1] });
}

/** Finds an account by more than its exact key. */
function matching(isLike: (key: string, known: string) => boolean): Change {
  return (own, { accounts }) => ({
    findAccount: (key = '', call) =>
      own.findAccount(key, call) ?? [...accounts.values()].find((account) => key !== '' && isLike(key, account.key)),
  });
}

function refusingWith(status: number, isRefused: (call: Call) => boolean): Change {
  return turning(401, status, (_outcome, call) => isRefused(call));
}
