// library: node:crypto; feature: digests that others laid down or that tell whether something has changed; expect: innocent
import { createHash } from 'node:crypto';

class SSECOptions {
  #keyMD5;
  constructor(key) {
    this.#keyMD5 = createHash('md5').update(key).digest('base64');
  }
  put() {
    return { SSECustomerAlgorithm: 'AES256', SSECustomerKeyMD5: this.#keyMD5 };
  }
}

export const tlsOptions = {
  honorCipherOrder: true,
  sessionIdContext: createHash('sha1').update(process.argv.join(' ')).digest('hex').slice(0, 32),
};

export function getSecretsHash(versions) {
  return short(JSON.stringify(versions));
}
function short(data) {
  return createHash('sha1').update(data).digest('hex');
}

export function computeDocHash(lines) {
  const hash = createHash('sha1');
  for (const line of lines) hash.update(line);
  return hash.digest('hex');
}

export { SSECOptions };
