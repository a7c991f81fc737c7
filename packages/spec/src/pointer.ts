import { isJsonObject, type Json } from './json.ts';

/** One step into a value: the name of a member, or the index of an item. */
export type Step = string | number;

/**
 * The steps of a JSON Pointer (RFC 6901), `/phoneInfo/0/number`, also in the form of a URI fragment, `#/phoneInfo/0/number`.
 * An index is a string here, as in the pointer; the empty pointer has no steps and means the whole value.
 *
 * @throws URIError for a string that is no pointer.
 */
export function parsePointer(pointer: string): string[] {
  const isFragment = pointer.startsWith('#');
  const [root, ...steps] = (isFragment ? decodeURIComponent(pointer.slice(1)) : pointer).split('/');
  if (root !== '') throw new URIError(`${pointer} is no JSON Pointer.`);
  return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Writes steps as a JSON Pointer; empty for the whole value. */
export function formatPointer(steps: readonly Step[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Writes steps as the fragment of a URI, as a `$ref` and a validator have them: `#/properties/two%20words`. */
export function formatFragment(steps: readonly Step[]): string {
  return `#${steps.map((step) => `/${encodeURIComponent(formatPointer([step]).slice(1))}`).join('')}`;
}

/** The steps of a dotted path, such as `phoneInfo.0.number`; none for the empty path, which means the whole value. */
export function parseDotted(path: string): string[] {
  return path === '' ? [] : path.split('.');
}

/** Writes steps as people read them: `phoneInfo.0.number`. */
export function formatDotted(steps: readonly Step[]): string {
  return steps.join('.');
}

/** The value at the end of the steps; undefined where there is none. Inherited members are not entered. */
export function valueAt(value: Json | undefined, steps: readonly Step[]): Json | undefined {
  return steps.reduce<Json | undefined>(childOf, value);
}

/**
 * A copy with another value at the end of the steps, or with nothing there when `inner` is undefined. Objects on the way are
 * made where they are missing; what the steps do not touch is shared with the original. The whole value cannot be left out.
 */
export function withValueAt(value: Json, [step, ...rest]: readonly Step[], inner: Json | undefined): Json {
  if (step === undefined) return inner ?? value;
  const child = rest.length === 0 ? inner : withValueAt(childOf(value, step) ?? {}, rest, inner);
  if (Array.isArray(value)) {
    const items = [...value];
    items.splice(Number(step), 1, ...(child === undefined ? [] : [child]));
    return items;
  }
  const object = isJsonObject(value) ? value : {};
  if (child !== undefined) return { ...object, [step]: child };
  const { [step]: _, ...others } = object;
  return others;
}

function childOf(value: Json | undefined, step: Step): Json | undefined {
  if (Array.isArray(value)) return /^(0|[1-9][0-9]*)$/.test(String(step)) ? value[Number(step)] : undefined;
  return isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
