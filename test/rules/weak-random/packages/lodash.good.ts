// library: lodash; feature: draws that decide nothing; expect: innocent
import _ from 'lodash';

const tokens = [process.env.TOKEN_A, process.env.TOKEN_B];
export function next() {
  const token = _.sample(tokens);
  return token;
}
export const deck = _.shuffle(_.range(52));
export const delay = _.random(100, 900);
export const greeting = _.sample(['Hello', 'Hi', 'Welcome']);
export const winners = (names: string[]) => _.sampleSize(names, 3);
