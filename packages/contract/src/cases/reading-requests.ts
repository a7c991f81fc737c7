import type { Json, JsonObject, Operation } from '@bgv-kit/spec';
import type { TestRequest } from '../exchange.ts';
import { invalidRequest } from '../request-shapes.ts';
import type { Case, Session } from './case.ts';
import { confirmAcceptance, expectRefusal } from './expectations.ts';

/**
 * Bodies that are no request at all. The answer is not documented: decision 10 says 400, never charged. But it follows from the
 * vendor documentation that a server does not serve them, charge them, or blame the bureau or the key for them.
 */
export function malformedRequestCases(): Case[] {
  const bodies: readonly (readonly [string, (valid: string) => Omit<TestRequest, 'label'>])[] = [
    ['a body that is cut off', (valid) => ({ raw: valid.slice(0, -1) })],
    ['a body that is cut off in a string', (valid) => ({ raw: valid.slice(0, -3) })],
    ['a body that is not JSON', () => ({ raw: 'mobile_number=1' })],
    ['an empty body', () => ({ raw: '' })],
    ['a body of spaces', () => ({ raw: '   ' })],
    ['JSON with single quotes', (valid) => ({ raw: valid.replaceAll('"', "'") })],
    ['JSON with names without quotes', (valid) => ({ raw: valid.replaceAll(/"(\w+)":/g, '$1:') })],
    ['JSON twice', (valid) => ({ raw: valid + valid })],
    ['JSON and a bracket more', (valid) => ({ raw: `${valid}}` })],
    ['null in place of a request', () => ({ raw: 'null' })],
    ['a number in place of a request', () => ({ raw: '7' })],
    ['an empty array in place of a request', () => ({ raw: '[]' })],
    ['the request as a string', (valid) => ({ raw: JSON.stringify(valid) })],
    ['no content type', () => ({ contentType: null, raw: '{}' })],
    ['another content type', () => ({ contentType: 'text/plain', raw: '{}' })],
    ['a form', () => ({ contentType: 'application/x-www-form-urlencoded', raw: 'full_name=A' })],
  ];
  return bodies.map(([label, change]) => ({
    family: 'reading requests',
    rule: 'body.well-formed',
    title: `${label} is refused as the request's fault`,
    needs: [],
    requests: 1,
    credits: 0,
    run: async (session) => {
      const valid = JSON.stringify(harmlessBody(session));
      expectRefusal(session, await session.send({ label, ...change(valid) }));
    },
  }));
}

/** Requests that a lenient parser accepts and a strict one refuses: where they are served, they are charged. Decision 10. */
export function looseRequestCases(operation: Operation): Case[] {
  const loose: readonly (readonly [string, (valid: string) => Omit<TestRequest, 'label'>])[] = [
    ['JSON with a comma too many', (valid) => ({ raw: valid.replace(/\}$/, ',}') })],
    ['JSON under another content type', (valid) => ({ raw: valid, contentType: 'text/plain' })],
    ['JSON under no content type', (valid) => ({ raw: valid, contentType: null })],
    [
      'JSON under the content type of a form',
      (valid) => ({ raw: valid, contentType: 'application/x-www-form-urlencoded' }),
    ],
  ];
  return loose.map(([label, change]) => ({
    family: 'reading requests',
    rule: 'body.well-formed',
    title: `${label} is refused with 400`,
    needs: ['found'],
    requests: 1,
    credits: operation.price,
    run: async (session) => {
      const request = { label, ...change(JSON.stringify(session.validRequest())) };
      await session.expect({ statuses: [400], assumed: [10] }, request);
    },
  }));
}

/** The same request in every form that JSON allows: all of them mean the same. */
export function anyJsonCases(operation: Operation): Case[] {
  const writings: readonly (readonly [string, (body: JsonObject) => Omit<TestRequest, 'label'>, assumed?: number])[] = [
    ['with white space', (body) => ({ raw: `\n ${JSON.stringify(body, null, 4)}\r\n\t` })],
    ['with its fields in reverse order', (body) => ({ body: Object.fromEntries(Object.entries(body).reverse()) })],
    ['with its first field last', (body) => ({ body: rotated(body) })],
    ['with escaped characters', (body) => ({ raw: escaped(body) })],
    [
      'under a content type that names a charset',
      (body) => ({ body, contentType: 'application/json; charset=utf-8' }),
      10,
    ],
  ];
  return writings.map(([label, write, assumed]) => ({
    family: 'reading requests',
    rule: 'body.any-json',
    title: `a valid request ${label} is read`,
    needs: ['found'],
    requests: 1,
    credits: operation.price,
    run: async (session) => {
      const request = { label: `a request ${label}`, ...write(session.validRequest()) };
      await confirmAcceptance(session, request, assumed === undefined ? [] : [assumed]);
    },
  }));
}

/** A valid request on this machine; elsewhere one whose fields are invalid too, so that nobody is looked up. */
function harmlessBody(session: Session): Json {
  return session.target.loopback ? session.validRequest() : invalidRequest(session.operation);
}

function rotated(body: JsonObject): JsonObject {
  const [first, ...others] = Object.entries(body);
  return Object.fromEntries(first === undefined ? others : [...others, first]);
}

function escaped(body: JsonObject): string {
  const written = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(body).replaceAll(/[0-9A-Za-z]/g, (character) =>
    /[tfn]/.test(character) ? character : written(character),
  );
}
