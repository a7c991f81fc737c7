import { person } from '@bgv-kit/fixtures';
import { isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';

/** One call, as the steps of a fake API see it. */
export interface FakeCall {
  /** 1 for the first call of the API. */
  readonly number: number;
  readonly authorization: string | null;
  readonly contentType: string;
  readonly text: string;
  /** The key of its Authorization header; undefined where the API does not know it. */
  readonly key: string | undefined;
  /** The fields of its body; none where the body is no JSON object. */
  readonly fields: JsonObject;
  /** How many calls were in flight when it came, itself included. */
  readonly inFlight: number;
}

/** An answer before it is sent; a string is sent as it is. */
export interface FakeAnswer {
  readonly status: number;
  readonly body: Json;
  readonly contentType: string;
}

/** A step in place of the standard one, which it can run. */
type Step<T> = (call: FakeCall, standard: () => T) => T;

/** What a fake API does otherwise than documented. */
export interface Ways {
  /** Returns 401 or 403 to refuse a call. */
  readonly authorize?: Step<number | undefined>;
  /** Returns 400 to refuse a call. */
  readonly check?: Step<number | undefined>;
  /** Returns 402 to refuse a call. */
  readonly cover?: Step<number | undefined>;
  /** Returns what the bureau comes to: 200, 404 or 500. */
  readonly bureau?: Step<number>;
  /** What a call really costs, whatever its answer says. */
  readonly price?: (status: number, call: FakeCall, documented: number) => number;
  /** The key that pays. */
  readonly payer?: Step<string | undefined>;
  /** Charges when the bureau has answered, without a hold before. */
  readonly chargesLate?: true;
  readonly data?: (data: JsonObject, call: FakeCall) => Json;
  readonly envelope?: (body: JsonObject, status: number, call: FakeCall) => JsonObject;
  readonly answer?: (answer: FakeAnswer, call: FakeCall) => FakeAnswer;
}

/** The keys of a fake API, as a target names them. */
export const fakeKeys = {
  main: 'fake-Main-7',
  low: 'fake-Low-7',
  empty: 'fake-Empty-7',
  forbidden: 'fake-Forbidden-7',
  revoked: 'fake-Revoked-7',
} as const;

/** A number for each outcome of a fake API's bureau. */
export const fakeNumbers = { found: ['9000054321'], noRecord: ['9000054404'], bureauError: ['9000054500'] } as const;

/** A small server of the vendor's API. */
export interface FakeApi {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly calls: readonly FakeCall[];
  /** The credits left on a key. */
  readonly balance: (key: keyof typeof fakeKeys) => number;
}

/**
 * Creates a fake API, written from the vendor documentation alone. Where that is silent, it does what decisions/ says.
 *
 * @param low - The credits of the low key.
 */
export function createFakeApi(ways: Ways = {}, low = 3): FakeApi {
  const balances = new Map<string | undefined, number>([
    [fakeKeys.main, 10_000],
    [fakeKeys.low, low],
    [fakeKeys.empty, 0],
  ]);
  const balanceOf = (key: string | undefined) => balances.get(key) ?? 0;
  const calls: FakeCall[] = [];
  let inFlight = 0;

  async function statusOf(call: FakeCall): Promise<number> {
    const cover = () => (balanceOf(call.key) < 1 ? 402 : undefined);
    const payer = step(ways.payer, call, () => call.key);
    const take = (credits: number) => void balances.set(payer, balanceOf(payer) - credits);
    const charge = (status: number) => ways.price?.(status, call, priceOf(status)) ?? priceOf(status);
    const refusal =
      step(ways.authorize, call, () => authorize(call)) ??
      step(ways.check, call, () => check(call)) ??
      step(ways.cover, call, cover);
    if (refusal !== undefined) {
      take(charge(refusal));
      return refusal;
    }
    const hold = ways.chargesLate ? 0 : 1;
    take(hold);
    await Promise.resolve();
    const status = step(ways.bureau, call, () => askBureau(call));
    take(charge(status) - hold);
    return status;
  }

  return {
    calls,
    balance: (key) => balanceOf(fakeKeys[key]),
    async fetch(request) {
      inFlight += 1;
      const call = await readCall(request, calls.length + 1, inFlight);
      calls.push(call);
      const status = await statusOf(call);
      inFlight -= 1;
      return send(answerTo(call, status, balanceOf(call.key), ways));
    },
  };
}

function step<T>(own: Step<T> | undefined, call: FakeCall, standard: () => T): T {
  return own === undefined ? standard() : own(call, standard);
}

async function readCall(request: Request, number: number, inFlight: number): Promise<FakeCall> {
  const authorization = request.headers.get('authorization');
  const key = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
  const text = await request.text();
  return {
    number,
    authorization,
    contentType: request.headers.get('content-type') ?? '',
    text,
    key: Object.values(fakeKeys).find((known) => known === key),
    fields: parse(text),
    inFlight,
  };
}

/** "API key issued by KonnectNXT. Pass as Authorization: Bearer <your_api_key>." */
function authorize({ key }: FakeCall): number | undefined {
  if (key === undefined || key === fakeKeys.revoked) return 401;
  return key === fakeKeys.forbidden ? 403 : undefined;
}

function check({ contentType, fields }: FakeCall): number | undefined {
  return contentType.startsWith('application/json') && isValid(fields) ? undefined : 400;
}

/** Whether fields keep the rules of the documentation's request body. */
export function isValid(fields: JsonObject): boolean {
  const {
    mobile_number: number,
    full_name: name,
    consent_purpose: purpose,
    document_type: type,
    id_value: id,
  } = fields;
  return (
    typeof number === 'string' &&
    /^[6-9][0-9]{9}$/.test(number) &&
    new Set(number).size > 1 &&
    typeof name === 'string' &&
    /^[A-Za-z .]*[A-Za-z][A-Za-z .]*$/.test(name) &&
    (purpose === undefined || (typeof purpose === 'string' && [...purpose].length > 20)) &&
    [type, id].every((value) => value === undefined || typeof value === 'string')
  );
}

function askBureau({ fields }: FakeCall): number {
  const number = String(fields['mobile_number']);
  if (number === fakeNumbers.noRecord[0]) return 404;
  return number === fakeNumbers.bureauError[0] ? 500 : 200;
}

/** "1 credit is consumed per request whenever the bureau is successfully reached — including when [it] returns no data (404)." */
function priceOf(status: number): number {
  return status === 200 || status === 404 ? 1 : 0;
}

function answerTo(call: FakeCall, status: number, balance: number, ways: Ways): FakeAnswer {
  const data = status === 200 ? (ways.data?.(dataOf(call), call) ?? dataOf(call)) : {};
  const body = {
    status: status === 200 ? 'success' : 'error',
    code: status,
    message: `This is a ${status}.`,
    data,
    credits_used: priceOf(status),
    credits_remaining: balance,
  };
  const answer = { status, body: ways.envelope?.(body, status, call) ?? body, contentType: 'application/json' };
  return ways.answer?.(answer, call) ?? answer;
}

/** The same synthetic person for a number, always, under a new order number. */
function dataOf({ fields, number: order }: FakeCall): JsonObject {
  const number = String(fields['mobile_number']);
  // A person of the fixtures is plain JSON.
  const records = { ...person(number) } as unknown as JsonObject;
  const phone = { sequence: '1', reportedDate: '2026-02-15', typeCode: 'M', number };
  return { ...records, reportOrderNumber: String(order), phoneInfo: [phone] };
}

function send({ status, body, contentType }: FakeAnswer): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(text, { status, headers: { 'content-type': contentType } });
}

function parse(text: string): JsonObject {
  try {
    const body: unknown = JSON.parse(text);
    // What JSON.parse returns is JSON.
    return isJsonObject(body) ? (body as JsonObject) : {};
  } catch {
    return {};
  }
}

/** Accepts requests with fields like these, whatever the rules say. */
export function accepting(isAccepted: (fields: JsonObject) => boolean): Ways {
  return { check: ({ fields }, standard) => (isAccepted(fields) ? undefined : standard()) };
}

/** Refuses requests with fields like these, whatever the rules say. */
export function refusing(isRefused: (fields: JsonObject) => boolean): Ways {
  return { check: ({ fields }, standard) => (isRefused(fields) ? 400 : standard()) };
}
