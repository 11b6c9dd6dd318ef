// library: adm-zip; feature: entry names that are checked; expect: innocent
import AdmZip from 'adm-zip';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
export function unpackTheme(file: string, themes: string) {
  const root = path.resolve(themes);
  const zip = new AdmZip(file);
  for (const entry of zip.getEntries()) {
    const target = path.resolve(root, entry.entryName);
    if (!target.startsWith(root + path.sep)) throw new Error(`${entry.entryName} leaves the folder`);
    writeFileSync(target, entry.getData());
  }
}
export function unpackFlat(file: string, folder: string) {
  new AdmZip(file).getEntries().forEach((entry) => writeFileSync(path.join(folder, path.basename(entry.entryName)), entry.getData()));
}
export function unpackAll(file: string, folder: string) {
  new AdmZip(file).extractAllTo(folder, true);
}
