// library: node:crypto, web crypto; feature: counters with random bytes beside them, that are kept, or under a key of their own; expect: innocent
import { createCipheriv, randomBytes, randomFillSync } from 'node:crypto';
import { loadCounter, saveCounter } from './counter-store';

const key = Buffer.from(process.env.LEDGER_KEY!, 'hex');
const instance = randomBytes(8);
let entries = 0;

export function sealEntry(entry: string): Buffer {
  const nonce = Buffer.alloc(12);
  instance.copy(nonce, 0);
  nonce.writeUInt32BE(entries++, 8);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([nonce, cipher.update(entry, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

let kept = 0;

export async function sealKept(entry: string): Promise<Buffer> {
  kept = (await loadCounter()) + 1;
  await saveCounter(kept);
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(kept, 8);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([nonce, cipher.update(entry, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

export function sealTimed(entry: string): Buffer {
  const nonce = Buffer.alloc(12);
  randomFillSync(nonce);
  nonce.writeUInt32BE(Math.floor(Date.now() / 1000), 0);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([nonce, cipher.update(entry, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** Both sides agree on a key for each conversation. */
export class Conversation {
  #sent = 0;

  constructor(private readonly agreed: CryptoKey) {}

  async say(text: string) {
    const iv = new Uint8Array(12);
    new DataView(iv.buffer).setUint32(8, this.#sent++);
    return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.agreed, new TextEncoder().encode(text));
  }
}
