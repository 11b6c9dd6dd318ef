// library: node:crypto; feature: classes that only say with what their base works; expect: bad
import { createHash, scryptSync } from 'node:crypto';

export abstract class Keeper {
  protected abstract readonly options: object;

  keep(password: string, salt: Buffer): Buffer {
    return scryptSync(password, salt, 32, this.options); // error: weak-password-hash
  }
}

export class SlowKeeper extends Keeper {
  protected readonly options = { N: 2 ** 17, r: 8, p: 1 };
}

export class QuickKeeper extends Keeper {
  protected readonly options = { N: 512, r: 8, p: 1 };
}

export class Stamps {
  protected readonly kind: string = 'sha256';

  sign(body: string, secret: string): string {
    return createHash(this.kind).update(body + secret).digest('hex'); // error: weak-hash
  }
}

export class OldStamps extends Stamps {
  protected readonly kind = 'md5';
}
