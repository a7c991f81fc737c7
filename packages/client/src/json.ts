/** Any JSON object; its fields have not been checked. */
export type JsonObject = { readonly [name: string]: unknown };

/** True for a JSON object; false for a list, null and everything else. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a JSON text; the text itself where it is not JSON, undefined where it is empty. */
export function parseJsonOrText(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
