// library: lodash; feature: what is declared and comes from elsewhere; expect: bad
import random from 'lodash/random';

interface Doors {
  keepCode(door: string, guest: string, code: string): Promise<void>;
}
declare const doors: Doors;

export async function invite(door: string, guest: string): Promise<void> {
  const code = String(random(1000, 9999)); // error: weak-random
  await doors.keepCode(door, guest, code);
}
