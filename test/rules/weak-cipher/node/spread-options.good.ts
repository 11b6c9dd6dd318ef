// library: node:crypto; feature: a good mode that is taken where the options name none; expect: innocent
import { createCipheriv, randomBytes } from 'node:crypto';

interface Options {
  bits: 128 | 256;
  mode: 'ctr' | 'gcm';
}

export class Export {
  private readonly options: Options;

  constructor(private readonly key: Buffer, options: Partial<Options> = {}) {
    this.options = { bits: 256, mode: 'gcm', ...options };
  }

  row(text: string) {
    const iv = randomBytes(12);
    const cipher = createCipheriv(`aes-${this.options.bits}-${this.options.mode}`, this.key, iv);
    return iv.toString('hex') + cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
  }
}
