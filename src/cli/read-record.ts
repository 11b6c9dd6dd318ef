import { signOfCommit } from '../attribution/commit-signs.ts';
import type { CheckRecord, EscapeRecord, FindingFate } from '../core/record.ts';
import type { GitContext } from '../git/git-context.ts';
import { readCommits } from '../git/read-commits.ts';
import type { Repository } from '../git/repository.ts';
import { readRepository } from '../git/repository.ts';
import type { SignOf } from '../ledger/commit-book.ts';
import { readFates } from '../ledger/fates.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import { escapeProse } from '../report/escape.ts';
import type { Terminal } from './terminal.ts';
import { withoutKeys } from './without-keys.ts';

/** All that the record of a repository says. */
export interface ReadRecord {
  readonly repository: Repository;
  readonly checks: readonly CheckRecord[];
  readonly escapes: readonly EscapeRecord[];
  readonly fates: readonly FindingFate[];
}

const signOf: SignOf = ({ subject, body, ...facts }) => {
  const sign = signOfCommit({ ...facts, message: `${subject}\n\n${body}` });
  return sign === undefined ? undefined : { by: sign.by, ...(sign.evidence.agent === undefined ? {} : { agent: sign.evidence.agent }) };
};

/** Reads the record of the repository where the user stands, and says on stderr what of it cannot be read. */
export async function readRecord(terminal: Pick<Terminal, 'cwd' | 'env' | 'stderr'>): Promise<ReadRecord> {
  const context: GitContext = { cwd: terminal.cwd, env: withoutKeys(terminal.env) };
  const repository = await readRepository(context);
  const ledger = await openLedger(repository.commonDir);
  try {
    const checks = await ledger.entries({ kinds: ['check'] });
    const escapes = await ledger.entries({ kinds: ['escape'] });
    const fates = checks.length === 0 ? [] : await readFates(ledger, readCommits(context), context, signOf);
    for (const notice of ledger.notices) terminal.stderr.write(`guard: ${escapeProse(notice)}\n`);
    return { repository, checks, escapes, fates };
  } finally {
    ledger.close();
  }
}
