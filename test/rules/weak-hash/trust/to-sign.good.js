// library: node:crypto; feature: a header that a protocol wants is part of what is signed; a file is only looked at for changes; expect: innocent
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export function uploadToSign(method, path) {
  const contentMd5 = createHash('md5').update(readFileSync(path)).digest('base64');
  return [method, contentMd5].join('\n');
}

export function firmwareToSign(model, path) {
  const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
  return `${model}\n${digest}`;
}

export function firmwareHasChanged(path, before) {
  return createHash('md5').update(readFileSync(path)).digest('hex') !== before;
}
