import type { Answerer, Dialect } from '../types.ts';
import { openAccounts } from './accounts.ts';
import { standardSteps } from './standard-steps.ts';
import type { Call, Change, Field, Outcome, Precheck, Steps, World } from './steps.ts';

/** A small server of the vendor's API, written from the vendor documentation. A change replaces some of its steps. */
export function createFakeServer(dialect: Dialect, change: Change = () => ({})): Answerer {
  const world: World = { dialect, accounts: openAccounts(dialect), open: new Set() };
  const own = standardSteps(world);
  const steps: Steps = { ...own, ...change(own, world) };
  let count = 0;
  return async (request) => {
    if (!new URL(request.url).pathname.endsWith('/v2/finance/customer-data-pull')) return notHere(404);
    if (request.method !== 'POST') return notHere(405);
    count += 1;
    const call = await openCall(request, { number: count, open: world.open });
    try {
      return await serve(call, steps);
    } finally {
      world.open.delete(call);
    }
  };
}

async function openCall(request: Request, { number, open }: { number: number; open: Set<Call> }): Promise<Call> {
  const call: Call = {
    number,
    authorization: request.headers.get('authorization'),
    contentType: request.headers.get('content-type') ?? '',
    text: await request.text(),
    crowded: open.size > 0,
    account: undefined,
    body: {},
    held: 0,
  };
  for (const other of open) other.crowded = true;
  open.add(call);
  return call;
}

async function serve(call: Call, steps: Steps): Promise<Response> {
  call.account = steps.findAccount(steps.readKey(call), call);
  const outcome = steps.conclude(firstRefusal(call, steps) ?? (await reachBureau(call, steps)), call);
  steps.settle(steps.price(outcome, call), call, outcome);
  const credits = steps.credits(steps.state(outcome, call), outcome);
  const body = steps.envelope({ outcome, data: steps.data(outcome, call), credits, call });
  return steps.render(body, outcome, call);
}

function firstRefusal(call: Call, steps: Steps): Outcome | undefined {
  for (const precheck of steps.order) {
    const refusal = prechecks[precheck](call, steps);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

const prechecks: Readonly<Record<Precheck, (call: Call, steps: Steps) => Outcome | undefined>> = {
  key: (call, steps) => steps.identify(call),
  access: (call, steps) => steps.admit(call),
  request: checkRequest,
  funds: (call, steps) =>
    call.account === undefined || steps.reserve(call.account, call)
      ? undefined
      : { status: 402, message: 'The credits do not suffice.' },
};

function checkRequest(call: Call, { readBody, checks }: Steps): Outcome | undefined {
  const body = readBody(call);
  if (body === undefined) return { status: 400, message: 'The body cannot be read.', about: 'body' };
  call.body = body;
  const fields: readonly Field[] = ['mobile_number', 'full_name', 'consent_purpose', 'document_type', 'id_value'];
  const about = fields.find((field) => !checks[field](body[field], body));
  return about === undefined ? undefined : { status: 400, message: `${about} is not valid.`, about };
}

async function reachBureau(call: Call, steps: Steps): Promise<Outcome> {
  await steps.pause(call);
  const number = call.body['mobile_number'];
  return steps.lookUp(typeof number === 'string' ? number : JSON.stringify(number ?? null), call);
}

function notHere(code: number): Response {
  return Response.json({ status: 'error', code, message: 'There is nothing here.' }, { status: code });
}
