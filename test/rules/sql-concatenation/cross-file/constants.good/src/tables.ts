export const ORDERS = 'orders';
export const SORT_KEYS: readonly string[] = ['id', 'total'];
export enum Status {
  Open = 'open',
  Paid = 'paid',
}
export function toLimit(value: unknown): number {
  return Math.min(Number(value) || 20, 100);
}
export default { refunds: 'refunds_v2' };
