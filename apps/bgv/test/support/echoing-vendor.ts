import type { RequestListener, ServerResponse } from 'node:http';
import { createSandbox, type SandboxOptions, sandboxFetch } from '@bgv-kit/sandbox';
import { planted, plantedValues } from './planted.ts';
import { readRequest } from './read-request.ts';

/** How a server says again what it was told, and what it knows. */
export type Echo = 'texts' | 'numbers' | 'names of fields' | 'headers' | 'HTML' | 'broken answers';

/** A faulty server that tells everything everywhere. It charges, and it keeps the texts of what it was sent. */
export function echoingVendor(echo: Echo): { readonly listener: RequestListener; readonly sent: string[] } {
  const sent: string[] = [];
  let count = 0;
  const answer = sandboxFetch(createSandbox(plantedAccounts()));
  const listener: RequestListener = async (message, response) => {
    const request = await readRequest(message);
    count += 1;
    sent.push(...textsIn(await request.clone().text()));
    const { status, body } = await answer(request).then(async (own) => ({
      status: own.status,
      body: await own.json(),
    }));
    const all = [...plantedValues, ...sent.slice(-5)].join(' | ');
    // The first answers are as they should be, so that the run begins; a number may stand in any.
    if (count > 6 || echo === 'numbers') sayAgain(echo, response, { status, body, all, count });
    else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  return { listener, sent };
}

interface Said {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly all: string;
  readonly count: number;
}

function sayAgain(echo: Echo, response: ServerResponse, { status, body, all, count }: Said): void {
  const [word] = planted.personal;
  const asJson = (value: unknown, headers: Record<string, string> = {}) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
  switch (echo) {
    case 'texts':
      return void asJson({
        ...body,
        status: word,
        code: word,
        message: word,
        data: [all],
        credits_used: all,
        echo: all,
      });
    case 'numbers': {
      const number = Number(planted.found);
      return void asJson({
        ...body,
        code: number,
        credits_used: number,
        credits_left: number,
        credits_remaining: -number,
      });
    }
    case 'names of fields':
      return void asJson({
        ...body,
        data: { ...Object(body['data']), [all]: 1, personalInfo: { [all]: all, age: all } },
        [all]: all,
      });
    case 'headers': {
      const text = encodeURIComponent(all);
      response.statusMessage = text;
      return void asJson(body, { 'content-type': `text/${word}; echo=${text}`, 'x-echo': text, location: `/${text}` });
    }
    case 'HTML':
      return void response.writeHead(status, { 'content-type': 'text/html' }).end(`<h1>${all}</h1>`);
    case 'broken answers':
      breakOff(response, { status, body, all, count });
  }
}

function breakOff(response: ServerResponse, { status, body, all, count }: Said): void {
  if (count % 23 === 0) return void response.socket?.destroy();
  if (count % 29 === 0) return void response.writeHead(429, { 'retry-after': '0', 'x-echo': planted.found }).end(all);
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(count % 31 === 0 && { 'content-length': '5000' }),
  });
  if (count % 31 !== 0) return void response.end(JSON.stringify({ ...body, code: planted.found }));
  response.write(JSON.stringify({ all }), () => response.socket?.destroy());
}

function plantedAccounts(): SandboxOptions {
  const credits = { main: 500, low: 3, empty: 0, forbidden: 10, revoked: 10 };
  // The keys of the object are its names; Object.entries forgets it.
  const names = Object.keys(credits) as (keyof typeof credits)[];
  return {
    keys: names.map((name) => ({
      key: planted.keys[name],
      role: name,
      credits: credits[name],
      access: name === 'forbidden' || name === 'revoked' ? name : 'active',
      dialect: 'both',
    })),
  };
}

/** The texts of a body that can be told from the words of a report. */
function textsIn(body: string): string[] {
  try {
    const texts: string[] = [];
    JSON.parse(body, (_, value: unknown) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    return texts;
  } catch {
    return [body];
  }
}
