// library: crypto-js; feature: MD5 of an order as its signature; expect: bad
import CryptoJS from 'crypto-js';

export function signOrder(order: object, merchantSecret: string): object {
  const sign = CryptoJS.MD5(JSON.stringify(order) + merchantSecret).toString(); // error: weak-hash
  return { ...order, sign };
}
