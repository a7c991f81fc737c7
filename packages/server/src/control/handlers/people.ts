import type { Person } from '@bgv-kit/fixtures';
import type { Sandbox } from '@bgv-kit/sandbox';
import type { Operation } from '@bgv-kit/spec';
import type { HandlersOf } from '../control-types.ts';
import { invalidInput } from '../refusal.ts';

const notFound = {
  error: 'No custom person has this number. GET /__sandbox/people lists all; POST /__sandbox/people adds some.',
  field: 'number',
};

/** The custom people. */
export function peopleHandlers({
  people,
  operations,
}: Sandbox): HandlersOf<'listPeople' | 'putPeople' | 'getPerson' | 'removePerson'> {
  return {
    async listPeople() {
      return { status: 200, json: { people: await people.list() } };
    },
    async putPeople({ body }) {
      await people.put(await readPeople(body.people, operations));
      return { status: 200, json: { people: await people.list() } };
    },
    async getPerson({ path: { number } }) {
      const person = await people.find(number);
      return person === undefined ? { status: 404, json: notFound } : { status: 200, json: person };
    },
    async removePerson({ path: { number } }) {
      return (await people.remove(number)) ? { status: 204 } : { status: 404, json: notFound };
    },
  };
}

/** @note The code is loaded with the first people: it generates whatever they leave out. */
async function readPeople(given: readonly unknown[], operations: readonly Operation[]): Promise<readonly Person[]> {
  const { createPersonReader } = await import('../../people/read-people.ts');
  const { showPersonStep } = await import('../../people/person-schema.ts');
  const showStep = (step: string, parent?: string) => (parent === undefined ? step : showPersonStep(step));
  const read = createPersonReader(operations);
  return given.map((value, index) => {
    const result = read(value);
    if ('person' in result) return result.person;
    const [first, ...more] = result.issues;
    const others = more.length === 1 ? 'one more issue' : `${more.length} more issues`;
    const remark = ` No person was added.${more.length > 0 ? ` This person has ${others}.` : ''}`;
    const issue = { message: 'cannot be read', ...first, path: `/people/${index}${first?.path}` };
    throw invalidInput(issue, { showStep }, remark);
  });
}
