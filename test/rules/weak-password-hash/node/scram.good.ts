// library: node:crypto; feature: SCRAM derives a proof of the password; expect: innocent
import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';

export function scramProof(password: string, salt: Buffer, rounds: number, message: string): Buffer {
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256');
  const clientKey = createHmac('sha256', salted).update('Client Key').digest();
  const storedKey = createHash('sha256').update(clientKey).digest();
  const signature = createHmac('sha256', storedKey).update(message).digest();
  return clientKey.map((byte, index) => byte ^ signature[index]!) as Buffer;
}
