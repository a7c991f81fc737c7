import { isJsonObject, type JsonObject } from './json.ts';

/** What every JSON answer of the API has, as far as the client relies on it. */
export interface Envelope extends JsonObject {
  readonly status: string;
  readonly message: string;
}

/** The envelope of an answer that carries data. */
export interface SuccessEnvelope extends Envelope {
  readonly data: JsonObject;
}

/** True for an envelope of this API; false for what a proxy or a web framework answers in its place. */
export function isEnvelope(body: unknown, httpStatus: number): body is Envelope {
  return (
    isJsonObject(body) &&
    typeof body['status'] === 'string' &&
    typeof body['message'] === 'string' &&
    // Vendor: `code` is the "HTTP status code". A gateway's own code, or another status inside a 200, is not this answer.
    Number(body['code']) === httpStatus
  );
}

/** True for the envelope of a success, with its data there. */
export function isSuccess(body: unknown, httpStatus: number): body is SuccessEnvelope {
  return isEnvelope(body, httpStatus) && body.status === 'success' && isJsonObject(body['data']);
}

/** True for the envelope of an error. Its data is not checked: the vendor documents no error body. */
export function isFailure(body: unknown, httpStatus: number): body is Envelope {
  return isEnvelope(body, httpStatus) && body.status !== 'success';
}
