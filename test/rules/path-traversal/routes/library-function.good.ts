// library: fs; feature: library-function; expect: innocent
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
export async function readConfig(folder: string, name: string) {
  return JSON.parse(await readFile(path.join(folder, name), 'utf8'));
}
export async function save(file: string, text: string) {
  await writeFile(file, text);
}
