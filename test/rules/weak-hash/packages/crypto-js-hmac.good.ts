// library: crypto-js; feature: an HMAC whose name says that it is only a key of a cache; expect: innocent
import CryptoJS from 'crypto-js';

export function queryCacheKey(query: Record<string, string>, salt: string): string {
  return CryptoJS.HmacMD5(new URLSearchParams(query).toString(), salt).toString();
}

export function signQuery(query: Record<string, string>, partnerSecret: string): string {
  return CryptoJS.HmacSHA256(new URLSearchParams(query).toString(), partnerSecret).toString();
}
