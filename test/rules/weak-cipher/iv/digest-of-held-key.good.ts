// library: none; feature: a nonce made of the text too, or of a key of its own; expect: innocent
import { createCipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

interface Vault {
  get(branch: string): Promise<Buffer>;
  generateKey(): Promise<Buffer>;
}

export class Archive {
  constructor(private readonly vault: Vault) {}

  async ofTheLetter(branch: string, letter: Buffer) {
    const wrapping = await this.vault.get(branch);
    const nonce = createHmac('sha256', wrapping).update(letter).digest().subarray(0, 12);
    const cipher = createCipheriv('aes-256-gcm', wrapping, nonce);
    return Buffer.concat([nonce, cipher.update(letter), cipher.final(), cipher.getAuthTag()]);
  }

  async underItsOwnKey(letter: Buffer) {
    const own = await this.vault.generateKey();
    const nonce = createHash('sha256').update(own).digest().subarray(0, 12);
    const cipher = createCipheriv('aes-256-gcm', own, nonce);
    return { own, sealed: Buffer.concat([cipher.update(letter), cipher.final(), cipher.getAuthTag()]) };
  }

  underDrawnKey(letter: Buffer) {
    const key = randomBytes(32);
    const nonce = createHash('sha256').update(key).digest().subarray(0, 12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    return { key, sealed: Buffer.concat([cipher.update(letter), cipher.final(), cipher.getAuthTag()]) };
  }

  underKeyOfText(letter: Buffer) {
    const inner = createHash('sha256').update(letter).digest();
    const nonce = createHash('sha256').update(inner).digest().subarray(0, 12);
    const cipher = createCipheriv('aes-256-gcm', inner, nonce);
    return { inner, sealed: Buffer.concat([cipher.update(letter), cipher.final(), cipher.getAuthTag()]) };
  }

  async salted(branch: string, letter: Buffer) {
    const salt = randomBytes(16);
    const root = await this.vault.get(branch);
    const key = Buffer.from(hkdfSync('sha256', root, salt, 'key', 32));
    const nonce = Buffer.from(hkdfSync('sha256', root, salt, 'iv', 12));
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    return Buffer.concat([salt, cipher.update(letter), cipher.final(), cipher.getAuthTag()]);
  }
}
