export const ORDERS = 'orders';
export const SELECT_ALL = 'SELECT * FROM orders';
export function toText(value: unknown): string {
  return `${value}`.trim();
}
