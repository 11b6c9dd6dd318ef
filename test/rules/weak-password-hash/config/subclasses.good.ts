// library: node:crypto; feature: classes that say with what their base works, and say it well; expect: innocent
import { createHash, scryptSync } from 'node:crypto';

export abstract class Keeper {
  protected abstract readonly options: object;

  keep(password: string, salt: Buffer): Buffer {
    return scryptSync(password, salt, 32, this.options);
  }
}

export class SlowKeeper extends Keeper {
  protected readonly options = { N: 2 ** 17, r: 8, p: 1 };
}

export class Stamps {
  protected readonly kind: string = 'md5';

  etag(body: string): string {
    return createHash(this.kind).update(body).digest('hex');
  }
}

export class LongStamps extends Stamps {
  protected readonly kind = 'sha512';
}
