import type { Rule } from '../src/core/rule.ts';
import { inventedImport } from './invented-import/rule.ts';
import { sqlConcatenation } from './sql-concatenation/rule.ts';

/** Every rule, in the order of `guard rules`. One line a rule. */
export const rules: readonly Rule[] = [
  sqlConcatenation,
  inventedImport,
];
