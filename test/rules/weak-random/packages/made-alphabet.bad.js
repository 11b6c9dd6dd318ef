// library: nanoid, lodash; feature: a generator under a name of the program, and functions that are files of their own; expect: bad
import random from 'lodash/random.js';
import sample from 'lodash/sample.js';
import { customAlphabet } from 'nanoid/non-secure';

const makeKey = customAlphabet('0123456789abcdef', 48);

export const enlist = (name) => ({ name, apiKey: makeKey() }); // error: weak-random

export function resetToken() {
  const hex = [...'0123456789abcdef'];
  return Array.from({ length: 40 }, () => sample(hex)).join(''); // error: weak-random
}

export const verificationCode = () => String(random(100000, 999999)); // error: weak-random

export function pair(store, device) {
  let made = '';
  for (let i = 0; i < 8; i++) made += 'ABCDEFGHJKMNPQRSTUVWXYZ'.charAt(Math.floor(Math.random() * 23)); // error: weak-random
  store.savePairingCode(device, made);
}
