// library: electron; feature: settings in the address of a window's own page; expect: innocent
import fs from 'node:fs';
import path from 'node:path';
import { ipcRenderer } from 'electron';

const settings = JSON.parse(decodeURIComponent(window.location.search.slice('?settings='.length)));
const { profile } = JSON.parse(window.location.hash.slice(1));

export function theme() {
  return JSON.parse(fs.readFileSync(path.join(settings.folder, 'theme.json'), 'utf8'));
}

export function start() {
  require(settings.startScript);
  ipcRenderer.send('started', fs.existsSync(path.join(profile, 'lock')));
}
