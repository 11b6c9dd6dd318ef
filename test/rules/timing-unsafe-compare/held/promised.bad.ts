// library: node:crypto; feature: what a promise gives of a callback, against what is stored; expect: bad
import { pbkdf2, scrypt } from 'node:crypto';

interface Keepers { findByMail(mail: string): Promise<{ id: number; salt: string; digest: string; passwordHash: string } | undefined> }

function stretched(password: string, salt: string): Promise<string> {
  return new Promise((resolve, reject) => {
    pbkdf2(password, salt, 600_000, 64, 'sha512', (error, bytes) => (error ? reject(error) : resolve(bytes.toString('base64'))));
  });
}

const hardened = (password: string, salt: string) => new Promise<string>((done, fail) => {
  scrypt(password, salt, 64, { N: 2 ** 17, r: 8, p: 1 }, (error, bytes) => {
    if (error) return fail(error);
    done(bytes.toString('hex'));
  });
});

export async function login(keepers: Keepers, mail: string, password: string): Promise<number> {
  const keeper = await keepers.findByMail(mail);
  if (!keeper) throw new Error('unknown');
  const digest = await stretched(password, keeper.salt);
  if (digest !== keeper.digest) throw new Error('wrong'); // warning: timing-unsafe-compare
  return keeper.id;
}

export async function unlock(keepers: Keepers, mail: string, password: string): Promise<boolean> {
  const keeper = await keepers.findByMail(mail);
  return keeper !== undefined && (await hardened(password, keeper.salt)) === keeper.passwordHash; // warning: timing-unsafe-compare
}
