export enum OrderStatus {
  Open = 'open',
  Paid = 'paid',
}
export type SortKey = 'created_at' | 'total';
export interface Page {
  size: number;
  sort: SortKey;
}
