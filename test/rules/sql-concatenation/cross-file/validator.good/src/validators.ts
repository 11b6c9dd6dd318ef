const COLUMNS = new Set(['id', 'name', 'price']);

export function isColumn(value: unknown): value is string {
  return COLUMNS.has(value as string);
}
