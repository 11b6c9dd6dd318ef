import { randomText } from './random-text';

export function exportName(kind: string, token: string): { fileName: string; token: string } {
  const fileName = `${kind}-${randomText(6)}.csv`;
  return { fileName, token };
}
