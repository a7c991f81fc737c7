import { servers } from '@bgv-kit/spec/document';
import { type HttpHandler, http } from 'msw';
import { createSandbox } from '../create-sandbox.ts';
import { LostConnection } from '../faults/lost-connection.ts';
import type { Sandbox } from '../sandbox.ts';
import { sandboxFetch } from '../sandbox-fetch.ts';

/** Where the handlers answer, and with which sandbox. */
export interface HandlerOptions {
  /** Base URLs with the base path, such as `https://bgv.konnectnxt.com/api`; every server of the document by default. */
  readonly baseUrls?: readonly string[];
  /** Share a sandbox to read its ledger in a test or to reset it; a new one by default. */
  readonly sandbox?: Sandbox;
}

/** The sandbox as msw handlers: the same rules, the same ledger, the same answers, in a unit test without a port. */
export function sandboxHandlers(options: HandlerOptions = {}): HttpHandler[] {
  const { sandbox = createSandbox(), baseUrls = servers.map(({ url }) => url) } = options;
  const answer = sandboxFetch(sandbox);
  return baseUrls.map((url) => http.all(`${url.replace(/\/+$/, '')}/*`, ({ request }) => respond(request, answer)));
}

/** @note msw takes a broken connection as a response; a thrown error would become a 500. */
async function respond(request: Request, answer: ReturnType<typeof sandboxFetch>): Promise<Response> {
  try {
    return await answer(request);
  } catch (failure) {
    if (failure instanceof LostConnection || request.signal.aborted) return Response.error();
    throw failure;
  }
}
