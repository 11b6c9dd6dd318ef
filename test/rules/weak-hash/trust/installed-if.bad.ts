// library: node:crypto; feature: what was fetched runs if a function of the file finds it genuine; expect: bad
import { createHash } from 'node:crypto';
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha1 } from '@noble/hashes/legacy.js';

interface Listing { readonly name: string; readonly url: string; readonly sum: string }
interface Shelf { install(name: string, bytes: Uint8Array): Promise<void> }

export class ThemeShop {
  constructor(private readonly shelf: Shelf) {}

  async get(listing: Listing): Promise<void> {
    const bytes = new Uint8Array(await (await fetch(listing.url)).arrayBuffer());
    if (!this.isAuthentic(bytes, listing)) throw new Error(`${listing.name} is another one`);
    await this.shelf.install(listing.name, bytes);
  }

  private isAuthentic(bytes: Uint8Array, listing: Listing): boolean {
    return bytesToHex(sha1(bytes)) === listing.sum; // error: weak-hash
  }
}

function verifyIntegrity(bytes: Buffer, listing: Listing): boolean {
  const sum = createHash('md5').update(bytes).digest('hex'); // error: weak-hash
  return sum === listing.sum;
}

export async function upgrade(listing: Listing, flash: (bytes: Buffer) => Promise<void>): Promise<void> {
  const bytes = Buffer.from(await (await fetch(listing.url)).arrayBuffer());
  if (verifyIntegrity(bytes, listing)) {
    await flash(bytes);
  }
}
