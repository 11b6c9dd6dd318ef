// library: node:crypto; feature: other defaults of parameters; expect: innocent
import { createHmac } from 'node:crypto';

export const receipt = (order: string, { key = process.env.RECEIPT_KEY! } = {}) => createHmac('sha256', key).update(order).digest('hex');

export function bucketOf(user: string, salt = 'experiment-one') {
  return createHmac('sha256', salt).update(user).digest('hex');
}

export function part(label: string, key = '') {
  return createHmac('sha256', key).update(label).digest('hex');
}
