/**
 * Digests, random bytes and UUIDs as text hold nothing that ends a SQL literal.
 * @see https://nodejs.org/api/crypto.html
 * @versions Node 18, 20, 22, 24
 */
interface Digest {
  update(data: any, encoding?: any): this;
  digest(encoding: 'hex' | 'base64' | 'base64url'): Safe;
  digest(encoding?: any): any;
  copy(options?: any): this;
}

interface WebCrypto {
  randomUUID(options?: any): Safe;
  getRandomValues(array: any): Safe;
  subtle: any;
}
declare const crypto: WebCrypto;

declare module 'node:crypto' {
  function createHash(algorithm: any, options?: any): Digest;
  function createHmac(algorithm: any, key: any, options?: any): Digest;
  function hash(algorithm: any, data: any, encoding?: any): Safe;
  function randomUUID(options?: any): Safe;
  function randomInt(...limits: any[]): Safe;
  function randomBytes(size: any): { toString(encoding: 'hex' | 'base64' | 'base64url'): Safe };
  function timingSafeEqual(a: any, b: any): boolean;
  const webcrypto: WebCrypto;
}
