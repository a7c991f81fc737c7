import { isJsonObject, type JsonObject } from '@bgv-kit/spec';
import { askBureau, wait } from './bureau.ts';
import { documentedChecks } from './documented-checks.ts';
import type { EnvelopeParts, Outcome, Statement, Steps, World } from './steps.ts';

/** The steps of a server that does what the vendor documentation says. */
export function standardSteps({ dialect, accounts }: World): Steps {
  return {
    order: ['key', 'access', 'request', 'funds'],
    readKey: ({ authorization }) => /^Bearer +([^ ]+)$/.exec(authorization ?? '')?.[1],
    findAccount: (key) => accounts.get(key ?? ''),
    identify: ({ account }) =>
      account === undefined || account.access === 'revoked'
        ? { status: 401, message: 'The API key is missing or not valid.' }
        : undefined,
    admit: ({ account }) =>
      account?.access === 'forbidden' ? { status: 403, message: 'The API key has no access.' } : undefined,
    readBody: ({ contentType, text }) => (isJsonType(contentType) ? parseObject(text) : undefined),
    checks: documentedChecks,
    reserve: (account, call) => {
      if (account.balance - account.held < 1) return false;
      account.held += 1;
      call.held = 1;
      return true;
    },
    // The times differ, so overlapping calls do not end in the order in which they began.
    pause: ({ number }) => wait(3 - (number % 2)),
    lookUp: askBureau,
    conclude: (outcome) => outcome,
    price: documentedPrice,
    settle: (price, { account, held }) => {
      if (account === undefined) return;
      account.held -= held;
      account.balance -= price;
    },
    state: (outcome, { account }) => ({
      used: documentedPrice(outcome),
      balance: outcome.status === 401 ? 0 : (account?.balance ?? 0),
    }),
    data: ({ record }, { number }) =>
      record === undefined ? {} : { reportOrderNumber: String(7_000_000_000 + number), ...record },
    credits: dialect === 'full' ? bothNames : oneName,
    envelope: dialect === 'full' ? fullEnvelope : spareEnvelope,
    render: (body, { status }) => Response.json(body, { status }),
  };
}

/** One credit whenever the bureau was reached. */
function documentedPrice({ status, free }: Outcome): number {
  return (status === 200 || status === 404) && !free ? 1 : 0;
}

/** Whether a content type is that of JSON, with parameters or without. */
export function isJsonType(contentType: string): boolean {
  return /^application\/json *(;|$)/i.test(contentType);
}

/** The object in a JSON text; undefined for every other text. */
export function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The envelope with every field. */
export function fullEnvelope({ outcome: { status, message }, data, credits }: EnvelopeParts): JsonObject {
  return { status: status === 200 ? 'success' : 'error', code: status, message, data, ...credits };
}

function bothNames({ used, balance }: Statement): JsonObject {
  return { credits_used: used, credits_left: balance, credits_remaining: balance };
}

function oneName({ used, balance }: Statement): JsonObject {
  return { credits_used: used, credits_remaining: balance };
}

function spareEnvelope(parts: EnvelopeParts): JsonObject {
  const { status, message } = parts.outcome;
  if (status === 200) return fullEnvelope(parts);
  return { status: 'error', code: status, message, ...(status === 404 ? parts.credits : {}) };
}
