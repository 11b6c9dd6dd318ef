// library: node:crypto; feature: a key that another method sets, and a check that it is there; expect: innocent
import { createCipheriv, randomBytes } from 'node:crypto';

export class Channel {
  constructor() {
    this.sessionKey = null;
  }

  agree(shared) {
    this.sessionKey = shared;
  }

  seal(text) {
    if (!this.sessionKey) throw new Error('agree on a key first');
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.sessionKey, iv);
    return Buffer.concat([iv, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
  }
}
