import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
export async function readNote(title: string) {
  return readFile(join('notes', title), 'utf8'); // error: path-traversal
}
