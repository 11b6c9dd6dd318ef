// library: small draws; feature: helpers that draw with Math.random; expect: bad
import { sampleSize } from 'es-toolkit';
import { uid } from 'radash';
import * as R from 'remeda';
import hat from 'hat';

export const resetToken = () => uid(32); // error: weak-random
export const apiSecret = R.randomString(40); // error: weak-random
export function session() {
  const sessionToken = hat(256); // error: weak-random
  const password = sampleSize([...'abcdefghijkmnpqrstuvwxyz'], 12).join(''); // error: weak-random
  return { sessionToken, password };
}
