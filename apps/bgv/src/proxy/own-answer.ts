import type { ServerResponse } from 'node:http';

/** Why the proxy answers by itself: what its `bgv-proxy` header says. */
export type OwnAnswer = 'unreachable' | 'broken-off' | 'outside-base-path';

/** Answers in the API's envelope, in place of an upstream that did not. It never says what was charged: it does not know. */
export function writeOwnAnswer(response: ServerResponse, why: OwnAnswer, basePath: string): void {
  const { status, message } = explain(why, basePath);
  const body = JSON.stringify({ status: 'error', code: status, message, data: {} });
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'bgv-proxy': why,
  });
  response.end(body);
}

function explain(why: OwnAnswer, basePath: string): { status: number; message: string } {
  switch (why) {
    case 'unreachable':
      return {
        status: 502,
        message:
          'bgv proxy could not reach the upstream. Nothing is known about a charge; the request was not sent again.',
      };
    case 'broken-off':
      return {
        status: 502,
        message:
          'The upstream took the request and did not answer. Nothing is known about a charge; the request was not sent again.',
      };
    case 'outside-base-path':
      return {
        status: 404,
        message: `bgv proxy forwards only what is below ${basePath}. Nothing was sent, and nothing is charged.`,
      };
  }
}
