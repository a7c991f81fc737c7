import type { Schema } from '@bgv-kit/spec';
import published from '../../config.schema.json' with { type: 'json' };

/** The part of JSON Schema that the config's schema uses, with the sentence that editors and the command show. */
export interface ConfigSchema extends Schema {
  /** The condition in words: `must be a whole number`. VS Code shows it in place of its own. */
  readonly errorMessage?: string;
  readonly properties?: { readonly [name: string]: ConfigSchema };
  readonly additionalProperties?: boolean | ConfigSchema;
  readonly items?: ConfigSchema;
  readonly anyOf?: readonly ConfigSchema[];
  readonly $defs?: { readonly [name: string]: ConfigSchema };
}

/** The schema that editors use is the one that the command checks with: `config.schema.json`. */
export const configSchema: ConfigSchema = published;

/** A schema with what it refers to put in its place, in itself and in its alternatives. Its own words stay. */
export function dereferenced(schema: ConfigSchema): ConfigSchema {
  const { $ref, ...own } = schema;
  const name = $ref?.replace('#/$defs/', '');
  const found = name === undefined ? {} : configSchema.$defs?.[name];
  if (found === undefined) throw new Error(`config.schema.json has no definition ${name}.`);
  const whole = { ...found, ...own };
  return whole.anyOf === undefined ? whole : { ...whole, anyOf: whole.anyOf.map(dereferenced) };
}
