// library: node:crypto; feature: buffers with equals; expect: bad
import { createHmac } from 'node:crypto';

export class LinkSigner {
  constructor(private readonly key: Buffer) {}

  check(path: string, mac: Buffer): boolean {
    const expected = createHmac('sha256', this.key).update(path).digest();
    // fixed:     return (expected.length === mac.length && timingSafeEqual(expected, mac));
    return expected.equals(mac); // error: timing-unsafe-compare
  }
}
