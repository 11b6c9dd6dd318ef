// library: faker; feature: a package for data of tests makes what somebody is given; expect: bad
import { faker } from '@faker-js/faker';

export const firstPassword = () => faker.internet.password({ length: 20 }); // error: weak-random

export function issueKey(crew: { apiKey?: string }) {
  crew.apiKey = faker.string.alphanumeric(40); // error: weak-random
}
