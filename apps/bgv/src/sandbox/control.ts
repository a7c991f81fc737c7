import type { Account, NewAccount, Sandbox } from '@bgv-kit/sandbox';
import { isJsonObject, type JsonObject } from '@bgv-kit/spec';
import { type Context, Hono } from 'hono';
import { controlPath } from './control-path.ts';

/** Who may use the control routes. */
export interface ControlOptions {
  /** Callers that are not on this machine need it, as `Authorization: Bearer <token>`; without one they are refused. */
  readonly token: string | undefined;
  /** The address of a caller, from the server. */
  readonly addressOf: (context: Context) => string | undefined;
}

/** The sandbox's control routes: reset, keys, requests, ledger and scenarios. They are not part of the vendor's API. */
export function createControl(sandbox: Sandbox, options: ControlOptions): Hono {
  const app = new Hono().basePath(controlPath);
  app.use(async (context, next) => (mayControl(context, options) ? next() : context.json(refused, 403)));
  app.post('/reset', async (context) => {
    await sandbox.reset();
    return context.json({ keys: await sandbox.ledger.accounts() });
  });
  app.get('/keys', async (context) => context.json({ keys: await sandbox.ledger.accounts() }));
  app.post('/keys', async (context) => openKey(sandbox, context));
  app.post('/keys/:key/top-up', async (context) => topUp(sandbox, context));
  app.get('/requests', (context) => context.json({ requests: sandbox.requests() }));
  app.get('/ledger', async (context) =>
    context.json({ entries: await sandbox.ledger.entries({ key: context.req.query('key') }) }),
  );
  app.get('/scenarios', (context) => context.json({ scenarios: sandbox.operations.flatMap(scenariosOf) }));
  app.notFound((context) =>
    context.json(
      { error: `There is no ${context.req.method} ${context.req.path}. See the README: "Control routes".` },
      404,
    ),
  );
  return app;
}

const refused = {
  error: 'Control routes answer this machine only. Start with --control-token and send it as a Bearer token.',
};

function mayControl(context: Context, { token, addressOf }: ControlOptions): boolean {
  if (token !== undefined) return context.req.header('authorization') === `Bearer ${token}`;
  const origin = context.req.header('origin');
  // A page of some other site, open in a browser on this machine, is not this machine.
  return isLoopback(addressOf(context)) && (origin === undefined || isLoopback(hostOf(origin)));
}

function isLoopback(address = ''): boolean {
  return /^(::ffff:)?127(\.[0-9]{1,3}){3}$/.test(address) || ['::1', '[::1]', 'localhost'].includes(address);
}

/** Undefined for an origin without a host, such as the `null` of a page from a file. */
function hostOf(origin: string): string | undefined {
  return URL.parse(origin)?.hostname;
}

async function openKey(sandbox: Sandbox, context: Context): Promise<Response> {
  const body = await readJson(context);
  if (body === undefined) return context.json(notJson, 400);
  const account = readAccount(body);
  if (typeof account === 'string') return context.json({ error: account }, 400);
  const opened: Account = await sandbox.ledger.open(account);
  return context.json(opened, 201);
}

function readAccount(body: JsonObject): NewAccount | string {
  const { key, role = 'custom', credits = 0, access = 'active', dialect = 'both' } = body;
  if (typeof key !== 'string' || !/^\S+$/.test(key)) return '`key` must be a string without spaces.';
  if (typeof role !== 'string') return '`role` must be a string.';
  if (!isCredits(credits)) return '`credits` must be a whole number, 0 or more.';
  if (access !== 'active' && access !== 'forbidden' && access !== 'revoked')
    return '`access` must be active, forbidden or revoked.';
  if (dialect !== 'both' && dialect !== 'left' && dialect !== 'remaining')
    return '`dialect` must be both, left or remaining.';
  return { key, role, credits, access, dialect };
}

async function topUp(sandbox: Sandbox, context: Context): Promise<Response> {
  const body = await readJson(context);
  if (body === undefined) return context.json(notJson, 400);
  const { credits } = body;
  if (!isCredits(credits)) return context.json({ error: '`credits` must be a whole number, 0 or more.' }, 400);
  const balance = await sandbox.ledger.topUp(context.req.param('key') ?? '', credits);
  if (balance === undefined)
    return context.json({ error: 'No account has this key. Open it with POST /__sandbox/keys.' }, 404);
  return context.json({ balance });
}

function isCredits(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

const notJson = { error: 'The body must be a JSON object, such as {"credits":5}.' };

async function readJson(context: Context): Promise<JsonObject | undefined> {
  const body: unknown = await context.req.json().catch(() => undefined);
  return isJsonObject(body) ? body : undefined;
}

function scenariosOf(operation: Sandbox['operations'][number]) {
  return operation.scenarios.map(({ name, summary, status, request }) => ({
    operation: operation.id,
    name,
    summary,
    status,
    request,
  }));
}
