import { resolve } from 'node:path';
import { UsageError } from '../core/errors.ts';
import { reasonOf } from './read-user-file.ts';
import { writeAtomically } from './write-atomically.ts';

/** Writes a report where the user says. @throws UsageError when it cannot be written there */
export function writeReport(cwd: string, path: string, text: string): void {
  try {
    writeAtomically(resolve(cwd, path), text);
  } catch (cause) {
    throw new UsageError('usage-unwritable', `cannot write the report to ${path}: ${reasonOf(cause)}`, { cause });
  }
}
