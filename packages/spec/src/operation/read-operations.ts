import { SpecError } from '../errors.ts';
import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import { valueAt } from '../pointer.ts';
import { assumedBy, type Schema } from '../schema.ts';
import { dereference } from './dereference.ts';
import type { DocumentedResponse, Operation } from './operation.ts';
import { pairScenarios, responseScenarios } from './pair-scenarios.ts';
import { readRequirements } from './read-requirements.ts';
import { rulesOf } from './rules.ts';

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'];

/**
 * Reads every operation of a bundled OpenAPI 3.1 document.
 *
 * @throws SpecError naming the operation and what to change, when the document lacks what the kit needs.
 */
export function readOperations(document: JsonObject): Operation[] {
  return Object.entries(objectAt(document, 'paths')).flatMap(([path, reference]) => {
    const item = dereference(reference, document);
    return methods.flatMap((method) => {
      const node = isJsonObject(item) ? item[method] : undefined;
      return node === undefined ? [] : [readOperation(node, method.toUpperCase(), path)];
    });
  });
}

function readOperation(node: Json, method: string, path: string): Operation {
  if (!isJsonObject(node) || typeof node['operationId'] !== 'string') {
    throw new SpecError(
      'OPERATION_WITHOUT_ID',
      `${method} ${path} has no operationId. Give it one: it becomes the client's method.`,
    );
  }
  const id = node['operationId'];
  const requestMedia = jsonMedia(objectAt(node, 'requestBody'));
  const request = requestMedia['schema'] === undefined ? undefined : asSchema(requestMedia['schema']);
  const responseNodes = Object.entries(objectAt(node, 'responses')).filter(([status]) => /^[0-9]{3}$/.test(status));
  const responses = new Map(
    responseNodes.map(([status, response]) => [Number(status), readResponse(response, Number(status), id)]),
  );
  const responseExamples = responseNodes.map(([status, response]) => ({
    status: Number(status),
    examples: objectAt(jsonMedia(response), 'examples'),
  }));
  return {
    id,
    method,
    path,
    summary: stringIn(node['summary']),
    request,
    rules: request === undefined ? [] : rulesOf(request),
    responses,
    scenarios:
      request === undefined
        ? responseScenarios(responseExamples)
        : pairScenarios(id, objectAt(requestMedia, 'examples'), responseExamples),
    requirements: readRequirements(node['x-requirements'] ?? [], id),
    price: Math.max(0, ...[...responses.values()].map((response) => response.credits)),
    assumed: assumedBy(node),
  };
}

function readResponse(node: Json, status: number, operation: string): DocumentedResponse {
  const response = objectAt(node);
  const credits = 'x-credits' in response ? response['x-credits'] : 0;
  if (typeof credits !== 'number' || !Number.isInteger(credits) || credits < 0) {
    throw new SpecError('CREDITS_INVALID', `${operation} ${status}: x-credits must be an integer, 0 or more.`);
  }
  const media = jsonMedia(response);
  if (Object.keys(objectAt(media, 'examples')).length === 0) {
    throw new SpecError(
      'STATUS_WITHOUT_EXAMPLE',
      `${operation} ${status} has no example. Add one under the name of a request example: together they are a scenario.`,
    );
  }
  return {
    status,
    description: stringIn(response['description']),
    credits,
    schema: asSchema(media['schema'] ?? {}),
    assumed: assumedBy(response),
  };
}

function jsonMedia(node: Json): JsonObject {
  return objectAt(node, 'content', 'application/json');
}

/** The object at the end of the steps; an empty one where there is none. */
function objectAt(node: Json, ...steps: readonly string[]): JsonObject {
  const value = valueAt(node, steps);
  return isJsonObject(value) ? value : {};
}

function stringIn(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function asSchema(value: Json): Schema {
  // The linter has checked the document against OpenAPI's own schema, which knows more than our type does.
  return value as Schema;
}
