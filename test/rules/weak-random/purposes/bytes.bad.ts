// library: ecmascript; feature: bytes that are a key, a challenge, a seed; expect: bad
export class ChannelKeys {
  roomKey(): Uint8Array {
    return Uint8Array.from({ length: 32 }, () => Math.floor(Math.random() * 256)); // error: weak-random
  }

  deviceKey(): Buffer {
    const out = Buffer.alloc(16);
    for (let at = 0; at < 16; at++) out[at] = Math.random() * 256; // error: weak-random
    return out;
  }
}

export function loginChallenge(size = 24): string {
  const drawn = new Uint8Array(size);
  for (let at = 0; at < size; at += 1) drawn[at] = (Math.random() * 0x100) >>> 0; // error: weak-random
  return Buffer.from(drawn).toString('base64url');
}

export const wrappingKey = (): Buffer => Buffer.from(Array.from({ length: 32 }, () => ~~(Math.random() * 256))); // error: weak-random
