// library: none; feature: colours in a text that a program printed; expect: innocent
import { readFileSync } from 'node:fs';

export const printed = readFileSync('printed.txt', 'utf8');
