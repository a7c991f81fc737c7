import { createMemoryLedger, createSandbox, type Ledger, type Sandbox, sandboxFetch } from '@bgv-kit/sandbox';
import { isJsonObject, type JsonObject } from '@bgv-kit/spec';

/** Answers a request. */
export type Answerer = (request: Request) => Promise<Response>;

/** A server that is wrong in one way, and the rule that must tell. */
export interface WrongServer {
  readonly name: string;
  readonly family: string;
  readonly rule: string;
  /** Only a target that is held to the kit's decisions can break this. */
  readonly strict?: true;
  readonly create: () => Answerer;
}

const main = 'sandbox-funded';

/** At least one fault for each family of cases. */
export const wrongServers: readonly WrongServer[] = [
  {
    name: 'takes any key',
    family: 'authorization',
    rule: 'authorization.required',
    create: () => changeRequest((request) => withHeader(request, 'authorization', `Bearer ${main}`)),
  },
  {
    name: 'confuses 403 with 401',
    family: 'authorization',
    rule: 'authorization.forbidden',
    create: () =>
      changeAnswer((answer) =>
        answer.status === 403 ? { ...answer, status: 401, body: { ...answer.body, code: 401 } } : answer,
      ),
  },
  {
    name: 'charges a request that it cannot read',
    family: 'answers',
    rule: 'answer.credits-used',
    create: () =>
      changeAnswer((answer, { broken }) =>
        broken ? { ...answer, body: { ...answer.body, credits_used: 1 } } : answer,
      ),
  },
  {
    name: 'fails on a body that it cannot read',
    family: 'malformed requests',
    rule: 'body.well-formed',
    strict: true,
    create: () =>
      changeAnswer((answer, { broken }) => (broken ? { status: 500, body: { ...answer.body, code: 500 } } : answer)),
  },
  {
    name: 'accepts a first digit of 5',
    family: 'validation rules',
    rule: 'mobile_number.starts-with-6-to-9',
    create: () => changeBody((body) => replaceText(body, 'mobile_number', /^5/, '6')),
  },
  {
    name: 'accepts ten equal digits',
    family: 'validation rules',
    rule: 'mobile_number.not-all-identical',
    create: () => changeBody((body) => replaceText(body, 'mobile_number', /^(.)\1{9}$/, '9000012345')),
  },
  {
    name: 'trims a line break off the number',
    family: 'validation rules',
    rule: 'mobile_number.ten-digits',
    strict: true,
    create: () => changeBody((body) => replaceText(body, 'mobile_number', /^(\d{10})\n$/, '$1')),
  },
  {
    name: 'accepts an apostrophe in a name',
    family: 'validation rules',
    rule: 'full_name.only-letters-spaces-and-dots',
    create: () => changeBody((body) => replaceText(body, 'full_name', /'/g, '')),
  },
  {
    name: 'refuses dots in a name',
    family: 'validation rules',
    rule: 'full_name.only-letters-spaces-and-dots',
    create: () => changeBody((body) => replaceText(body, 'full_name', /\./g, '!')),
  },
  {
    name: 'accepts a purpose of 20 characters',
    family: 'validation rules',
    rule: 'consent_purpose.more-than-20-characters',
    create: () => changeBody((body) => replaceText(body, 'consent_purpose', /^.{20}$/s, 'x'.repeat(30))),
  },
  {
    name: 'takes a number where a string is due',
    family: 'field types',
    rule: 'mobile_number.type',
    create: () =>
      changeBody((body) =>
        typeof body['mobile_number'] === 'number' ? { ...body, mobile_number: '9000012345' } : body,
      ),
  },
  {
    name: 'does without a name',
    family: 'field types',
    rule: 'full_name.required',
    create: () => changeBody((body) => ('full_name' in body ? body : { ...body, full_name: 'Asha Verma' })),
  },
  {
    name: 'checks the request before the key',
    family: 'order of checks',
    rule: 'order-of-checks',
    strict: true,
    create: () => {
      const answer = sandboxFetch(createSandbox());
      return async (request) => {
        const judged = await answer(withHeader(request.clone(), 'authorization', 'Bearer sandbox-empty'));
        return judged.status === 400 ? judged : answer(request);
      };
    },
  },
  {
    name: 'answers no record with 200',
    family: 'documented scenarios',
    rule: 'outcome.no-record',
    create: () =>
      changeAnswer((answer) =>
        answer.status === 404
          ? { ...answer, status: 200, body: { ...answer.body, code: 200, status: 'success' } }
          : answer,
      ),
  },
  {
    name: 'forgets the list of ration cards',
    family: 'answers',
    rule: 'answer.served',
    create: () =>
      changeAnswer((answer) => (answer.status === 200 ? { ...answer, body: withoutRationCards(answer.body) } : answer)),
  },
  {
    name: 'says 1 and takes 2',
    family: 'credit law',
    rule: 'credits.found',
    create: () => withSideEffect(async (status, ledger) => (status === 200 ? takeAnother(ledger) : undefined)),
  },
  {
    name: 'refunds a no record in silence',
    family: 'credit law',
    rule: 'credits.no-record',
    create: () => withSideEffect(async (status, ledger) => (status === 404 ? ledger.topUp(main, 1) : undefined)),
  },
  {
    name: 'takes a credit for an invalid request',
    family: 'credit law',
    rule: 'credits.invalid-request',
    create: () => withSideEffect(async (status, ledger) => (status === 400 ? takeAnother(ledger) : undefined)),
  },
  {
    name: "takes a credit from somebody's account on 401",
    family: 'credit law',
    rule: 'credits.unauthorized',
    create: () => withSideEffect(async (status, ledger) => (status === 401 ? takeAnother(ledger) : undefined)),
  },
  {
    name: 'takes a credit when the bureau fails',
    family: 'credit law',
    rule: 'credits.bureau-failure',
    create: () => withSideEffect(async (status, ledger) => (status === 500 ? takeAnother(ledger) : undefined)),
  },
  {
    name: 'always states the same balance',
    family: 'credit law',
    rule: 'credits.found',
    create: () =>
      changeAnswer((answer) => ({ ...answer, body: { ...answer.body, credits_left: 999, credits_remaining: 999 } })),
  },
  {
    name: 'sends two balances that disagree',
    family: 'answers',
    rule: 'answer.balance',
    create: () => changeAnswer((answer) => ({ ...answer, body: { ...answer.body, credits_left: 7 } })),
  },
  {
    name: 'loses a debit when calls overlap',
    family: 'concurrency',
    rule: 'credits.concurrency',
    create: losesDebits,
  },
  {
    name: 'spends the last credit more than once',
    family: 'exhaustion',
    rule: 'credits.last',
    create: () => sandboxFetch(createSandbox({ ledger: withoutHolds(createMemoryLedger()) })),
  },
  {
    name: 'serves an empty key',
    family: 'exhaustion',
    rule: 'credits.empty',
    create: () =>
      changeRequest((request) =>
        bearerOf(request) === 'sandbox-empty' ? withHeader(request, 'authorization', `Bearer ${main}`) : request,
      ),
  },
];

interface PlainAnswer {
  readonly status: number;
  readonly body: JsonObject;
}

/** A sandbox whose answers are changed on the way out. */
export function changeAnswer(change: (answer: PlainAnswer, request: { broken: boolean }) => PlainAnswer): Answerer {
  const answer = sandboxFetch(createSandbox());
  return async (request) => {
    const text = await request.clone().text();
    const response = await answer(request);
    const changed = change({ status: response.status, body: await response.json() }, { broken: !isJson(text) });
    return Response.json(changed.body, { status: changed.status });
  };
}

/** A sandbox whose requests are changed on the way in. */
function changeRequest(change: (request: Request) => Request): Answerer {
  const answer = sandboxFetch(createSandbox());
  return (request) => answer(change(request));
}

function changeBody(change: (body: JsonObject) => JsonObject): Answerer {
  const answer = sandboxFetch(createSandbox());
  return async (request) => {
    const text = await request.clone().text();
    const body: unknown = isJson(text) ? JSON.parse(text) : undefined;
    if (!isJsonObject(body)) return answer(request);
    return answer(
      new Request(request.url, {
        method: request.method,
        headers: request.headers,
        body: JSON.stringify(change(body)),
      }),
    );
  };
}

/** A sandbox whose books are touched behind the back of its answers. */
function withSideEffect(effect: (status: number, ledger: Ledger) => Promise<unknown>): Answerer {
  const sandbox = createSandbox();
  const answer = sandboxFetch(sandbox);
  return async (request) => {
    const response = await answer(request);
    await effect(response.status, sandbox.ledger);
    return response;
  };
}

async function takeAnother(ledger: Ledger): Promise<void> {
  const hold = await ledger.hold(main, 1, 'nobody asked');
  if (hold !== undefined) await ledger.charge(hold, 1);
}

function losesDebits(): Answerer {
  const sandbox: Sandbox = createSandbox();
  const answer = sandboxFetch(sandbox);
  let inFlight = 0;
  return async (request) => {
    inFlight += 1;
    await theBureau();
    const overlapping = inFlight > 1;
    const response = await answer(request);
    inFlight -= 1;
    if (overlapping && response.status === 200) await sandbox.ledger.topUp(main, 1);
    return response;
  };
}

/** Looks at the balance and takes from it later, as one does without holds. */
function withoutHolds(ledger: Ledger): Ledger {
  return {
    ...ledger,
    async hold(key, credits, operation) {
      const account = await ledger.find(key);
      return account !== undefined && account.balance >= credits ? { id: 'none', key, credits, operation } : undefined;
    },
    async charge({ key, operation }, credits) {
      await theBureau();
      const hold = await ledger.hold(key, credits, operation);
      return hold === undefined ? 0 : ledger.charge(hold, credits);
    },
    async release({ key }) {
      return (await ledger.find(key))?.balance ?? 0;
    },
  };
}

/** A bureau takes its time, in which other calls arrive. */
function theBureau(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 3));
}

function withHeader(request: Request, name: string, value: string): Request {
  const headers = new Headers(request.headers);
  headers.set(name, value);
  return new Request(request, { headers });
}

function bearerOf(request: Request): string {
  return request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
}

function replaceText(body: JsonObject, field: string, pattern: RegExp, replacement: string): JsonObject {
  const value = body[field];
  return typeof value === 'string' ? { ...body, [field]: value.replace(pattern, replacement) } : body;
}

function withoutRationCards(body: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(body, (name, value) => (name === 'rationCard' ? undefined : value)));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
