// library: node; feature: a digest that is looked for among those that are known; expect: innocent
import { createHash } from 'node:crypto';

export function stampOf(files: Map<string, Buffer>): string {
  const digest = createHash('sha1');
  for (const [name, content] of files) digest.update(name).update(content);
  return digest.digest('hex');
}

export function rebuild(files: Map<string, Buffer>, known: Set<string>): void {
  if (known.has(stampOf(files))) return;
  throw new Error('rebuild, something is new');
}
