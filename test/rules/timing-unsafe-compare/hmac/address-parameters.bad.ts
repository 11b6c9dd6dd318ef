// library: none; feature: a seal made by hand, of the parameters of an address; expect: bad
import { createHash } from 'node:crypto';

export class Returns {
  constructor(private readonly options: { apiSecret: string; adminDigest: string }) {}

  isAuthentic(params: URLSearchParams): boolean {
    const signed = [...params.entries()].map(([name, value]) => `${name}=${value}`).join('&');
    const sign = createHash('sha256').update(signed + this.options.apiSecret).digest('hex');
    return params.get('sign') === sign; // error: timing-unsafe-compare
  }
}
