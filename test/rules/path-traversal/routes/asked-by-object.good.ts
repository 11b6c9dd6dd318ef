// library: fs; feature: what an object asks its maker for; expect: innocent
import { readFile } from 'node:fs/promises';
import { PathedSource } from 'mediabunny';
export function openLocal(path: string) {
  return new PathedSource(path, async (request) => readFile(request.path));
}
