import { createClient, type OutcomeOf, type RequestOf } from '@bgv-kit/client';

type Fetch = (request: Request) => Promise<Response>;

/** Which outcome each documented status is. */
const outcomes: Readonly<Record<number, string>> = {
  200: 'found',
  400: 'invalid-request',
  401: 'unauthorized',
  402: 'insufficient-credits',
  403: 'forbidden',
  404: 'no-record',
  500: 'server-error',
};

/**
 * The client as a surface for contract tests: what the client can say goes through its method, and its outcome must agree
 * with the answer that it was made from. What it cannot say (no key, another scheme, a body that is no request) goes past it.
 */
export function clientSurface(fetch: Fetch): Fetch {
  return async (request) => {
    const text = await request.clone().text();
    const key = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
    const body = parse(text);
    const isJson = request.headers.get('content-type') === 'application/json';
    if (key === undefined || body === undefined || !isJson) return fetch(request);
    let answer: Response | undefined;
    const client = createClient({
      baseUrl: 'http://127.0.0.1:4010/api',
      apiKey: key,
      fetch: async (sent) => {
        const response = await fetch(sent);
        answer = response.clone();
        return response;
      },
    });
    // The judge sends what a typed caller could not write; the client must carry it all the same.
    const outcome = await client.pullCustomerData(body as unknown as RequestOf<'pullCustomerData'>);
    if (answer === undefined) throw new Error(`The client sent nothing: ${outcome.outcome}`);
    await agree(outcome, answer.clone());
    return answer;
  };
}

/** @throws Error when an outcome says something else than the answer behind it. */
async function agree(outcome: OutcomeOf<'pullCustomerData'>, answer: Response): Promise<void> {
  const { credits_used: used, credits_left: left, credits_remaining: remaining } = await answer.json();
  const want = {
    outcome: outcomes[answer.status],
    used,
    remaining: remaining ?? left,
    charged: used > 0 ? 'yes' : 'no',
  };
  const { credits, charged } = outcome;
  const got = { outcome: outcome.outcome, used: credits.used, remaining: credits.remaining, charged };
  if (JSON.stringify(got) !== JSON.stringify(want)) {
    throw new Error(`The client reads ${JSON.stringify(got)} from an answer that says ${JSON.stringify(want)}.`);
  }
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
