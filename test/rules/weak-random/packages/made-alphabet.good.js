// library: nanoid, lodash; feature: the same for what is no secret, and the secure one; expect: innocent
import random from 'lodash/random.js';
import sample from 'lodash/sample.js';
import { customAlphabet } from 'nanoid';
import { customAlphabet as plain } from 'nanoid/non-secure';

const makeKey = customAlphabet('0123456789abcdef', 48);
const makeId = plain('0123456789abcdef', 10);

export const enlist = (name) => ({ name, apiKey: makeKey() });
export const row = () => ({ elementId: makeId(), shade: sample(['red', 'blue']), delay: random(100, 900) });
export const keep = (store) => store.saveRecentColor(makeId());
