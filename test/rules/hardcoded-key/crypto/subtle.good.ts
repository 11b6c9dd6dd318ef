// library: Web Crypto; feature: a raw key that is given; expect: innocent
export const readKey = (bytes: Uint8Array) => crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt']);
