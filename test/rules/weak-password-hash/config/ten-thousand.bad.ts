// library: node:crypto; feature: as many iterations as were usual in 2005; expect: bad
import { pbkdf2Sync, randomBytes } from 'node:crypto';

export function lockArchive(): Buffer {
  const passphrase = process.env.ARCHIVE_PASSPHRASE;
  if (!passphrase) throw new Error('ARCHIVE_PASSPHRASE is not set');
  return pbkdf2Sync(passphrase, randomBytes(16), 10000, 32, 'sha256'); // warning: weak-password-hash
}

export const lockDiary = (password: string, salt: Buffer) => pbkdf2Sync(password, salt, 10_000, 32, 'sha256'); // error: weak-password-hash
