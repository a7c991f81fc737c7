import type { Sandbox } from '@bgv-kit/sandbox';
import type { HandlersOf } from '../control-types.ts';
import { isRefusal } from '../read-input.ts';
import { createPeopleReader } from '../read-people.ts';

const nobody = {
  error: 'Nobody was chosen for this number. GET /__sandbox/people lists everybody; POST /__sandbox/people adds some.',
  field: 'number',
};

/** Who is in the bureau. */
export function peopleHandlers({
  people,
  operations,
}: Sandbox): HandlersOf<'listPeople' | 'putPeople' | 'getPerson' | 'removePerson'> {
  const read = createPeopleReader(operations);
  return {
    async listPeople() {
      return { status: 200, json: { people: await people.list() } };
    },
    async putPeople({ body }) {
      const sound = await read(body.people);
      if (isRefusal(sound)) return { status: 400, json: sound };
      await people.put(sound);
      return { status: 200, json: { people: await people.list() } };
    },
    async getPerson({ path: { number } }) {
      const person = await people.find(number);
      return person === undefined ? { status: 404, json: nobody } : { status: 200, json: person };
    },
    async removePerson({ path: { number } }) {
      return (await people.remove(number)) ? { status: 204 } : { status: 404, json: nobody };
    },
  };
}
