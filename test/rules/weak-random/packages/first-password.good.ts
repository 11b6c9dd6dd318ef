// library: faker; feature: people are made up, with passwords; expect: innocent
import { faker } from '@faker-js/faker';

export const madeUpSkipper = () => ({ name: faker.person.fullName(), email: faker.internet.email(), password: faker.internet.password() });

export function madeUpPassword() {
  const password = faker.internet.password({ length: 12 });
  return password;
}
