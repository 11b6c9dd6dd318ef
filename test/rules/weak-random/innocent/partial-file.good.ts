// library: ecmascript; feature: a token that only keeps two unfinished files of one folder apart; expect: innocent
import { mkdir, rename, writeFile } from 'node:fs/promises';

export async function stage(archive: string): Promise<string> {
  // The token keeps a second run away from what the first one has left.
  const token = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  const folder = `${archive}.${token}.partial`;
  await mkdir(folder, { recursive: true });
  return folder;
}

export async function replace(file: string, text: string): Promise<void> {
  const nonce = Math.random().toString(36).slice(2);
  await writeFile(`${file}-${nonce}.tmp`, text);
  await rename(`${file}-${nonce}.tmp`, file);
}
