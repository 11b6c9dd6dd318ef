import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { RepositoryFacts } from '../hooks/repository-facts.ts';
import type { InitPlan } from './plan.ts';

/** What a file was before guard changed it, so that `--remove` can give back its very bytes. */
interface LedgerFile {
  /** base64; null: there was none. */
  readonly before: string | null;
  /** Permissions it had; null: unknown, or there was no file. */
  readonly mode: number | null;
  /** sha256 of what guard wrote: only a file that still is that is restored whole. */
  readonly after: string;
}

/** What `guard init` did in this clone. Lies in the git directory, where no commit sees it. */
export interface Ledger {
  readonly version: 1;
  /** By path from the top of the work tree. */
  readonly files: Readonly<Record<string, LedgerFile>>;
  readonly config: Readonly<Record<string, { readonly before: readonly string[]; readonly after: readonly string[] }>>;
}

/** Where the ledger of a clone lies; one for all its work trees. */
export function ledgerPath(facts: RepositoryFacts): string {
  return join(facts.repository.commonDir, 'guard/init.json');
}

/** Reads the ledger; an empty one where there is none, or none that can be understood. */
export function readLedger(facts: RepositoryFacts): Ledger {
  const path = ledgerPath(facts);
  const empty: Ledger = { version: 1, files: {}, config: {} };
  if (!existsSync(path)) return empty;
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as Partial<Ledger>;
    return value.version === 1 && typeof value.files === 'object' && typeof value.config === 'object' ? (value as Ledger) : empty;
  } catch {
    // Then blocks and entries are cut out, as in a clone that has no ledger.
    return empty;
  }
}

/** The ledger with what a plan is about to do. What guard itself wrote earlier is not taken for the user's. */
export function extendLedger(ledger: Ledger, plan: InitPlan, facts: RepositoryFacts): Ledger {
  const files: Record<string, LedgerFile> = { ...ledger.files };
  for (const { path, before, after } of plan.edits) {
    if (after === undefined) continue;
    const name = relative(facts.repository.root, path);
    const known = Object.hasOwn(files, name) ? files[name] : undefined;
    const isOurs = known !== undefined && before !== undefined && digest(before) === known.after;
    files[name] = {
      before: isOurs ? known.before : before === undefined ? null : Buffer.from(before, 'latin1').toString('base64'),
      mode: isOurs ? known.mode : before === undefined ? null : (statSync(path, { throwIfNoEntry: false })?.mode ?? 0o644) & 0o777,
      after: digest(after),
    };
  }
  const config = { ...ledger.config };
  for (const { key, before, after } of plan.config) {
    const known = Object.hasOwn(config, key) ? config[key] : undefined;
    config[key] = { before: known !== undefined && known.after.join('\0') === before.join('\0') ? known.before : before, after };
  }
  return { version: 1, files, config };
}

/** What was there before guard, if the file still is what guard made of it. */
export function originalOf(ledger: Ledger, facts: RepositoryFacts, path: string, text: string): { readonly text: string | undefined; readonly mode?: number } | undefined {
  const name = relative(facts.repository.root, path);
  const file = Object.hasOwn(ledger.files, name) ? ledger.files[name] : undefined;
  if (file === undefined || digest(text) !== file.after) return undefined;
  return {
    text: file.before === null ? undefined : Buffer.from(file.before, 'base64').toString('latin1'),
    ...(file.mode === null ? {} : { mode: file.mode }),
  };
}

/** Absolute paths of all files that the ledger names. */
export function ledgerPaths(ledger: Ledger, facts: RepositoryFacts): readonly string[] {
  return Object.keys(ledger.files).map((name) => resolve(facts.repository.root, name));
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('hex');
}
