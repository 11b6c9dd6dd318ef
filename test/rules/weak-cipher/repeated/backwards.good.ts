// library: node:crypto; feature: a stream cipher that takes back what it gave, and options with a nonce each; expect: innocent
import { createCipheriv, randomBytes } from 'node:crypto';

function turn({ key, nonce, data }: { key: Buffer; nonce: Buffer; data: Buffer }): Buffer {
  const cipher = createCipheriv('aes-256-ctr', key, nonce);
  return Buffer.concat([cipher.update(data), cipher.final()]);
}

export function works(key: Buffer): boolean {
  const nonce = randomBytes(16);
  const turned = turn({ key, nonce, data: Buffer.from('there') });
  return turn({ key, nonce, data: turned }).toString() === 'there';
}

export const couple = (key: Buffer, a: Buffer, b: Buffer) => [turn({ key, nonce: randomBytes(16), data: a }), turn({ key, nonce: randomBytes(16), data: b })];
