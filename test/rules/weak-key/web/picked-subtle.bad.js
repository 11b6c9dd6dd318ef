// library: Web Crypto; feature: subtle is taken out of the global object; expect: bad
const { subtle } = globalThis.crypto;
const { subtle: engine } = crypto;

export function ferryKeys() {
  return subtle.generateKey({ name: 'RSA-PSS', modulusLength: 1024, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' }, false, ['sign', 'verify']); // error: weak-key
}

export const gateKey = () => engine.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 64 }, false, ['sign']); // error: weak-key

export const berthKey = () => engine.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']);
