import type { Sandbox } from '@bgv-kit/sandbox';
import type { JsonObject } from '@bgv-kit/spec';
import { type Context, Hono } from 'hono';
import { type AccessOptions, type Caller, createAuthorizer } from './access.ts';
import { type ControlRoute, readControlRoutes } from './control-document.ts';
import { controlPath } from './control-path.ts';
import type { ControlHandlers } from './control-types.ts';
import controlDocument from './generated/control.json' with { type: 'json' };
import { chaosHandlers } from './handlers/chaos.ts';
import { keyHandlers } from './handlers/keys.ts';
import { ledgerHandlers } from './handlers/ledger.ts';
import { type OperationParts, operationHandlers } from './handlers/operation.ts';
import { peopleHandlers } from './handlers/people.ts';
import { requestHandlers } from './handlers/requests.ts';
import { stateHandlers } from './handlers/state.ts';
import { createInputReader } from './read-input.ts';
import { refusalOf } from './refusal.ts';

/** What the control routes are created with. */
export interface ControlOptions extends AccessOptions, OperationParts {
  /** The two ends of a request's connection, from the server. */
  readonly endsOf: (context: Context) => Pick<Caller, 'remote' | 'local'>;
  /** Called with a failure of the sandbox itself, before a 500 is answered. */
  readonly failed: (failure: unknown) => void;
}

/** Creates the sandbox's control routes, as `spec/control.yaml` describes them. They are not part of the vendor's API. */
export function createControl(sandbox: Sandbox, options: ControlOptions): Hono {
  // The compiler's view of the file lists every literal; here it is plain JSON.
  const routes = readControlRoutes(controlDocument as unknown as JsonObject);
  const handlers = handlersOf(sandbox, options);
  const app = new Hono().basePath(controlPath);
  const authorize = createAuthorizer(options);
  for (const route of routes.filter(({ open }) => open)) serveRoute(app, route, handlers);
  app.use(async (context, next) => {
    const refused = authorize({ ...options.endsOf(context), header: (name) => context.req.header(name) });
    if (refused === undefined) return next();
    await readBody(context.req.raw, 0);
    if (refused.status === 401) context.header('www-authenticate', 'Bearer');
    return context.json({ error: refused.error }, refused.status);
  });
  for (const route of routes.filter(({ open }) => !open)) serveRoute(app, route, handlers);
  refuseOthers(app, routes);
  app.onError((failure, context) => {
    const refusal = refusalOf(failure);
    if (refusal !== undefined) return context.json(refusal, 400);
    // A request that its caller has broken off is no failure of the sandbox, and needs no answer.
    if (!context.req.raw.signal.aborted) options.failed(failure);
    return context.json({ error: 'The sandbox itself failed; its terminal says why.' }, 500);
  });
  return app;
}

function handlersOf(sandbox: Sandbox, options: ControlOptions): ControlHandlers {
  return {
    ...keyHandlers(sandbox.ledger),
    ...ledgerHandlers(sandbox.ledger),
    ...requestHandlers(sandbox),
    ...chaosHandlers(sandbox.chaos),
    ...peopleHandlers(sandbox),
    ...stateHandlers(sandbox),
    ...operationHandlers(sandbox, options),
  };
}

function serveRoute(app: Hono, route: ControlRoute, handlers: ControlHandlers): void {
  const read = createInputReader(route);
  // The document and its types are generated together: each id has a handler, which takes what its schemas accept.
  const handle = handlers[route.id as keyof ControlHandlers] as (input: object) => Promise<Written>;
  const megabytes = megabytesOf(route);
  const tooLarge = { error: `The body is larger than ${megabytes} MB, the limit of this route.` };
  app.on(route.method, honoPath(route), async (context) => {
    const { searchParams: query } = new URL(context.req.url);
    const body = await readBody(context.req.raw, megabytes * 1_000_000);
    if (body === undefined) return context.json(tooLarge, 413);
    return write(await handle({ ...(await read(query, body)), path: context.req.param() }));
  });
}

/** The largest body of a route: a snapshot holds the whole ledger. */
function megabytesOf({ id }: ControlRoute): number {
  const more: Readonly<Record<string, number>> = { restore: 256, putPeople: 16 };
  return more[id] ?? 1;
}

/**
 * The body of a request as text; undefined when it has more than `limit` bytes.
 *
 * @note A body that is too large is read to its end and thrown away: a client that still sends would see a reset instead of the answer.
 */
async function readBody(request: Request, limit: number): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.length;
    if (size > limit) chunks.length = 0;
    else chunks.push(chunk);
  }
  return size > limit ? undefined : Buffer.concat(chunks).toString();
}

/** The result of any route, as it is sent. */
interface Written {
  readonly status: number;
  readonly json?: unknown;
  readonly text?: string | ReadableStream;
  readonly type?: string;
}

function write({ status, json, text, type }: Written): Response {
  if (json !== undefined) return Response.json(json, { status });
  return new Response(text ?? null, { status, ...(type !== undefined && { headers: { 'content-type': type } }) });
}

/** Refuses other methods of known paths, and unknown paths. */
function refuseOthers(app: Hono, routes: readonly ControlRoute[]): void {
  for (const path of new Set(routes.map(honoPath))) {
    const allowed = routes.filter((route) => honoPath(route) === path).map(({ method }) => method);
    app.all(path, (context) => {
      const { method, path: called } = context.req;
      context.header('allow', allowed.join(', '));
      return context.json({ error: `There is no ${method} ${called}. Use ${allowed.join(' or ')}.` }, 405);
    });
  }
  const known = routes.map(({ method, path }) => `${method} ${path}`).join(', ');
  app.notFound((context) => {
    const { method, path } = context.req;
    const error = `There is no ${method} ${path}. Below ${controlPath} are ${known}. GET ${controlPath}/openapi.json describes them.`;
    return context.json({ error }, 404);
  });
}

function honoPath({ path }: ControlRoute): string {
  return path.replaceAll(/\{([^}]+)\}/g, ':$1');
}
