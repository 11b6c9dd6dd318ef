// library: node:crypto; feature: hash() in one call; expect: bad
import * as crypto from 'node:crypto';

export function licenseKeyFor(customer: string, product: string): string {
  const licenseKey = crypto.hash('sha1', `${customer}/${product}/${process.env.LICENSE_SALT}`, 'hex'); // error: weak-hash
  return licenseKey;
}
