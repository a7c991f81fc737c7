import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { echoes, echoingVendor } from '../support/echoing-vendor.ts';
import { leaksIn, planted, plantedValues } from '../support/planted.ts';
import { callApi } from '../support/sandbox-api.ts';
import { serveAnswerer } from '../support/serve-answerer.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { proxyForTest } from './running-proxy.ts';

const [word, fullName, address, document, dob, field] = planted.personal;
const person = { mobile_number: planted.found, full_name: planted.name, consent_purpose: planted.purpose };

/** The requests of a caller: each planted value in each place of a value or a name. */
const bodies: readonly unknown[] = [
  person,
  { ...person, document_type: 'PAN', id_value: document },
  { ...person, mobile_number: Number(planted.found) },
  { ...person, mobile_number: `+91${planted.found}`, full_name: `${planted.name} 2` },
  { ...person, full_name: [planted.name, { [planted.name]: address }], consent_purpose: word },
  { ...person, [field]: dob, 'must be string': planted.found, [`${planted.found}`]: fullName },
  { full_name: `${planted.name} must have required property '${planted.found}'` },
  { [`must have required property '${planted.found}'`]: 1, mobile_number: planted.noRecord, full_name: word },
  [planted.found, planted.name],
  planted.name,
  `{"mobile_number":"${planted.found}`,
];

async function artefacts(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

test.each(echoes)(
  'nothing that was sent or answered is in the terminal, the report or the cassette: %s',
  async (echo) => {
    const origin = await serveAnswerer(echoingVendor(echo).answer);
    const folder = await tempFolder();
    const files = ['--record', join(folder, 'calls.ndjson'), '--report', join(folder, 'issues.ndjson')];
    const proxy = await proxyForTest(`${origin}/api`, files);
    for (let round = 0; round < 4; round += 1) {
      for (const body of bodies) {
        const text = typeof body === 'string' && body.startsWith('{') ? body : JSON.stringify(body);
        const headers = {
          'x-name': planted.name.replaceAll(' ', '-'),
          'content-type': `application/json; name=${word}`,
        };
        await callApi(proxy.url, { key: planted.keys.main, body: text, headers })
          .then((response) => response.text())
          .catch(() => undefined);
      }
    }
    await fetch(`${proxy.url}/v2/${word}?number=${planted.found}`, { headers: { authorization: planted.keys.low } })
      .then((response) => response.text())
      .catch(() => undefined);
    await proxy.stop();
    const outputs = new Map([['terminal', proxy.said()], ...(await artefacts(folder))]);
    expect([...outputs.keys()]).toEqual(['terminal', 'calls.ndjson', 'issues.ndjson']);
    for (const [name, text] of outputs) expect([name, leaksIn(text, plantedValues)]).toEqual([name, []]);
    expect(outputs.get('issues.ndjson')?.split('\n').length).toBeGreaterThan(40);
    // A test of what is absent needs something that is there: entries, and the mapped numbers in them.
    expect(outputs.get('calls.ndjson')?.match(/"call":/g)?.length).toBeGreaterThan(5);
  },
);
