import { type Json, type JsonObject, readOperations, type SpecErrorCode } from '@bgv-kit/spec';
import { checkScenarios } from '@bgv-kit/spec/validate';
import { expect, test } from 'vitest';

const media = (schema: Json, examples: Json) => ({ content: { 'application/json': { schema, examples } } });
const validRequest = media({ type: 'object' }, { made: { value: {} } });
const validAnswer = media({ type: 'object' }, { made: { value: {} } });

/** Reads a document of one operation, valid but for the parts given, and proves its scenarios. */
function read(parts: JsonObject, words: JsonObject = {}) {
  const valid = { operationId: 'makeThing', requestBody: validRequest, responses: { '200': validAnswer } };
  readOperations({ paths: { '/things': { post: { ...valid, ...parts } } }, ...words }).forEach(checkScenarios);
}

/** A mistake of each kind: where the message must say it is, and what it must say to do. The type wants every code. */
const mistakes: { [code in SpecErrorCode]: { parts: JsonObject; words?: JsonObject; place: string; remedy: string } } =
  {
    REFERENCE_NOT_FOUND: {
      parts: { requestBody: { $ref: '#/components/requestBodies/Thing' } },
      place: '#/components/requestBodies/Thing',
      remedy: 'Correct the $ref, or add what it points to',
    },
    REFERENCE_CIRCULAR: {
      parts: { requestBody: media({ $ref: '#/components/schemas/Tree' }, { made: {} }) },
      words: { components: { schemas: { Tree: { properties: { left: { $ref: '#/components/schemas/Tree' } } } } } },
      place: '#/components/schemas/Tree',
      remedy: 'Write the schema without recursion',
    },
    OPERATION_WITHOUT_ID: { parts: { operationId: null }, place: 'POST /things', remedy: 'Give it one' },
    SCENARIO_UNPAIRED: {
      parts: { requestBody: media({ type: 'object' }, { made: {}, lost: {} }) },
      place: 'makeThing: the request example "lost"',
      remedy: 'Add it, or remove this one',
    },
    SCENARIO_CONTRADICTS_REQUEST: {
      parts: { requestBody: media({ type: 'object' }, { made: { value: 'text' } }) },
      place: 'makeThing: the request of "made"',
      remedy: 'With 400 it must break exactly one rule, else none',
    },
    STATUS_WITHOUT_EXAMPLE: {
      parts: { responses: { '200': validAnswer, '500': media({}, {}) } },
      place: 'makeThing 500',
      remedy: 'Add one under the name of a request example',
    },
    RULE_WITHOUT_DESCRIPTION: {
      parts: { requestBody: media({ allOf: [{ title: 'odd' }] }, { made: { value: {} } }) },
      place: 'body.odd',
      remedy: 'Write the message',
    },
    PATTERN_NOT_ANCHORED: {
      parts: {
        requestBody: media(
          { allOf: [{ title: 'odd', description: 'Odd.', pattern: '[0-9]' }] },
          { made: { value: {} } },
        ),
      },
      place: 'body.odd',
      remedy: 'Anchor it',
    },
    REQUIREMENT_INVALID: {
      parts: { 'x-requirements': [{ id: 'a' }] },
      place: 'makeThing: x-requirements[0]',
      remedy: 'at least one of the rules that prove it',
    },
    CREDITS_INVALID: {
      parts: { responses: { '200': { ...validAnswer, 'x-credits': 0.5 } } },
      place: 'makeThing 200',
      remedy: 'must be an integer, 0 or more',
    },
  };

test('the document that the mistakes are made in is valid', () => {
  expect(() => read({})).not.toThrow();
});

test.each(Object.entries(mistakes))(
  '%s is thrown for its mistake, and says where it is and what to do',
  (code, mistake) => {
    const { parts, words, place, remedy } = mistake;
    expect(() => read(parts, words)).toThrow(expect.objectContaining({ name: 'SpecError', code }));
    expect(() => read(parts, words)).toThrow(place);
    expect(() => read(parts, words)).toThrow(remedy);
  },
);
