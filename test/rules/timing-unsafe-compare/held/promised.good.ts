// library: node:crypto; feature: what a promise gives of a callback, used well; expect: innocent
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const hardened = (password: string, salt: Buffer) => new Promise<Buffer>((done, fail) => {
  scrypt(password, salt, 64, { N: 2 ** 17, r: 8, p: 1 }, (error, bytes) => (error ? fail(error) : done(bytes)));
});

const drawn = (length: number) => new Promise<Buffer>((done, fail) => randomBytes(length, (error, bytes) => (error ? fail(error) : done(bytes))));

export async function enrol(password: string): Promise<{ salt: string; passwordHash: string }> {
  const salt = await drawn(16);
  return { salt: salt.toString('hex'), passwordHash: (await hardened(password, salt)).toString('hex') };
}

export async function isRight(keeper: { salt: string; passwordHash: string }, password: string): Promise<boolean> {
  return timingSafeEqual(await hardened(password, Buffer.from(keeper.salt, 'hex')), Buffer.from(keeper.passwordHash, 'hex'));
}
