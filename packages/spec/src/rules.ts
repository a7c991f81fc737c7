import { assumedBy } from './assumed.ts';
import { SpecError } from './errors.ts';
import type { Rule } from './operation.ts';
import type { Schema } from './schema.ts';

const article: { readonly [type: string]: string } = { integer: 'an', object: 'an', array: 'an' };

/**
 * Every rule of a request schema, in the order in which a reader meets them. Lists and alternatives are not entered: what
 * they state still refuses a request, without a name of its own.
 *
 * Sentences of the kinds `required` and `type` follow the vendor's documented style on sibling pages
 * (https://docs.konnectnxt.com/api-reference/financial/bank-account/advance.md).
 *
 * @throws SpecError `RULE_WITHOUT_SENTENCE` for a titled condition without a description, `PATTERN_NOT_ANCHORED` for a pattern
 * that does not begin with `^`.
 */
export function rulesOf(schema: Schema): Rule[] {
  const rules = rulesAt(schema, '#', '');
  // Two parts of one schema may say the same, such as that it is an object.
  return rules.filter((rule, index) => rules.findIndex(({ id }) => id === rule.id) === index);
}

function rulesAt(schema: Schema, pointer: string, field: string): Rule[] {
  const members = schema.allOf ?? [];
  return [
    ...typeRule(schema, pointer, field),
    ...(schema.required ?? []).map((name) => requiredRule(join(field, name), `${pointer}/required/${name}`)),
    ...members.flatMap((member, index) => {
      const at = `${pointer}/allOf/${index}`;
      return member.title === undefined
        ? rulesAt(member, at, field)
        : [conditionRule(member, member.title, { pointer: at, field })];
    }),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      rulesAt(property, `${pointer}/properties/${escapeStep(name)}`, join(field, name)),
    ),
  ];
}

function typeRule(schema: Schema, pointer: string, field: string): Rule[] {
  if (schema.type === undefined) return [];
  const sentence =
    field === ''
      ? 'Payload must be a JSON object.'
      : `\`${field}\` must be ${article[schema.type] ?? 'a'} ${schema.type}.`;
  return [
    {
      id: `${field || 'body'}.type`,
      field,
      kind: 'type',
      sentence,
      schema: { type: schema.type },
      pointer: `${pointer}/type`,
      assumed: [],
    },
  ];
}

function requiredRule(field: string, pointer: string): Rule {
  return {
    id: `${field}.required`,
    field,
    kind: 'required',
    sentence: `\`${field}\` is required.`,
    schema: {},
    pointer,
    assumed: [],
  };
}

function conditionRule(schema: Schema, title: string, at: { pointer: string; field: string }): Rule {
  const id = `${at.field || 'body'}.${title}`;
  if (schema.description === undefined) {
    throw new SpecError(
      'RULE_WITHOUT_SENTENCE',
      `The rule ${id} has no description. Write the sentence that a 400 answers with.`,
    );
  }
  if (schema.pattern !== undefined && !isAnchored(schema.pattern)) {
    throw new SpecError(
      'PATTERN_NOT_ANCHORED',
      `The pattern of ${id} does not begin with ^. Anchor it: tools that join a field's patterns misread it otherwise.`,
    );
  }
  return {
    id,
    field: at.field,
    kind: 'condition',
    sentence: schema.description,
    schema,
    pointer: at.pointer,
    assumed: assumedBy(schema),
  };
}

function join(field: string, name: string): string {
  return field === '' ? name : `${field}.${name}`;
}

/** An alternative without a group would leave its other branch free. */
function isAnchored(pattern: string): boolean {
  return pattern.startsWith('^') && (!pattern.includes('|') || pattern.startsWith('^('));
}

/** As the validator writes a name into a pointer (RFC 6901 inside a URI fragment). */
function escapeStep(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}
