// library: none; feature: a table of all characters, as data; expect: innocent
import { readFileSync } from 'node:fs';
export const table = JSON.parse(readFileSync(new URL('./table.json', import.meta.url), 'utf8'));
