import { maskKey } from '@bgv-kit/sandbox';
import { type CompiledSchema, isJsonObject } from '@bgv-kit/spec';

/** What is wrong with a request, for whoever sent it. */
export interface Refusal {
  /** Names the field, its shape and what to do; never a value. */
  readonly error: string;
  /** With dots from the outside in; absent where no field is at fault. */
  readonly field?: string;
}

/** The first thing that a schema has found. */
type SchemaError = NonNullable<CompiledSchema['errors']>[number];

/**
 * Says what the error of a schema is, in a sentence, with what the document says about the field.
 *
 * @param known - Names of fields: any other name on the way to the error is somebody's key, and only its end is shown.
 */
export function sayMismatch(error: SchemaError, what: 'body' | 'query', known: ReadonlySet<string>): Refusal {
  const { instancePath, keyword, params } = error;
  const steps = instancePath.split('/').slice(1).map(unescaped);
  const place = steps.map((step) => (known.has(step) || /^[0-9]+$/.test(step) ? step : maskKey(step)));
  const unknown: unknown = params['additionalProperty'] ?? params['unevaluatedProperty'];
  const missing: unknown = params['missingProperty'];
  // A number or a key that was written where a name belongs is not repeated.
  const typo = typeof unknown === 'string' && /^[$A-Za-z_-]{1,40}$/.test(unknown) ? unknown : '…';
  if (typeof unknown === 'string') return at([...place, typo], `is not known here. ${knownFields(error)}`);
  if (typeof missing === 'string') return at([...place, missing], `is missing. ${described(error, missing)}`);
  if (place.length > 0) return at(place, `${conditionOf(keyword, params)}. ${described(error)}`);
  const shape = keyword === 'type' ? 'must be a JSON object, such as {"credits":5}' : conditionOf(keyword, params);
  return { error: `The ${what} ${shape}. ${described(error)}`.trim() };
}

function at(place: readonly string[], condition: string): Refusal {
  const field = place.join('.');
  return { error: `\`${field}\` ${condition}`.trim(), field };
}

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

function conditionOf(keyword: string, params: SchemaError['params']): string {
  switch (keyword) {
    case 'type':
      return `must be ${[params['type']]
        .flat()
        .map((type) => types[String(type)] ?? String(type))
        .join(' or ')}`;
    case 'enum':
      return `must be one of ${[params['allowedValues']].flat().join(', ')}`;
    case 'minimum':
      return `must be ${String(params['limit'])} or more`;
    case 'maximum':
      return `must be ${String(params['limit'])} or less`;
    case 'exclusiveMinimum':
      return `must be above ${String(params['limit'])}`;
    case 'minProperties':
    case 'minItems':
    case 'minLength':
      return 'must not be empty';
    default:
      return 'has another form than it must have';
  }
}

/** The document's own words about a field, or about one that is missing in it. */
function described({ parentSchema }: SchemaError, missing?: string): string {
  const properties = missing === undefined ? undefined : parentSchema?.['properties'];
  const schema: unknown = missing === undefined ? parentSchema : isJsonObject(properties) && properties[missing];
  const description = isJsonObject(schema) ? schema['description'] : undefined;
  return typeof description === 'string' ? description.trim().replaceAll('\n', ' ') : '';
}

function knownFields({ parentSchema }: SchemaError): string {
  const properties = isJsonObject(parentSchema) ? parentSchema['properties'] : undefined;
  const names = isJsonObject(properties) ? Object.keys(properties) : [];
  return names.length === 0
    ? 'Leave it out: nothing is known here.'
    : `Correct it, or leave it out. Known: ${names.join(', ')}.`;
}

/** A step of a JSON pointer, as it is in the value. */
function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
