export type { PartialPerson } from './partial-person.ts';
export type { PeopleFormat } from './people-formats.ts';
export { readGivenPeople } from './read-given-people.ts';
export { readPeopleFile } from './read-people-file.ts';
export { peopleText } from './write-people.ts';
