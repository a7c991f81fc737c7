import type { Json, JsonObject, Operation } from '@bgv-kit/spec';
import type { Probe } from '../exchange.ts';
import { invalidRequest } from '../request-shapes.ts';
import type { Case, Session } from './case.ts';
import { confirmAcceptance, expectRefusal } from './expectations.ts';

/**
 * Bodies that are no request at all. What the vendor answers is not stated: decision 10 says 400, never charged. That it does not
 * serve them, charge them, or blame the bureau or the key for them, follows from the page all the same.
 */
export function malformedRequestCases(): Case[] {
  const bodies: readonly (readonly [string, (sound: string) => Omit<Probe, 'label'>])[] = [
    ['a body that is cut off', (sound) => ({ raw: sound.slice(0, -1) })],
    ['a body that is cut off in a text', (sound) => ({ raw: sound.slice(0, -3) })],
    ['a body that is not JSON', () => ({ raw: 'mobile_number=1' })],
    ['an empty body', () => ({ raw: '' })],
    ['a body of spaces', () => ({ raw: '   ' })],
    ['JSON with single quotes', (sound) => ({ raw: sound.replaceAll('"', "'") })],
    ['JSON with names without quotes', (sound) => ({ raw: sound.replaceAll(/"(\w+)":/g, '$1:') })],
    ['JSON twice', (sound) => ({ raw: sound + sound })],
    ['JSON and a bracket more', (sound) => ({ raw: `${sound}}` })],
    ['null in place of a request', () => ({ raw: 'null' })],
    ['a number in place of a request', () => ({ raw: '7' })],
    ['an empty list in place of a request', () => ({ raw: '[]' })],
    ['the request as a text', (sound) => ({ raw: JSON.stringify(sound) })],
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
      const sound = JSON.stringify(soundBody(session));
      expectRefusal(session, await session.send({ label, ...change(sound) }));
    },
  }));
}

/** Writings that a lenient reader takes and a strict one does not: where they are served, they are paid. Decision 10. */
export function looseRequestCases(operation: Operation): Case[] {
  const loose: readonly (readonly [string, (sound: string) => Omit<Probe, 'label'>])[] = [
    ['JSON with a comma too many', (sound) => ({ raw: sound.replace(/\}$/, ',}') })],
    ['JSON under another content type', (sound) => ({ raw: sound, contentType: 'text/plain' })],
    ['JSON under no content type', (sound) => ({ raw: sound, contentType: null })],
    [
      'JSON under the content type of a form',
      (sound) => ({ raw: sound, contentType: 'application/x-www-form-urlencoded' }),
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
      const probe = { label, ...change(JSON.stringify(session.soundRequest())) };
      await session.expect({ statuses: [400], assumed: [10] }, probe);
    },
  }));
}

/** The same request in every writing that JSON allows: none of them makes it another. */
export function anyJsonCases(operation: Operation): Case[] {
  const writings: readonly (readonly [string, (body: JsonObject) => Omit<Probe, 'label'>, assumed?: number])[] = [
    ['with white space', (body) => ({ raw: `\n ${JSON.stringify(body, null, 4)}\r\n\t` })],
    ['with its fields the other way round', (body) => ({ body: Object.fromEntries(Object.entries(body).reverse()) })],
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
    title: `a sound request ${label} is read`,
    needs: ['found'],
    requests: 1,
    credits: operation.price,
    run: async (session) => {
      const probe = { label: `a request ${label}`, ...write(session.soundRequest()) };
      await confirmAcceptance(session, probe, assumed === undefined ? [] : [assumed]);
    },
  }));
}

/** A sound request where one may be named; else one that is refused for its fields too. */
function soundBody(session: Session): Json {
  const invalid = invalidRequest(session.operation);
  return session.target.loopback ? session.soundRequest() : invalid;
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
