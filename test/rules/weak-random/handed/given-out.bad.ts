// library: faker; feature: a password that is handed out, in a file that makes up people as well; expect: bad
import { faker } from '@faker-js/faker';

export function temporaryPassword(): string {
  return faker.internet.password({ length: 16 }); // error: weak-random
}

export const patron = () => ({ name: faker.person.fullName(), password: faker.internet.password() });
