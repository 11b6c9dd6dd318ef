// library: node:crypto; feature: methods of a literal that compare in constant time; expect: innocent
import { createHmac, timingSafeEqual } from 'node:crypto';

export const fixed = {
  mac(text: string) {
    return createHmac('sha512', process.env.PARCEL_KEY!).update(text).digest();
  },
  verify(text: string, mac: string) {
    const given = Buffer.from(mac, 'hex');
    const right = this.mac(text);
    return given.length === right.length && timingSafeEqual(given, right);
  },
};
