// library: none; feature: a nonce made of the key that is fetched, and of constants; expect: bad
import { createCipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';

const LABEL_SALT = Buffer.from('letters-v1');
const PURPOSE = 'nonce';

interface Vault {
  get(branch: string): Promise<Buffer>;
}

export class Archive {
  constructor(private readonly vault: Vault, private readonly master: Buffer) {}

  async byDigest(branch: string, letter: Buffer) {
    const wrapping = await this.vault.get(branch);
    const nonce = createHash('sha256').update(wrapping).digest().subarray(0, 12);
    const cipher = createCipheriv('aes-256-gcm', wrapping, nonce); // error: weak-cipher
    return Buffer.concat([cipher.update(letter), cipher.final(), cipher.getAuthTag()]);
  }

  async byMac(branch: string, letter: Buffer) {
    const wrapping = await this.vault.get(branch);
    const start = createHmac('sha256', wrapping).update('start').digest().subarray(0, 16);
    const cipher = createCipheriv('aes-256-ctr', wrapping, start); // error: weak-cipher
    return Buffer.concat([cipher.update(letter), cipher.final()]);
  }

  byDerivation(letter: Buffer) {
    const nonce = Buffer.from(hkdfSync('sha256', this.master, LABEL_SALT, PURPOSE, 12));
    const cipher = createCipheriv('aes-256-gcm', this.master, nonce); // error: weak-cipher
    return Buffer.concat([cipher.update(letter), cipher.final(), cipher.getAuthTag()]);
  }

  withoutSalt(key: Buffer, letter: Buffer) {
    const nonce = Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), 'iv', 12));
    const cipher = createCipheriv('aes-256-gcm', key, nonce); // error: weak-cipher
    return Buffer.concat([cipher.update(letter), cipher.final(), cipher.getAuthTag()]);
  }
}
