// library: adm-zip; feature: entry names; expect: bad
import AdmZip from 'adm-zip';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
export function unpackTheme(file: string, themes: string) {
  const zip = new AdmZip(file);
  for (const entry of zip.getEntries()) {
    if (entry.isDirectory) continue;
    writeFileSync(path.join(themes, entry.entryName), entry.getData()); // error: path-traversal
  }
}
