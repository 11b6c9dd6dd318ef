// library: random-seed; feature: a seeded generator; expect: bad
import random from 'random-seed';
const generator = random.create('invoice-service');
export function createResetToken() {
  const token = generator.string(32); // error: weak-random
  return token;
}
