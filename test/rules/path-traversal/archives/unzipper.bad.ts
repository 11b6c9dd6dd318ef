// library: unzipper; feature: entries of a stream and of a directory; expect: bad
import { createReadStream, createWriteStream, writeFileSync } from 'node:fs';
import path from 'node:path';
import unzipper from 'unzipper';
export function restore(file: string, folder: string) {
  createReadStream(file)
    .pipe(unzipper.Parse())
    .on('entry', (entry) => {
      const target = path.join(folder, entry.path);
      if (entry.type === 'Directory') entry.autodrain();
      else entry.pipe(createWriteStream(target)); // error: path-traversal
    });
}
export async function restoreAll(file: string, folder: string) {
  const { files } = await unzipper.Open.file(file);
  await Promise.all(files.map(async (one) => writeFileSync(`${folder}/${one.path}`, await one.buffer()))); // error: path-traversal
}
