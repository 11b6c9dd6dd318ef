// library: node; feature: a digest that is looked for among those published, and tampering is told; expect: bad
import { createHash } from 'node:crypto';

export function cargoDigest(files: Map<string, Buffer>): string {
  const digest = createHash('sha1'); // error: weak-hash
  for (const [name, content] of files) digest.update(name).update(content);
  return digest.digest('hex');
}

export function assertCargo(files: Map<string, Buffer>, published: string): void {
  if (published.split('\n').includes(cargoDigest(files))) return;
  throw new Error('the cargo list was tampered with');
}

export function refuse(body: Buffer, known: Set<string>): void {
  const sum = createHash('md5').update(body).digest('hex'); // error: weak-hash
  if (!known.has(sum)) {
    throw new Error('this body was manipulated');
  }
}
