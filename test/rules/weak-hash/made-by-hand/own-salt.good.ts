// library: node:crypto; feature: codes without a salt of the program, with too few digits to matter, or that only find something again; expect: innocent
import { createHash, createHmac } from 'node:crypto';

export class TunerParts {
  constructor(private readonly config: { readonly unlockSalt: string; readonly shardSalt: string }) {}

  cacheKey(part: string, edition: string): string {
    return createHash('md5').update(`${part}/${edition}/${this.config.shardSalt}`).digest('hex');
  }

  unlockCode(part: string, edition: string): string {
    return createHmac('sha256', this.config.unlockSalt).update(`${part}/${edition}`).digest('hex').slice(0, 20);
  }

  productCode(part: string, edition: string): string {
    return createHash('md5').update(`${part}/${edition}/${this.config.shardSalt}`).digest('hex').slice(0, 6);
  }
}
