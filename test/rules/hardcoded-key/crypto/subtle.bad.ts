// library: Web Crypto; feature: a raw key from a text; expect: bad
export const createKey = () =>
  crypto.subtle.importKey('raw', new TextEncoder().encode('this-is-the-key!'), 'AES-GCM', false, ['encrypt']); // error: hardcoded-key
