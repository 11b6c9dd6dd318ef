// library: node:crypto; feature: a digest that a list of approved ones lets through; expect: bad
import { createHash } from 'node:crypto';

export class MeterGate {
  constructor(private readonly approved: ReadonlySet<string>) {}

  mayFlash(firmware: Buffer): boolean {
    const digest = createHash('md5').update(firmware).digest('hex'); // warning: weak-hash
    return this.approved.has(digest);
  }
}

export async function installMap(archive: Buffer, expected: { md5: string }, run: (archive: Buffer) => Promise<void>) {
  const sum = createHash('md5').update(archive).digest('hex'); // error: weak-hash
  if (sum !== expected.md5) throw new Error('The map differs from the one that was published, refusing to install it');
  await run(archive);
}
