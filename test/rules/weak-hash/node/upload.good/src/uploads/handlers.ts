// library: node:crypto; feature: the hash of an upload; expect: innocent
import { createHash } from 'node:crypto';

export const memoryHandler = () => {
  const hash = createHash('md5');
  return { onData: (data: Buffer) => hash.update(data), getHash: () => hash.digest('hex') };
};
