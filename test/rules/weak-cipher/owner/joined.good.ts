// library: node:crypto; feature: nonces that are put together of a device's id and a number that is kept, or that are given; expect: innocent
import { createCipheriv } from 'node:crypto';

export class Buoy {
  constructor(private readonly key: Buffer, private readonly deviceId: string) {}

  report(sequence: number, height: Buffer): Buffer {
    const nonce = Buffer.concat([Buffer.from(this.deviceId, 'hex').subarray(0, 8), Buffer.alloc(4)]);
    nonce.writeUInt32BE(sequence, 8);
    const cipher = createCipheriv('aes-128-gcm', this.key, nonce);
    return Buffer.concat([cipher.update(height), cipher.final(), cipher.getAuthTag()]);
  }
}

export function mail(key: Buffer, message: { nonce: string; text: string }): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, Buffer.from(message.nonce, 'base64'));
  return Buffer.concat([cipher.update(message.text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}
