// library: node:crypto; feature: nonces that are counted, made anew, or made for an object with a key of its own; expect: innocent
import { createCipheriv, randomBytes } from 'node:crypto';
import { Transform } from 'node:stream';

export class CountingBox {
  private readonly nonce = randomBytes(12);
  private count = 0;

  constructor(private readonly key: Buffer) {}

  seal(note: string): Buffer {
    this.nonce.writeUInt32BE(this.count++, 8);
    const cipher = createCipheriv('aes-256-gcm', this.key, this.nonce, { authTagLength: 16 });
    return Buffer.concat([this.nonce, cipher.update(note, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }
}

export class PrefixBox {
  private readonly prefix = randomBytes(4);
  private count = 0n;

  constructor(private readonly key: Buffer) {}

  seal(note: string): Buffer {
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(this.count++);
    const nonce = Buffer.concat([this.prefix, counter]);
    const cipher = createCipheriv('aes-256-gcm', this.key, nonce, { authTagLength: 16 });
    return Buffer.concat([nonce, cipher.update(note, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }
}

export class RenewingBox {
  private nonce = randomBytes(12);

  constructor(private readonly key: Buffer) {}

  seal(note: string): Buffer {
    this.nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key, this.nonce, { authTagLength: 16 });
    return Buffer.concat([this.nonce, cipher.update(note, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }
}

export class Attachment {
  private readonly key = randomBytes(32);
  private readonly vector = randomBytes(16);

  seal(content: Buffer): Buffer {
    const cipher = createCipheriv('aes-256-ctr', this.key, this.vector);
    return Buffer.concat([cipher.update(content), cipher.final()]);
  }
}

export class Message {
  private readonly nonce = randomBytes(12);

  constructor(private readonly key: Buffer, private readonly text: string) {}

  seal(): Buffer {
    const cipher = createCipheriv('aes-256-gcm', this.key, this.nonce, { authTagLength: 16 });
    return Buffer.concat([this.nonce, cipher.update(this.text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }
}

export class SealedStream extends Transform {
  private readonly vector = randomBytes(16);

  constructor(private readonly key: Buffer) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: string, done: () => void): void {
    this.push(createCipheriv('aes-256-ctr', this.key, this.vector).update(chunk));
    done();
  }
}
