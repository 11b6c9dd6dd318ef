// library: crypto-js; feature: what is authenticated is called like something harmless, and a key goes in; expect: bad
import CryptoJS from 'crypto-js';
import { createHash } from 'node:crypto';

export function signQuery(query: Record<string, string>, partnerSecret: string): string {
  const sorted = new URLSearchParams(query).toString();
  return CryptoJS.HmacMD5(sorted, partnerSecret).toString(); // warning: weak-hash
}

export function voucherSeal(voucher: string, secret: string): string {
  return createHash('md5').update(voucher + secret).digest('hex'); // error: weak-hash
}
