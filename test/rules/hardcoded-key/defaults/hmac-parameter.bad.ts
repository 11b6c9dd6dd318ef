// library: node:crypto; feature: the key of an HMAC as default of a parameter; expect: bad
import { createHmac } from 'node:crypto';

export const receipt = (order: string, { key = 'rec3ipt-signing-k3y' }: { key?: string } = {}) => createHmac('sha256', key).update(order).digest('hex'); // warning: hardcoded-key

export function voucher(code: string, secret = 'v0ucher-secret-2024') {
  return createHmac('sha256', secret).update(code).digest('hex'); // warning: hardcoded-key
}

export function ticket(seat: string, options: { key?: string } = {}) {
  return createHmac('sha256', options.key ?? 't1cket-key-for-all').update(seat).digest('hex'); // warning: hardcoded-key
}

export class Stamp {
  constructor(private readonly key = 'st4mp-key-of-old') {}

  of(page: string): string {
    return createHmac('sha256', this.key).update(page).digest('hex'); // warning: hardcoded-key
  }
}
