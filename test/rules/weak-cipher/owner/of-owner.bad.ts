// library: crypto; feature: IVs that are made of whom the text belongs to; expect: bad
import { createCipheriv, createHash, createHmac } from 'node:crypto';

export class Diary {
  constructor(private readonly key: Buffer, private readonly settings: { tenantId: string }) {}

  page(text: string): Buffer {
    const iv = createHash('sha256').update(this.settings.tenantId).digest().subarray(0, 16);
    return createCipheriv('aes-256-cbc', this.key, iv).update(text); // error: weak-cipher
  }

  letter(reader: { email: string }, text: string): Buffer {
    const nonce = createHmac('sha256', this.key).update(reader.email.toLowerCase()).digest().subarray(0, 12);
    return createCipheriv('aes-256-gcm', this.key, nonce).update(text); // error: weak-cipher
  }

  bill(accountId: string, text: string): Buffer {
    return createCipheriv('aes-256-cbc', this.key, Buffer.from(accountId.padEnd(16, '0').slice(0, 16))).update(text); // error: weak-cipher
  }

  note(id: string, text: string): Buffer {
    const iv = createHash('sha256').update(id).digest().subarray(0, 16);
    return createCipheriv('aes-256-cbc', this.key, iv).update(text); // warning: weak-cipher
  }
}
