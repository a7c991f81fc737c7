import { isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import { type CreditLine, creditsText } from './envelope.ts';
import type { LivePlace, LiveValues } from './generated-values.ts';

/** Writes a body's JSON with what is new in this answer: its live values, and its money. */
export type PreparedBody = (credits: CreditLine) => string;

/**
 * Makes the JSON of a body once, cut open where a live value goes. The money comes last, as the vendor's example has it.
 *
 * @note Making the JSON anew for each answer would be the largest part of the engine's work.
 */
export function prepareBody(body: JsonObject, places: readonly LivePlace[], values: LiveValues): PreparedBody {
  const known = places.filter(({ name }) => name in values);
  const marked = known.reduce((copy, { path, name }) => writeAt(copy, path, `${mark}${name}${mark}`), body);
  // Every other part is the name of a live value. The closing brace gives way to the money.
  const parts = JSON.stringify(marked).slice(0, -1).split(marks);
  const comma = Object.keys(body).length > 0 ? ',' : '';
  return (credits) => {
    let text = '';
    parts.forEach((part, index) => {
      text += index % 2 === 0 ? part : JSON.stringify(values[part]?.());
    });
    return `${text}${comma}${creditsText(credits)}}`;
  };
}

/** Stands around the name of a live value; no document's text has it, and JSON writes it as an escape. */
const mark = '\u0001';
const marks = /"\\u0001([^"\\]+)\\u0001"/;

/** A copy with one value changed; parts of the body that are not there stay away. */
function writeAt(body: JsonObject, [step, ...rest]: readonly string[], value: Json): JsonObject {
  if (step === undefined || !Object.hasOwn(body, step)) return body;
  if (rest.length === 0) return { ...body, [step]: value };
  const inner = body[step];
  return isJsonObject(inner) ? { ...body, [step]: writeAt(inner, rest, value) } : body;
}
