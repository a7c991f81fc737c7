import { SpecError } from '../errors.ts';
import { formatDotted, formatFragment, type Step } from '../pointer.ts';
import { assumedBy, type Schema } from '../schema.ts';
import type { Rule } from './operation.ts';

const article: { readonly [type: string]: string } = { integer: 'an', object: 'an', array: 'an' };

/**
 * Every rule of a request schema, in the order of the schema. Arrays and alternatives are not entered: what they state still
 * refuses a request, as a rule without a title.
 *
 * Messages of the kinds `required` and `type` follow the vendor's documented style on sibling pages
 * (https://docs.konnectnxt.com/api-reference/financial/bank-account/advance.md).
 *
 * @throws SpecError `RULE_WITHOUT_DESCRIPTION` for a titled condition without a description, `PATTERN_NOT_ANCHORED` for a pattern
 * that does not begin with `^`.
 */
export function rulesOf(schema: Schema): Rule[] {
  const rules = rulesAt(schema, [], []);
  // Two parts of one schema may say the same, such as that it is an object.
  return rules.filter((rule, index) => rules.findIndex(({ id }) => id === rule.id) === index);
}

function rulesAt(schema: Schema, steps: readonly Step[], field: readonly string[]): Rule[] {
  const members = schema.allOf ?? [];
  return [
    ...typeRule(schema, steps, field),
    ...(schema.required ?? []).map((name) => requiredRule([...steps, 'required', name], [...field, name])),
    ...members.flatMap((member, index) => {
      const inner = [...steps, 'allOf', index];
      return member.title === undefined
        ? rulesAt(member, inner, field)
        : [conditionRule(member, member.title, inner, formatDotted(field))];
    }),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      rulesAt(property, [...steps, 'properties', name], [...field, name]),
    ),
  ];
}

function typeRule({ type }: Schema, steps: readonly Step[], path: readonly string[]): Rule[] {
  if (type === undefined) return [];
  const field = formatDotted(path);
  const message =
    field === '' ? 'Payload must be a JSON object.' : `\`${field}\` must be ${article[type] ?? 'a'} ${type}.`;
  const pointer = formatFragment([...steps, 'type']);
  return [{ id: `${field || 'body'}.type`, field, kind: 'type', message, schema: { type }, pointer, assumed: [] }];
}

function requiredRule(steps: readonly Step[], path: readonly string[]): Rule {
  const field = formatDotted(path);
  const [id, message] = [`${field}.required`, `\`${field}\` is required.`];
  return { id, field, kind: 'required', message, schema: {}, pointer: formatFragment(steps), assumed: [] };
}

function conditionRule(schema: Schema, title: string, steps: readonly Step[], field: string): Rule {
  const id = `${field || 'body'}.${title}`;
  if (schema.description === undefined) {
    throw new SpecError(
      'RULE_WITHOUT_DESCRIPTION',
      `The rule ${id} has no description. Write the message that a 400 answers with.`,
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
    field,
    kind: 'condition',
    message: schema.description,
    schema,
    pointer: formatFragment(steps),
    assumed: assumedBy(schema),
  };
}

/** An alternative without a group would leave its other branch free. */
function isAnchored(pattern: string): boolean {
  return pattern.startsWith('^') && (!pattern.includes('|') || pattern.startsWith('^('));
}
