// library: crypto; feature: IVs that are hashes of where many texts go, each under the key of that; expect: bad
import { createCipheriv, createHash } from 'node:crypto';

export interface Safe { find(room: string): Promise<{ sealing: Buffer } | undefined>; make(room: string): Promise<{ sealing: Buffer }> }

export class Switchboard {
  constructor(private readonly safe: Safe) {}

  private async keyOf(room: string): Promise<{ sealing: Buffer }> {
    return (await this.safe.find(room)) ?? this.safe.make(room);
  }

  async speak(room: string, text: string): Promise<string> {
    const { sealing } = await this.keyOf(room);
    const start = createHash('sha256').update(room).digest().subarray(0, 16);
    const cipher = createCipheriv('aes-256-ctr', sealing, start); // error: weak-cipher
    return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
  }

  async post(thread: { id: string }, text: string): Promise<Buffer> {
    const { sealing } = await this.keyOf(thread.id);
    const nonce = createHash('sha512').update(thread.id).digest().subarray(0, 12);
    const cipher = createCipheriv('aes-256-gcm', sealing, nonce); // error: weak-cipher
    return Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]);
  }
}
