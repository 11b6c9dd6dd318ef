// library: bun, expo-crypto; feature: hashes of the runtime; expect: bad
import * as Crypto from 'expo-crypto';

export function refreshDigest(refreshToken: string): string {
  const hasher = new Bun.CryptoHasher('md5'); // error: weak-hash
  hasher.update(refreshToken);
  return hasher.digest('hex');
}

export function accessDigest(accessToken: string): string {
  return Bun.SHA1.hash(accessToken, 'hex'); // error: weak-hash
}

export async function pairingDigest(pairingToken: string): Promise<string> {
  return Crypto.digestStringAsync(Crypto.CryptoDigestAlgorithm.SHA1, pairingToken); // error: weak-hash
}
