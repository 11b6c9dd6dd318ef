// library: crypto; feature: IVs that say which text of a room it is, or are drawn; expect: innocent
import { createCipheriv, createHash, randomBytes } from 'node:crypto';

export class Switchboard {
  constructor(private readonly sealing: Buffer) {}

  speak(room: string, count: number, text: string): string {
    const start = createHash('sha256').update(`${room}/${count}`).digest().subarray(0, 16);
    const cipher = createCipheriv('aes-256-ctr', this.sealing, start);
    return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
  }

  post(room: string, text: string) {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.sealing, nonce);
    cipher.setAAD(createHash('sha256').update(room).digest());
    return { nonce, body: Buffer.concat([cipher.update(text), cipher.final(), cipher.getAuthTag()]) };
  }

  read(channel: Buffer, text: string): Buffer {
    return createCipheriv('aes-256-ctr', this.sealing, channel).update(text);
  }
}
