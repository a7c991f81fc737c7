import type { JsonObject, Operation } from '@bgv-kit/spec';
import { appendTo } from './append-file.ts';
import { type Judge, lookAtCall } from './look-at-call.ts';
import { createPrismProxy } from './prism-proxy.ts';
import { type ProxiedCall, serveProxy } from './proxy-server.ts';
import { createRecorder } from './recording/recorder.ts';
import type { ReportLine } from './report-line.ts';
import { createCounter, type Tally } from './tally.ts';
import { readUpstream } from './upstream.ts';

/** How to start a proxy. */
export interface ProxyOptions {
  /** The base URL of the server behind it. */
  readonly upstream: string;
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** How long the upstream may be silent, in milliseconds. */
  readonly timeout: number;
  /** The file to which findings are appended, one JSON object a line. */
  readonly report?: string | undefined;
  /** The file for the cassette. */
  readonly record?: string | undefined;
  /** Whether a cassette that is there may be overwritten. */
  readonly force?: boolean | undefined;
  /** An OpenAPI file in place of the kit's own document. */
  readonly spec?: string | undefined;
}

/** Who is told what a proxy finds. */
export interface ProxyListener {
  /** A finding, as soon as its call has ended. */
  found(line: ReportLine): void;
  /** Something that concerns the proxy and no message. It holds no values. */
  warn(text: string): void;
}

/** A proxy that runs. */
export interface StartedProxy {
  /** What a client takes as its base URL. */
  readonly url: string;
  tally(): Tally;
  /** How many calls are under way. */
  underWay(): number;
  /** Finishes the calls in flight, and what is written of them. */
  close(): Promise<void>;
}

/** @throws BgvError when the URL, the document, a file, the port or the host will not do. */
export async function startProxy(options: ProxyOptions, listener: ProxyListener): Promise<StartedProxy> {
  const upstream = readUpstream(options.upstream, options.timeout);
  const { document, operations } = await readDocument(options.spec);
  const judge: Judge = { prism: await createPrismProxy(document), operations, basePath: upstream.basePath };
  const counter = createCounter();
  const report = options.report === undefined ? undefined : appendTo(options.report, { flags: 'a', mode: 0o644 });
  const recorder = createRecorder(options, listener.warn);

  async function see(call: ProxiedCall): Promise<void> {
    const seen = await lookAtCall(judge, call);
    counter.count(seen.findings, seen.answer);
    for (const finding of seen.findings) {
      const line: ReportLine = { ...seen.facts, ...finding };
      report?.append(line);
      listener.found(line);
    }
    recorder?.record(seen);
  }

  const { host, port } = options;
  const server = await serveProxy({
    upstream,
    host,
    port,
    // The call has gone through; whatever fails here is said, and concerns nobody else.
    onCall: (call) => see(call).catch((failure) => listener.warn(`Call ${call.number} ${wordsOf(failure)}`)),
  });
  return {
    url: server.origin + upstream.basePath,
    tally: counter.read,
    underWay: server.underWay,
    async close() {
      await server.close();
      report?.close();
      recorder?.close();
    },
  };
}

async function readDocument(
  spec: string | undefined,
): Promise<{ document: JsonObject; operations: readonly Operation[] }> {
  if (spec === undefined) return import('@bgv-kit/spec/document');
  const { loadDocument } = await import('../document/load-document.ts');
  return loadDocument(spec);
}

/** A failure's message may quote what it failed at: only its name and its code are said. */
function wordsOf(failure: unknown): string {
  const { name, code } = failure instanceof Error ? (failure as NodeJS.ErrnoException) : { name: 'failure', code: '' };
  return `could not be judged or written down: ${code || name}. It went through unchanged.`;
}
