// library: unzipper; feature: entries that are checked, or extracted by the package; expect: innocent
import { createReadStream, createWriteStream } from 'node:fs';
import path from 'node:path';
import unzipper from 'unzipper';
export async function restoreAll(file: string, folder: string) {
  const root = path.resolve(folder) + path.sep;
  const { files } = await unzipper.Open.file(file);
  for (const one of files) {
    const target = path.join(root, one.path);
    if (!target.startsWith(root)) continue;
    one.stream().pipe(createWriteStream(target));
  }
}
export function restore(file: string, folder: string) {
  createReadStream(file).pipe(unzipper.Extract({ path: folder }));
}
