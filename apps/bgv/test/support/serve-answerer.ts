import type { RequestListener, ServerResponse } from 'node:http';
import type { Answerer } from '../judge/collection/index.ts';
import { readRequest } from './read-request.ts';
import { serveHttp } from './serve-http.ts';

/** Serves a function over HTTP until the end of the test. Returns its origin. */
export async function serveAnswerer(answer: Answerer): Promise<string> {
  return (await serveHttp(listenerOf(answer))).origin;
}

/** A function as a listener of Node's: a failure resets the connection, and a failing body truncates the answer. */
export function listenerOf(answer: Answerer): RequestListener {
  return async (message, response) => {
    try {
      await write(await answer(await readRequest(message)), response);
    } catch {
      response.socket?.resetAndDestroy();
    }
  };
}

async function write(answer: Response, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, answer.statusText, [...answer.headers].flat());
  try {
    for await (const chunk of answer.body ?? []) await new Promise((resolve) => response.write(chunk, resolve));
    response.end();
  } catch {
    response.socket?.destroy();
  }
}
