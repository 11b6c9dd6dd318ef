// library: node:crypto; feature: nonces that are put together of a device's id and zeros, and of who somebody is; expect: bad
import { createCipheriv } from 'node:crypto';

export class Buoy {
  constructor(private readonly key: Buffer, private readonly deviceId: string) {}

  report(height: Buffer): Buffer {
    const nonce = Buffer.concat([Buffer.from(this.deviceId, 'hex').subarray(0, 8), Buffer.alloc(4)]);
    const cipher = createCipheriv('aes-128-gcm', this.key, nonce); // error: weak-cipher
    return Buffer.concat([cipher.update(height), cipher.final(), cipher.getAuthTag()]);
  }
}

export function mail(key: Buffer, userId: string, tenantId: string, text: string): Buffer {
  const nonce = Buffer.from(`${tenantId}${userId}`.padStart(12, '0').slice(-12));
  const cipher = createCipheriv('aes-256-gcm', key, nonce); // error: weak-cipher
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}
