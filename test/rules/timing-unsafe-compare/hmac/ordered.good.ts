// library: node:crypto; feature: digests that are put in order; expect: innocent
import { createHash } from 'node:crypto';

interface Leaf { name: string; digest: string }

export function treeOf(files: readonly { name: string; text: string }[]): Leaf[] {
  const leaves = files.map(({ name, text }) => ({ name, digest: createHash('sha256').update(text).digest('hex') }));
  return leaves.sort((a, b) => a.digest.localeCompare(b.digest));
}

export function pairOf(left: Buffer, right: Buffer): Buffer {
  const [first, second] = Buffer.compare(left, right) <= 0 ? [left, right] : [right, left];
  return createHash('sha256').update(first).update(second).digest();
}
