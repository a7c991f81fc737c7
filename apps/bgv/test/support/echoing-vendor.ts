import { createSandbox, type SandboxOptions, sandboxFetch } from '@bgv-kit/sandbox';
import type { Answerer } from '../judge/collection/index.ts';
import { planted, plantedValues } from './planted.ts';
import { truncated } from './transport-faults.ts';

/** Where a server repeats what it was sent and what it knows. */
export type Echo = 'strings' | 'numbers' | 'names of fields' | 'headers' | 'HTML' | 'broken answers';

/** All of them. */
export const echoes: readonly Echo[] = ['strings', 'numbers', 'names of fields', 'headers', 'HTML', 'broken answers'];

/** A faulty server that repeats every value. It charges, and it keeps the strings that it was sent. */
export function echoingVendor(echo: Echo): { readonly answer: Answerer; readonly sent: string[] } {
  const sent: string[] = [];
  let count = 0;
  const sandbox = sandboxFetch(createSandbox(plantedAccounts()));
  return {
    sent,
    async answer(request) {
      count += 1;
      sent.push(...stringsIn(await request.clone().text()));
      const own = await sandbox(request);
      const all = [...plantedValues, ...sent.slice(-5)].join(' | ');
      // The first answers are correct, so that the run begins; numbers are repeated in all.
      if (count <= 6 && echo !== 'numbers') return own;
      return repeat[echo]({ status: own.status, body: await own.json(), all, count });
    },
  };
}

interface Said {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly all: string;
  readonly count: number;
}

const [word] = planted.personal;

const repeat: Readonly<Record<Echo, (said: Said) => Response>> = {
  strings: ({ status, body, all }) => {
    const said = { status: word, code: word, message: word, data: [all], credits_used: all, echo: all };
    return Response.json({ ...body, ...said }, { status });
  },
  numbers: ({ status, body }) => {
    const number = Number(planted.found);
    const money = { credits_used: number, credits_left: number, credits_remaining: -number };
    return Response.json({ ...body, code: number, ...money }, { status });
  },
  'names of fields': ({ status, body, all }) => {
    const data = { ...Object(body['data']), [all]: 1, personalInfo: { [all]: all, age: all } };
    return Response.json({ ...body, data, [all]: all }, { status });
  },
  headers: ({ status, body, all }) => {
    const text = encodeURIComponent(all);
    const headers = { 'content-type': `text/${word}; echo=${text}`, 'x-echo': text, location: `/${text}` };
    return new Response(JSON.stringify(body), { status, statusText: text, headers });
  },
  HTML: ({ status, all }) => new Response(`<h1>${all}</h1>`, { status, headers: { 'content-type': 'text/html' } }),
  'broken answers': ({ status, body, all, count }) => {
    if (count % 23 === 0) throw new TypeError(all);
    if (count % 29 === 0)
      return new Response(all, { status: 429, headers: { 'retry-after': '0', 'x-echo': planted.found } });
    if (count % 31 === 0) return truncated(Response.json({}, { status }), JSON.stringify({ all }));
    return Response.json({ ...body, code: planted.found }, { status });
  },
};

function plantedAccounts(): SandboxOptions {
  const credits = { main: 500, low: 3, empty: 0, forbidden: 10, revoked: 10 };
  // The keys of the object are its names; Object.keys loses their type.
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

/** The strings of a body that do not occur in a report by themselves. */
function stringsIn(body: string): string[] {
  try {
    const strings: string[] = [];
    JSON.parse(body, (_, value: unknown) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    return strings;
  } catch {
    return [body];
  }
}
