// library: nanoid; feature: two values of one object, each drawn by another package; expect: bad
import Chance from 'chance';
import { customAlphabet } from 'nanoid/non-secure';

const chance = new Chance();
const drawn = customAlphabet('0123456789abcdef', 32);

export function newPatron(name) {
  return {
    name,
    initialPassword: chance.string({ length: 14 }), // error: weak-random
    activationToken: drawn(), // error: weak-random
    shelf: drawn(),
  };
}
