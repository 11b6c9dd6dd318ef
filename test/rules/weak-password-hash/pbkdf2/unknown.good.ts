// library: node:crypto; feature: iterations that are stored beside the hash; expect: innocent
import { pbkdf2Sync } from 'node:crypto';

export function verify(password: string, stored: { salt: string; rounds: number; hash: string }): Buffer {
  return pbkdf2Sync(password, stored.salt, stored.rounds, 32, 'sha256');
}
