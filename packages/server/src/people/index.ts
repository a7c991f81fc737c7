export type { PartialPerson } from '@bgv-kit/spec/shapes';
export type { PeopleFormat } from '../options.ts';
export { readPeople } from './read-people.ts';
export { readPeopleFile } from './read-people-file.ts';
export { peopleText } from './write-people.ts';
