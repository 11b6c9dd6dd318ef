// library: node:crypto; feature: methods of a literal that call each other; expect: bad
import { createHmac } from 'node:crypto';

export function parcels(settings: { secret: string }) {
  return {
    seal(id: string): string {
      return createHmac('sha256', settings.secret).update(id).digest('base64url');
    },
    link(id: string): string {
      return `/parcels/${id}?seal=${this.seal(id)}`;
    },
    accepts(id: string, given: string): boolean {
      return given === this.seal(id); // error: timing-unsafe-compare
    },
  };
}

export const fixed = {
  mac(text: string) {
    return createHmac('sha512', process.env.PARCEL_KEY!).update(text).digest('hex');
  },
  verify(text: string, mac: string) {
    if (this.mac(text) !== mac) throw new Error('forged'); // error: timing-unsafe-compare
    return text;
  },
};
