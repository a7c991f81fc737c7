import { isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import { Ajv2020 } from 'ajv/dist/2020.js';
import controlDocument from '../../src/control/generated/control.json' with { type: 'json' };

/** One operation of the control document. */
export interface DocumentedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly statuses: readonly string[];
}

// The compiler's view of the file lists every literal; here it is plain JSON. `pnpm generate --check` holds it to spec/control.yaml.
const document = controlDocument as unknown as JsonObject;
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(document, 'control');

/** Every operation of the control document. */
export const documented: readonly DocumentedOperation[] = Object.entries(children(document, 'paths')).flatMap(
  ([path, item]) =>
    Object.entries(isJsonObject(item) ? item : {}).flatMap(([method, node]) =>
      isJsonObject(node) && 'operationId' in node
        ? [{ id: String(node['operationId']), method, path, statuses: Object.keys(children(node, 'responses')) }]
        : [],
    ),
);

/** What has been answered, as `operationId status`. */
export type Seen = Set<string>;

/** A fetch that holds every answer of the control API to the control document, and notes it. */
export function checkedFetch(seen: Seen) {
  return async (request: Request): Promise<Response> => {
    const response = await fetch(request);
    const operation = operationOf(request.method, new URL(request.url).pathname);
    const place = `${operation.id} ${response.status}`;
    if (!operation.statuses.includes(String(response.status))) throw new Error(`${place} is not in the document.`);
    seen.add(place);
    await checkBody(operation, response.clone(), place);
    return response;
  };
}

async function checkBody({ path, method }: DocumentedOperation, response: Response, place: string): Promise<void> {
  const pointer = ['paths', path, method, 'responses', String(response.status)];
  const [at, node] = follow(pointer);
  const [type] = Object.keys(children(node, 'content'));
  const text = await response.text();
  if (type === undefined) {
    if (text !== '') throw new Error(`${place} has a body, and the document has none.`);
    return;
  }
  const [said] = (response.headers.get('content-type') ?? '').split(';');
  if (said !== type) throw new Error(`${place} is ${said}, the document says ${type}.`);
  const validate = ajv.compile({ $ref: `control#/${[...at, 'content', type, 'schema'].map(escaped).join('/')}` });
  if (!validate(type === 'application/json' ? JSON.parse(text) : text))
    throw new Error(`${place} does not fit the document: ${ajv.errorsText(validate.errors)}`);
}

function operationOf(method: string, pathname: string): DocumentedOperation {
  const path = pathname.replace(/^\/__sandbox/, '');
  const found = documented.find(
    (operation) =>
      operation.method === method.toLowerCase() &&
      new RegExp(`^${operation.path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(path),
  );
  if (found === undefined) throw new Error(`${method} ${path} is not in the document.`);
  return found;
}

/** The node at a place of the document, and the place that it really stands at. */
function follow(steps: readonly string[]): [steps: readonly string[], node: JsonObject] {
  const node = steps.reduce<JsonObject>(children, document);
  const { $ref } = node;
  return typeof $ref === 'string' ? follow($ref.slice(2).split('/')) : [steps, node];
}

function children(node: Json | undefined, name: string): JsonObject {
  const child = isJsonObject(node) ? node[name] : undefined;
  return isJsonObject(child) ? child : {};
}

function escaped(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}
