import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GuardError } from '../../core/errors.ts';

/** The script that draws the charts of the page, with the library in it; made by the build. @throws GuardError when the installation lacks it */
export function readPageScript(): string {
  try {
    return readFileSync(join(import.meta.dirname, 'stats-page.js'), 'utf8');
  } catch (cause) {
    throw new GuardError('stats-page', 'the script of the page is missing from this installation of guard', { hint: 'Install guard again, or use --format markdown.', cause });
  }
}
