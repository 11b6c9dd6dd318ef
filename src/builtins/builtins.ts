import { readFileSync } from 'node:fs';
import { openBuiltins } from './table.ts';

/** The table that guard ships; read from disk when something is first asked of it. */
export const builtins = openBuiltins(() => readFileSync(`${import.meta.dirname}/builtins.txt`, 'latin1'));
