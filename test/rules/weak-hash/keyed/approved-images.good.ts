// library: node:crypto; feature: a digest that tells whether a picture is there already; expect: innocent
import { createHash } from 'node:crypto';

export class Gallery {
  private readonly seen = new Set<string>();

  isNew(image: Buffer): boolean {
    const digest = createHash('md5').update(image).digest('hex');
    if (this.seen.has(digest)) return false;
    this.seen.add(digest);
    return true;
  }
}
