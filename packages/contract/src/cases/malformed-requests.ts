import type { Case } from '../case.ts';
import type { Probe } from '../exchange.ts';

const json = '{"mobile_number":';

/** Bodies that are no request at all. What the vendor answers is not stated: decision 10 says 400, never charged. */
export function malformedRequestCases(): Case[] {
  return [
    malformed('a body that is cut off', { raw: json }),
    malformed('a body that is not JSON', { raw: 'mobile_number=1' }),
    malformed('an empty body', { raw: '' }),
    malformed('JSON with a comma too many', { raw: '{"full_name":"A",}' }),
    malformed('another content type', { contentType: 'text/plain', raw: '{}' }),
    malformed('a form', { contentType: 'application/x-www-form-urlencoded', raw: 'full_name=A' }),
    malformed('no content type', { contentType: null, raw: '{}' }),
  ];
}

function malformed(label: string, probe: Omit<Probe, 'label'>): Case {
  return {
    family: 'malformed requests',
    rule: 'body.well-formed',
    title: `${label} is refused with 400`,
    needs: [],
    requests: 1,
    credits: 0,
    run: async (session) => {
      await session.expectStatus(400, { label, ...probe }, [10]);
    },
  };
}
