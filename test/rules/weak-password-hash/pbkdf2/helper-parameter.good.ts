// library: node:crypto; feature: a helper whose parameter is called password gets a secret of the program; expect: innocent
import { createCipheriv, createHash, pbkdf2Sync, randomBytes } from 'node:crypto';

const keyOf = (password: string, salt: Buffer) => pbkdf2Sync(password, salt, 10_000, 32, 'sha512');

export function seal(order: string, secret: string) {
  const iv = randomBytes(12);
  const salt = randomBytes(64);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, salt), iv);
  return Buffer.concat([salt, iv, cipher.update(order, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

const digestOf = (...parts: string[]) => createHash('sha512').update(parts.join('')).digest('hex');
const appSecret = () => digestOf(process.env.APP_SECRET!);

export const sealOrder = (order: string) => seal(order, appSecret());
