import type { Sandbox } from '@bgv-kit/sandbox';
import type { JsonObject } from '@bgv-kit/spec';
import { type Context, Hono } from 'hono';
import { type AccessOptions, type Caller, createGate } from './access.ts';
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
import { readBody } from './read-body.ts';
import { createInputReader, isRefusal } from './read-input.ts';

/** What the control routes are made with. */
export interface ControlOptions extends AccessOptions, Omit<OperationParts, 'sandbox'> {
  /** The two ends of a request's connection, from the server. */
  readonly endsOf: (context: Context) => Pick<Caller, 'remote' | 'local'>;
  /** Called with what the sandbox itself has failed by, before a 500 is answered. */
  readonly failed: (failure: unknown) => void;
}

/** The sandbox's control routes, as `spec/control.yaml` has them. They are not part of the vendor's API. */
export function createControl(sandbox: Sandbox, options: ControlOptions): Hono {
  // The compiler's view of the file lists every literal; here it is plain JSON.
  const routes = readControlRoutes(controlDocument as unknown as JsonObject);
  const handlers = handlersOf(sandbox, options);
  const app = new Hono().basePath(controlPath);
  const gate = createGate(options);
  const refusalOf = (context: Context) =>
    gate({ ...options.endsOf(context), header: (name) => context.req.header(name) });
  for (const route of routes.filter(({ open }) => open)) serveRoute(app, route, handlers);
  app.use(async (context, next) => {
    const refusal = refusalOf(context);
    if (refusal === undefined) return next();
    if (refusal.status === 401) context.header('www-authenticate', 'Bearer');
    return context.json({ error: refusal.error }, refusal.status);
  });
  for (const route of routes.filter(({ open }) => !open)) serveRoute(app, route, handlers);
  refuseOthers(app, routes);
  app.onError((failure, context) => {
    // Who broke the request off is no failure of ours, and nobody waits for an answer.
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
    ...operationHandlers({ sandbox, ...options }),
  };
}

function serveRoute(app: Hono, route: ControlRoute, handlers: ControlHandlers): void {
  const read = createInputReader(route);
  // The document and its types are generated together: each id has a handler, which takes what its schemas let through.
  const handle = handlers[route.id as keyof ControlHandlers] as (input: object) => Promise<Written>;
  const megabytes = megabytesOf(route);
  const tooLarge = { error: `The body is larger than ${megabytes} MB, which is the most here.` };
  app.on(route.method, honoPath(route), async (context) => {
    const { searchParams: query } = new URL(context.req.url);
    const body = await readBody(context.req.raw, megabytes * 1_000_000);
    if (body === undefined) return context.json(tooLarge, 413);
    const input = await read(query, body);
    if (isRefusal(input)) return context.json(input, 400);
    return write(await handle({ ...input, path: context.req.param() }));
  });
}

/** A result of any route, as it goes over the wire. */
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

/** What a route reads at most: a snapshot holds every row of the books. */
function megabytesOf({ id }: ControlRoute): number {
  const more: Readonly<Record<string, number>> = { restore: 256, putPeople: 16 };
  return more[id] ?? 1;
}

/** What is left: a path with another method, and paths that are nowhere. */
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
