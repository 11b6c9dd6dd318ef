// library: crypto-js; feature: HMAC-SHA256 of an order; expect: innocent
import CryptoJS from 'crypto-js';

export function signOrder(order: object, merchantSecret: string): object {
  const sign = CryptoJS.HmacSHA256(JSON.stringify(order), merchantSecret).toString();
  return { ...order, sign };
}
