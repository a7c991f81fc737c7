import { expect, test } from 'vitest';
import { judgeAll, wholeCollection } from './judge-all.ts';
import { errorOf } from './judgement.ts';

test('over HTTP, in both dialects, every known-bad server is caught and every known-good one passes', async () => {
  let done = 0;
  const servers = wholeCollection.map((one) => ({ ...one, http: true }));
  const judgements = await judgeAll(servers, (judgement) => {
    done += 1;
    const error = errorOf(judgement);
    if (error !== undefined || done % 50 === 0)
      console.log(error ?? `${done} of ${servers.length} servers are judged.`);
  });
  expect(judgements.flatMap((judgement) => errorOf(judgement) ?? [])).toEqual([]);
});
