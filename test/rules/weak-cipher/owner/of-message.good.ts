// library: crypto; feature: IVs that are made of what differs from text to text, and owners that are only authenticated; expect: innocent
import { createCipheriv, createHash, randomBytes } from 'node:crypto';

export class Diary {
  constructor(private readonly key: Buffer) {}

  page(messageId: string, text: string): Buffer {
    const iv = createHash('sha256').update(messageId).digest().subarray(0, 16);
    return createCipheriv('aes-256-cbc', this.key, iv).update(text);
  }

  letter(userId: string, count: number, text: string): Buffer {
    const iv = createHash('sha256').update(`${userId}:${count}`).digest().subarray(0, 16);
    return createCipheriv('aes-256-cbc', this.key, iv).update(text);
  }

  bill(userId: string, text: string): Buffer {
    const iv = createHash('sha256').update(userId).update(randomBytes(8)).digest().subarray(0, 16);
    return createCipheriv('aes-256-cbc', this.key, iv).update(text);
  }

  note(userId: string, text: string): Buffer {
    const cipher = createCipheriv('aes-256-gcm', this.key, randomBytes(12));
    cipher.setAAD(Buffer.from(userId));
    return cipher.update(text);
  }
}
