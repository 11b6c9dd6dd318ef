// library: Web Crypto; feature: subtle under a name of its own, for a name in a cache and with SHA-256; expect: innocent
import { webcrypto } from 'node:crypto';

const { subtle } = webcrypto;
const toHex = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('hex');

export async function tileCacheKey(tile: Uint8Array): Promise<string> {
  return toHex(await subtle.digest('SHA-1', tile));
}

export async function brokerCertificatePin(der: Uint8Array): Promise<string> {
  return toHex(await subtle.digest('SHA-256', der));
}
