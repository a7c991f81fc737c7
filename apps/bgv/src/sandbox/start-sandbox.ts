import { createSandbox, type Sandbox, type SandboxOptions } from '@bgv-kit/sandbox';
import { basePathOf, readServers } from '@bgv-kit/spec';
import { controlPath } from './control-path.ts';
import { type RunningServer, serve } from './http-server.ts';

/** Who takes the requests: the answer table, or Prism itself. */
export type Engine = 'table' | 'prism';

/** How to start a sandbox. */
export interface StartOptions {
  readonly host?: string;
  /** 0 picks a free port. */
  readonly port?: number;
  readonly engine?: Engine;
  /** An OpenAPI file in place of the kit's own document. */
  readonly spec?: string;
  readonly controlToken?: string;
}

/** A sandbox that serves. */
export interface StartedSandbox extends RunningServer {
  readonly sandbox: Sandbox;
  /** What a client takes as its base URL: the origin and the base path. */
  readonly url: string;
}

/**
 * Starts a sandbox over HTTP, on this machine only unless another host is given.
 *
 * @throws BgvError when the document, the port or the host will not do.
 */
export async function startSandbox(options: StartOptions = {}): Promise<StartedSandbox> {
  const { host = '127.0.0.1', port = 0, controlToken } = options;
  const sandbox = createSandbox(await engineOptions(options));
  // Loaded with the first call to it: the API itself is quick to start.
  const sideDoor = lazily(async () => (await import('./side-door.ts')).createSideDoor(sandbox, controlToken));
  await sandbox.ready();
  const running = await serve(sandbox, {
    host,
    port,
    sidePath: controlPath,
    sideDoor: async (request, response) => (await sideDoor())(request, response),
  });
  return { ...running, sandbox, url: running.origin + sandbox.basePath };
}

/** What Prism and a document of one's own need is loaded only when asked for: the plain start is quick. */
async function engineOptions({ engine, spec }: StartOptions): Promise<SandboxOptions> {
  if (spec === undefined && engine !== 'prism') return {};
  const { createPrismResponder } = await import('../prism/prism-responder.ts');
  if (spec === undefined) {
    const { document, operations } = await import('@bgv-kit/spec/document');
    return { responder: await createPrismResponder(document, operations) };
  }
  const { loadDocument } = await import('../document/load-document.ts');
  const { buildAnswers } = await import('../generate/build-answers.ts');
  const { createPrism } = await import('../prism/ask-prism.ts');
  const { document, operations } = await loadDocument(spec);
  const answers = await buildAnswers(operations, await createPrism(document));
  const basePath = basePathOf(readServers(document));
  if (engine !== 'prism') return { operations, answers, basePath };
  return { operations, answers, basePath, responder: await createPrismResponder(document, operations) };
}

/** Makes a value when it is first asked for. */
function lazily<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
