const knownTypes =
  /^(application\/(problem\+)?json|application\/(xml|octet-stream)|text\/(html|plain|xml|css|javascript))\b/i;

/** A content type as a report may show it: only a known one, because any header may repeat what was sent. */
export function showContentType(contentType: string): string {
  if (contentType === '') return 'no content type';
  return knownTypes.exec(contentType)?.[0].toLowerCase() ?? 'another content type';
}

/** The words that servers send in place of "success" and "error". Any other word may be a name. */
const knownWords = new Set([
  '',
  'ok',
  'success',
  'succeeded',
  'error',
  'fail',
  'failed',
  'failure',
  'true',
  'false',
  'null',
]);

/** A value of an answer as a report may show it: a status or a code; of anything else only its type, because it may be personal. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'number') return Math.abs(value) < 1000 ? String(value) : 'a number';
  return typeof value === 'string' && (/^[0-9]{1,3}$/.test(value) || knownWords.has(value.toLowerCase()))
    ? `"${value}"`
    : `a ${typeof value}`;
}
