import { isJsonObject, type Json, type JsonObject } from '@bgv-kit/spec';
import { about, having, times, valid } from '../demonstration.ts';
import { askBureau, found, noRecordNumber, recordOf } from '../fake-server/bureau.ts';
import { concluding, inData } from '../fake-server/changes.ts';
import type { Call, Change, Outcome } from '../fake-server/steps.ts';
import { faultsOf } from './faults-of.ts';

const other = about('9000054321');
const third = about('9000067890');

/** Answers about another person. */
export const rightPersonFaults = faultsOf('right person', [
  {
    name: 'answers every call with the same person',
    breaks: ['data.individual'],
    change: seeing(() => recordOf('9000012345')),
    shows: [other],
  },
  {
    name: 'answers every call with the person of the first call',
    breaks: ['data.individual'],
    change: () => {
      let first: JsonObject | undefined;
      return recordStep((number) => {
        first ??= recordOf(number);
        return first;
      });
    },
    shows: [valid, other],
  },
  {
    name: 'answers with the person of the call before',
    breaks: ['data.individual'],
    change: () => {
      let before: JsonObject | undefined;
      return recordStep((number) => {
        const record = before ?? recordOf(number);
        before = recordOf(number);
        return record;
      });
    },
    shows: [valid, other],
  },
  {
    name: 'answers with the person of another call that is under way',
    breaks: ['data.individual'],
    change: (_own, { open }) => recordStep((number, call) => recordOf(numberOf(anotherOf(open, call)) ?? number)),
    shows: [[valid, other]],
  },
  {
    name: 'answers with the person of the latest call that arrived',
    breaks: ['data.individual'],
    change: (own) => {
      let latest = '';
      return {
        pause: (call) => {
          latest = numberOf(call) ?? latest;
          return own.pause(call);
        },
        ...recordStep(() => recordOf(latest)),
      };
    },
    shows: [[valid, other, third]],
  },
  {
    name: "mixes one person's e-mails and addresses into another's when calls overlap",
    breaks: ['data.individual'],
    change: (_own, { open }) =>
      recordStep((number, call) => {
        const { emailInfo = [], addressInfo = [] } = recordOf(numberOf(anotherOf(open, call)) ?? number);
        return { ...recordOf(number), emailInfo, addressInfo };
      }),
    shows: [[valid, other]],
  },
  {
    name: "writes the last caller's personalInfo over the right one",
    breaks: ['data.individual'],
    change: () => {
      let before: Json | undefined;
      return recordStep((number) => {
        const record = recordOf(number);
        const { personalInfo = null } = record;
        const mixed = { ...record, personalInfo: before ?? personalInfo };
        before = personalInfo;
        return mixed;
      });
    },
    shows: [valid, other],
  },
  {
    name: 'knows another person by the same number each time',
    breaks: ['data.individual'],
    change: seeing((number, call) => strangerAt(number, `stranger ${call.number}`)),
    shows: [valid, valid],
  },
  {
    name: 'knows another person by the same number every second time',
    breaks: ['data.individual'],
    change: () => {
      const seen = new Map<string, number>();
      return recordStep((number) => {
        const count = (seen.get(number) ?? 0) + 1;
        seen.set(number, count);
        return count % 2 === 0 ? strangerAt(number, 'stranger') : recordOf(number);
      });
    },
    shows: [valid, valid],
  },
  {
    name: 'looks for the name and writes the number in',
    breaks: ['data.individual'],
    strict: true,
    change: seeing((number, { body }) => strangerAt(number, `name ${body['full_name']}`)),
    shows: [valid, having('full_name', 'Ravi Nair')],
  },
  {
    name: 'knows another person by the same number when a document is given',
    breaks: ['data.individual', 'document_type.optional'],
    change: seeing((number, { body }) =>
      typeof body['document_type'] === 'string' && body['document_type'] !== ''
        ? strangerAt(number, 'document')
        : recordOf(number),
    ),
    shows: [valid, { fields: { document_type: 'PAN', id_value: 'ABCPV0000K' } }],
  },
  {
    name: 'knows another person by the same number when the purpose differs',
    breaks: ['data.individual'],
    change: seeing((number, { body }) => strangerAt(number, `purpose ${body['consent_purpose']}`)),
    shows: [valid, { without: ['consent_purpose'] }],
  },
  {
    name: 'takes numbers that differ in the last digit for one',
    breaks: ['data.individual'],
    change: () => {
      const known = new Map<string, JsonObject>();
      return recordStep((number) => {
        const record = known.get(number.slice(0, 9)) ?? recordOf(number);
        known.set(number.slice(0, 9), record);
        return record;
      });
    },
    shows: [valid, about('9000012346')],
  },
  {
    name: 'echoes the name that was asked for over the data of another number',
    breaks: ['data.individual'],
    change: seeing((number, { body }) => {
      const record = recordOf(`${number.slice(0, 9)}${(Number(number.at(-1)) + 1) % 10}`);
      const { personalInfo } = record;
      const fullName = String(body['full_name']).toUpperCase();
      return { ...record, personalInfo: { ...(isJsonObject(personalInfo) ? personalInfo : {}), fullName } };
    }),
    shows: [valid],
  },
  {
    name: 'leaves the number that was asked for out of the telephones',
    breaks: ['data.individual'],
    change: inData((data, call) => ({
      ...data,
      phoneInfo: phonesOf(data).map((phone) =>
        phone['number'] === numberOf(call) ? { ...phone, number: '9000098765' } : phone,
      ),
    })),
    shows: [valid],
  },
  {
    name: 'writes its numbers one higher than they are',
    breaks: ['data.individual'],
    change: inData((data) => ({
      ...data,
      phoneInfo: phonesOf(data).map((phone) => ({ ...phone, number: String(Number(phone['number']) + 1) })),
    })),
    shows: [valid],
  },
  {
    name: 'knows one number and has no record of any other',
    breaks: ['data.individual', 'credits.no-data', 'endpoint', 'response.200'],
    change: knowing('9000000200', 404),
    shows: [valid],
  },
  {
    name: 'knows one number and fails with 500 at any other',
    breaks: ['data.individual', 'credits.500'],
    change: knowing('9000000200', 500),
    shows: [valid],
  },
  {
    name: 'finds a person once and never again',
    breaks: ['data.individual'],
    change: () => {
      const seen = new Set<string>();
      return {
        lookUp: (number) => {
          const again = seen.has(number);
          seen.add(number);
          return again ? askBureau(noRecordNumber) : askBureau(number);
        },
      };
    },
    shows: [valid, valid],
  },
  {
    name: 'finds no record right after it has found none',
    breaks: ['data.individual', 'credits.no-data', 'credits.500'],
    change: () => {
      let empty = false;
      return {
        lookUp: (number) => {
          const outcome = askBureau(empty ? noRecordNumber : number);
          empty = number === noRecordNumber;
          return outcome;
        },
      };
    },
    shows: [about(noRecordNumber), valid],
  },
  {
    name: 'answers a missing record with the person of the call before',
    breaks: ['data.individual', 'credits.no-data'],
    change: () => {
      let before: Outcome | undefined;
      return {
        lookUp: (number) => {
          const outcome = askBureau(number);
          if (outcome.status === 404 && before !== undefined) return before;
          if (outcome.status === 200) before = outcome;
          return outcome;
        },
      };
    },
    shows: [valid, about(noRecordNumber)],
  },
  {
    name: 'has no record of any person when two calls overlap',
    breaks: ['data.individual', 'credits.no-data', 'credits.reached'],
    change: concluding((outcome, { crowded }) =>
      crowded && outcome.status === 200 ? askBureau(noRecordNumber) : outcome,
    ),
    shows: [times(2)],
  },
  {
    name: 'finds no record when no purpose is given',
    breaks: ['data.individual', 'consent_purpose.default'],
    change: concluding((outcome, { body }) =>
      outcome.status === 200 && !('consent_purpose' in body) ? askBureau(noRecordNumber) : outcome,
    ),
    shows: [{ without: ['consent_purpose'] }],
  },
]);

type Seeing = (number: string, call: Call) => JsonObject;

/** Replaces the record of every person who has one. */
function recordStep(record: Seeing) {
  return {
    lookUp: (number: string, call: Call): Outcome => {
      const outcome = askBureau(number);
      return outcome.status === 200 ? found(record(number, call)) : outcome;
    },
  };
}

function seeing(record: Seeing): Change {
  return () => recordStep(record);
}

function knowing(known: string, status: 404 | 500): Change {
  return () => ({
    lookUp: (number) => {
      const outcome = askBureau(number);
      return outcome.status === 200 && number !== known ? { status, message: 'Not this one.' } : outcome;
    },
  });
}

/** Another person with the number of the request. */
function strangerAt(number: string, seed: string): JsonObject {
  const record = recordOf(seed);
  return { ...record, phoneInfo: phonesOf(record).map((phone) => ({ ...phone, number })) };
}

function anotherOf(open: ReadonlySet<Call>, call: Call): Call | undefined {
  return [...open].find((other) => other !== call && numberOf(other) !== undefined);
}

function numberOf(call: Call | undefined): string | undefined {
  const number = call?.body['mobile_number'];
  return typeof number === 'string' ? number : undefined;
}

function phonesOf(data: JsonObject): JsonObject[] {
  const { phoneInfo } = data;
  return Array.isArray(phoneInfo) ? phoneInfo.filter(isJsonObject) : [];
}
