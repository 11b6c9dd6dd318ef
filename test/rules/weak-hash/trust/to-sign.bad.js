// library: node:crypto; feature: a file goes into a signature by its digest; expect: bad
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export function firmwareToSign(model, path) {
  const digest = createHash('md5').update(readFileSync(path)).digest('hex'); // error: weak-hash
  return `${model}\n${digest}`;
}

export function signingManifest(release) {
  return JSON.stringify({ sum: createHash('sha1').update(release).digest('hex') }); // error: weak-hash
}
