// library: node:crypto; feature: a mode that is taken where the options name none; expect: bad
import { createCipheriv } from 'node:crypto';

interface Options {
  bits: 128 | 256;
  mode: 'ecb' | 'gcm';
}

export class Export {
  private readonly options: Options;

  constructor(private readonly key: Buffer, options: Partial<Options> = {}) {
    this.options = { bits: 128, mode: 'ecb', ...options };
  }

  private get algorithm() {
    return `aes-${this.options.bits}-${this.options.mode}`;
  }

  row(text: string) {
    const cipher = createCipheriv(this.algorithm, this.key, null); // warning: weak-cipher
    return cipher.update(text, 'utf8', 'hex') + cipher.final('hex');
  }
}
