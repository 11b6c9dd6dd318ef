// library: bun, expo-crypto; feature: hashes of the runtime; expect: innocent
import * as Crypto from 'expo-crypto';

export function refreshDigest(refreshToken: string): string {
  return new Bun.CryptoHasher('sha256').update(refreshToken).digest('hex');
}

export function etagOf(page: string): string {
  return Bun.SHA1.hash(page, 'hex');
}

export async function pairingDigest(pairingToken: string): Promise<string> {
  return Crypto.digestStringAsync(Crypto.CryptoDigestAlgorithm.SHA256, pairingToken);
}
