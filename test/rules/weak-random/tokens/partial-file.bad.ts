// library: ecmascript; feature: a token that becomes a part of a file's name and is handed out too; expect: bad
import { mkdir } from 'node:fs/promises';

export async function stage(archive: string): Promise<{ folder: string; token: string }> {
  const token = Math.random().toString(36).slice(2, 8); // error: weak-random
  const folder = `${archive}.${token}.partial`;
  await mkdir(folder, { recursive: true });
  return { folder, token };
}

export function link(base: string): string {
  const token = Math.random().toString(36).slice(2, 8); // error: weak-random
  return `${base}/downloads/${token}.zip`;
}
