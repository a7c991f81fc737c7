import type { Person } from '@bgv-kit/fixtures';
import type { Operation } from '@bgv-kit/spec';
import { placeText } from '../people/place-text.ts';
import type { Refusal } from './read-input.ts';

/**
 * Prepares to complete people and to hold them to the rules of a document, as a file of people is. The answer is everybody, or
 * what is wrong with the first who will not do.
 *
 * @note What this needs is loaded with the first people: it makes up whatever they leave out.
 */
export function createPeopleReader(operations: readonly Operation[]) {
  const loading = async () => (await import('../people/read-person.ts')).createPersonReader(operations);
  let loaded: ReturnType<typeof loading> | undefined;
  return async (given: readonly unknown[]): Promise<readonly Person[] | Refusal> => {
    loaded ??= loading();
    const read = await loaded;
    const people: Person[] = [];
    for (const [index, value] of given.entries()) {
      const result = read(value);
      if ('person' in result) people.push(result.person);
      else return refusalOf(result.problems, `people.${index}`);
    }
    return people;
  };
}

function refusalOf(
  problems: readonly { path: readonly (string | number)[]; condition: string }[],
  whose: string,
): Refusal {
  const [first = { path: [], condition: 'cannot be read' }] = problems;
  const field = [whose, ...(first.path.length === 0 ? [] : [placeText(first.path)])].join('.');
  const more = problems.length > 1 ? ` There is more that is wrong with this person: ${problems.length - 1}.` : '';
  return { error: `\`${field}\` ${first.condition}. Nobody was taken in.${more}`, field };
}
