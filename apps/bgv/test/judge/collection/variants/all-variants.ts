import { createFakeServer } from '../fake-server/fake-server.ts';
import type { Variant } from '../types.ts';
import { otherFrames } from './other-frames.ts';
import { otherMoney } from './other-money.ts';
import { otherPeople } from './other-people.ts';
import { otherReaders } from './other-readers.ts';

/** Every correct server of the collection; the first is the fake server as it is. */
export const variants: readonly Variant[] = [
  {
    name: 'does what the vendor documentation says in the plainest way',
    create: (dialect) => createFakeServer(dialect),
  },
  ...otherFrames,
  ...otherMoney,
  ...otherPeople,
  ...otherReaders,
];
