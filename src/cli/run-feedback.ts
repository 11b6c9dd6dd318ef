import { UsageError } from '../core/errors.ts';
import type { CheckRecord, FindingRecord } from '../core/record.ts';
import { readRepository } from '../git/repository.ts';
import { newId } from '../ledger/new-id.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { escapeLine, escapeProse, stringifySafely } from '../report/escape.ts';
import type { RunCommand } from './commands.ts';
import type { feedbackOptions, FlagsOf } from './options.ts';
import type { Terminal } from './terminal.ts';
import { withoutKeys } from './without-keys.ts';

/** How many findings are listed. */
const mostListed = 20;
/** Fingerprints are shown so far, and further where two begin alike. */
const shortest = 8;

/** `guard feedback`: lists the findings of late; with a fingerprint and a verdict it writes down what a person thinks of one. */
export const runFeedback: RunCommand<FlagsOf<typeof feedbackOptions>> = async (words, flags, terminal) => {
  const repository = await readRepository({ cwd: terminal.cwd, env: withoutKeys(terminal.env) });
  const ledger = await openLedger(repository.commonDir);
  try {
    for (const notice of ledger.notices) terminal.stderr.write(`guard: ${escapeProse(notice)}\n`);
    if (words.length === 0) return await list(ledger, flags.json === true, terminal);
    const [prefix, verdict, ...more] = words;
    if (more.length > 0 || (verdict !== 'right' && verdict !== 'wrong')) {
      throw new UsageError('usage-feedback', 'guard feedback takes a fingerprint and right or wrong', { hint: 'For example: guard feedback 9f34b5d1 wrong. guard feedback alone lists the findings of late.' });
    }
    const fingerprint = find(ledger, prefix!);
    await ledger.append([{ kind: 'feedback', id: newId(), at: new Date().toISOString(), fingerprint, verdict }]);
    const sight = (await sightings(ledger)).find((one) => one.finding.fingerprint === fingerprint)!;
    terminal.stdout.write(`noted as ${verdict}: ${describe(sight.finding)}\n`);
    return 0;
  } finally {
    ledger.close();
  }
};

/** The finding that a beginning of a fingerprint names. @throws UsageError where there is none, or more than one */
function find(ledger: Ledger, prefix: string): string {
  if (!/^[0-9a-f]{4,64}$/i.test(prefix)) throw new UsageError('usage-fingerprint', `"${prefix}" is no fingerprint`, { hint: 'At least its first four digits; guard feedback alone lists them.' });
  const found = ledger.fingerprints(prefix.toLowerCase());
  if (found.length === 1) return found[0]!;
  if (found.length === 0) throw new UsageError('usage-fingerprint', `the record holds no finding whose fingerprint begins with ${prefix}`, { hint: 'guard feedback alone lists those of late; a finding is recorded when guard check has seen it in a change.' });
  throw new UsageError('usage-fingerprint', `${found.length} findings have fingerprints that begin with ${prefix}: ${found.slice(0, 3).join(', ')}${found.length > 3 ? ', …' : ''}`, { hint: 'Write more of it.' });
}

interface Sighting {
  readonly finding: FindingRecord;
  readonly check: CheckRecord;
}

/** Each finding as it was last seen, the latest first. */
async function sightings(ledger: Ledger): Promise<readonly Sighting[]> {
  const seen = new Map<string, Sighting>();
  for (const check of (await ledger.entries({ kinds: ['check'] })).toReversed()) {
    for (const finding of check.findings) if (!seen.has(finding.fingerprint)) seen.set(finding.fingerprint, { finding, check });
  }
  return [...seen.values()];
}

async function list(ledger: Ledger, isJson: boolean, terminal: Terminal): Promise<number> {
  const verdicts = new Map((await ledger.entries({ kinds: ['feedback'] })).map(({ fingerprint, verdict }) => [fingerprint, verdict]));
  const late = (await sightings(ledger)).filter(({ finding }) => finding.suppressed === undefined).slice(0, mostListed);
  if (isJson) {
    const findings = late.map(({ finding, check }) => ({ fingerprint: finding.fingerprint, ruleId: finding.ruleId, path: finding.path, line: finding.start, severity: finding.severity, lastSeen: check.at, verdict: verdicts.get(finding.fingerprint) ?? null }));
    terminal.stdout.write(`${stringifySafely({ findings })}\n`);
    return 0;
  }
  if (late.length === 0) {
    terminal.stdout.write('the record holds no finding yet; each guard check of a change adds what it finds\n');
    return 0;
  }
  for (const { finding, check } of late) {
    const verdict = verdicts.get(finding.fingerprint);
    terminal.stdout.write(`${shortOf(ledger, finding.fingerprint)}  ${check.at.slice(0, 10)}  ${describe(finding)}${verdict === undefined ? '' : `  (noted as ${verdict})`}\n`);
  }
  terminal.stdout.write('\nsay of one: guard feedback <fingerprint> wrong (or right)\n');
  return 0;
}

/** So much of a fingerprint that it means one finding. */
function shortOf(ledger: Ledger, fingerprint: string): string {
  let length = shortest;
  while (length < fingerprint.length && ledger.fingerprints(fingerprint.slice(0, length)).length > 1) length += 2;
  return fingerprint.slice(0, length);
}

function describe({ ruleId, path, start, severity }: FindingRecord): string {
  return `${severity} ${ruleId} ${escapeLine(path)}:${start}`;
}
