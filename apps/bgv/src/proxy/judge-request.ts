import type { Json, Operation } from '@bgv-kit/spec';
import { compileRequestCheck } from '@bgv-kit/spec/validate';
import { type Finding, ownFinding, trouble } from './finding.ts';
import { mergeFindings } from './merge-findings.ts';
import type { Message } from './message.ts';
import { showPrismFindings } from './prism-findings.ts';
import type { PrismProxy, PrismRequest } from './prism-proxy.ts';
import { shownPointer } from './schema-place.ts';

/** How a request was addressed. */
export interface Address {
  readonly method: string;
  /** Below the upstream's base path, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
}

/** What is known of a request once it has been judged. */
export interface JudgedRequest {
  /** Undefined where the document has no such operation. */
  readonly operation: Operation | undefined;
  readonly findings: readonly Finding[];
  /** The request as Prism has seen it: the answer is judged with it. */
  readonly asked: PrismRequest;
}

/** Judges a request: Prism by the document, and our rules, which name the vendor's sentence that is broken. */
export async function judgeRequest(
  prism: PrismProxy,
  operations: readonly Operation[],
  address: Address,
  message: Message,
): Promise<JudgedRequest> {
  const asked = toPrism(address, message);
  const { route, findings } = await prism.judgeRequest(asked);
  const operation = operations.find(({ method, path }) => method === route?.method && path === route.path);
  if (operation === undefined) return { operation, asked, findings: [unknownRoute(address)] };
  const own = ownFindings(operation, message);
  // A body that is no JSON has been named; what Prism makes of it says nothing more.
  const read = message.body?.form === 'json' ? findings : findings.filter(({ path }) => path[0] !== 'body');
  return { operation, asked, findings: mergeFindings(own, showPrismFindings('request', read, operation.request)) };
}

function toPrism({ method, path, query }: Address, { headers, mediaType, body }: Message): PrismRequest {
  // Prism throws at a content type that it cannot read. It has a finding of its own here, and is left out.
  const { 'content-type': type, 'content-length': _length, ...others } = headers;
  const read = type !== undefined && typeof mediaType === 'string';
  const hasBody = body?.form === 'json' || body?.form === 'other';
  return {
    method,
    path,
    query: Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)])),
    // Prism looks at the type only of a body that has a length, and one in chunks names none.
    headers: { ...others, ...(read && { 'content-type': type }), ...(hasBody && { 'content-length': '1' }) },
    body: body === undefined ? undefined : bodyOf(body),
  };
}

function bodyOf(body: NonNullable<Message['body']>): Json | undefined {
  if (body.form === 'json') return body.json;
  return body.form === 'other' ? body.text : undefined;
}

function unknownRoute({ method }: Address): Finding {
  const message = `the document has no such route for ${method}`;
  return ownFinding('request', '', 'request.route', message);
}

/** What our rules find. Which of them are assumed, the rules say themselves. */
function ownFindings(operation: Operation, { mediaType, body }: Message): Finding[] {
  if (operation.request === undefined) return [];
  if (body === undefined) return [unjudged()];
  const form = formFindings(mediaType);
  if (body.form === 'empty') return [...form, ownFinding('request', '/body', 'request.body', 'the body is missing')];
  if (body.form === 'other')
    return [...form, ownFinding('request', '/body', 'request.json', 'the body is not valid JSON')];
  const broken = compileRequestCheck(operation)(body.json);
  return [
    ...form,
    ...broken.map(({ id, field, message, kind, assumed }) => {
      const pointer = `/body${shownPointer(operation.request, field === '' ? [] : field.split('.'))}`;
      // A condition without a title may have a field of the caller's own making in its message.
      const words = kind === 'condition' && id.startsWith('body.') ? 'must satisfy the document' : message;
      return ownFinding('request', pointer, id, words, assumed);
    }),
  ];
}

function formFindings(mediaType: string | null | undefined): Finding[] {
  const words = mediaType === null ? 'the content type cannot be read' : 'the content type is missing';
  return typeof mediaType === 'string'
    ? []
    : [ownFinding('request', '/headers/content-type', 'request.content-type', words)];
}

function unjudged(): Finding {
  return trouble('request', 'request.unjudged', 'the body is too large or in an unknown encoding, and was not judged');
}
