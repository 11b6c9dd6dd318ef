// library: node:crypto; feature: what was fetched runs if its SHA-256 is the expected one, and digests that only tell whether it is another one; expect: innocent
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { sha1 } from '@noble/hashes/legacy.js';

interface Listing { readonly name: string; readonly url: string; readonly sum: string; readonly etag: string }
interface Shelf { install(name: string, bytes: Uint8Array): Promise<void> }

export class ThemeShop {
  constructor(private readonly shelf: Shelf) {}

  async get(listing: Listing, old: Uint8Array): Promise<void> {
    if (this.isCached(old, listing)) return;
    const bytes = new Uint8Array(await (await fetch(listing.url)).arrayBuffer());
    if (!this.isAuthentic(bytes, listing)) throw new Error(`${listing.name} is another one`);
    await this.shelf.install(listing.name, bytes);
  }

  private isAuthentic(bytes: Uint8Array, listing: Listing): boolean {
    return bytesToHex(sha256(bytes)) === listing.sum;
  }

  private isCached(bytes: Uint8Array, listing: Listing): boolean {
    return bytesToHex(sha1(bytes)) === listing.etag;
  }
}
