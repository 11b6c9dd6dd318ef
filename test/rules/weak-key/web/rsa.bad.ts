// library: Web Crypto; feature: RSA of 1024 bits; expect: bad
export const createKeys = () =>
  crypto.subtle.generateKey({ name: 'RSA-OAEP', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }, true, ['encrypt', 'decrypt']); // error: weak-key
