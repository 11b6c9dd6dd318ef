import { join } from 'node:path';
import { GuardError, UsageError } from '../core/errors.ts';
import type { RecordEntry } from '../core/record.ts';
import type { GitContext } from '../git/git-context.ts';
import { readCommits } from '../git/read-commits.ts';
import { readRepository } from '../git/repository.ts';
import type { Repository } from '../git/repository.ts';
import { journalFolder, lineOf } from '../ledger/journal.ts';
import { notesRef } from '../ledger/notes.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { damagedName, pruneJournal } from '../ledger/prune.ts';
import { readLine } from '../ledger/read-entry.ts';
import { segmentSizes } from '../ledger/read-journal.ts';
import { receiveEntries, shareEntries } from '../ledger/share.ts';
import { escapeLine, escapeProse } from '../report/escape.ts';
import { countOf } from '../report/wrap.ts';
import type { RunCommand } from './commands.ts';
import type { FlagsOf, ledgerOptions } from './options.ts';
import { readSince } from './read-since.ts';
import { readStdin, readUserFile } from './read-user-file.ts';
import type { Terminal } from './terminal.ts';
import { withoutKeys } from './without-keys.ts';
import { writeReport } from './write-report.ts';

type LedgerFlags = FlagsOf<typeof ledgerOptions>;

interface Errand {
  readonly files: readonly string[];
  readonly flags: LedgerFlags;
  readonly terminal: Terminal;
  readonly repository: Repository;
  readonly context: GitContext;
  readonly ledger: Ledger;
}

const actions: Readonly<Record<string, { readonly files: boolean; readonly options: readonly (keyof LedgerFlags)[]; run(errand: Errand): Promise<number> | number }>> = {
  export: { files: true, options: ['since'], run: exportEntries },
  import: { files: true, options: ['dryRun'], run: importEntries },
  prune: { files: false, options: ['before', 'dryRun'], run: prune },
  share: { files: false, options: ['dryRun'], run: share },
  receive: { files: false, options: [], run: receive },
};

/** `guard ledger`: what the record holds; with an action it is handed on, taken in, tidied up or shared. */
export const runLedger: RunCommand<LedgerFlags> = async (words, flags, terminal) => {
  const [name, ...files] = words;
  const action = name === undefined ? undefined : Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (name !== undefined && action === undefined) throw new UsageError('usage-ledger', `guard ledger knows no "${name}"`, { hint: `It knows ${Object.keys(actions).join(', ')}; alone it tells what the record holds.` });
  if (files.length > 0 && action?.files !== true) throw new UsageError('usage-words', `guard ledger ${name} takes no "${files[0]}"`);
  for (const option of ['since', 'before', 'dryRun'] as const) {
    if (flags[option] !== undefined && action?.options.includes(option) !== true) throw new UsageError('usage-ledger', `--${option === 'dryRun' ? 'dry-run' : option} does not go with guard ledger${name === undefined ? '' : ` ${name}`}`);
  }
  const context: GitContext = { cwd: terminal.cwd, env: withoutKeys(terminal.env) };
  const repository = await readRepository(context);
  const ledger = await openLedger(repository.commonDir);
  try {
    for (const notice of ledger.notices) terminal.stderr.write(`guard: ${escapeProse(notice)}\n`);
    const errand: Errand = { files, flags, terminal, repository, context, ledger };
    return await (action === undefined ? describe(errand) : action.run(errand));
  } finally {
    ledger.close();
  }
};

/** What there is, since when, and where. */
async function describe({ terminal, ledger, repository }: Errand): Promise<number> {
  const folder = journalFolder(repository.commonDir);
  const entries = await ledger.entries();
  const bytes = [...segmentSizes(folder).values()].reduce((sum, size) => sum + size, 0);
  if (entries.length === 0) {
    terminal.stdout.write(`the record is empty; each guard check of a change adds to it (${escapeLine(folder)})\n`);
    return 0;
  }
  const count = (kind: RecordEntry['kind'], word: string): string => countOf(entries.filter((entry) => entry.kind === kind).length, word);
  const doors = [...new Set(entries.flatMap((entry) => (entry.kind === 'check' ? [entry.door] : [])))].map((door) => `${entries.filter((entry) => entry.kind === 'check' && entry.door === door).length} ${door}`);
  terminal.stdout.write(`${count('check', 'check')} (${doors.join(', ') || 'none'}), ${count('feedback', 'verdict')}, ${count('escape', 'escape')}\nfrom ${entries[0]!.at.slice(0, 10)} to ${entries.at(-1)!.at.slice(0, 10)}, ${Math.ceil(bytes / 1024)} kB in ${escapeLine(folder)}\n`);
  return 0;
}

async function exportEntries({ files, flags, terminal, ledger }: Errand): Promise<number> {
  if (files.length > 1) throw new UsageError('usage-words', 'guard ledger export writes one file');
  const entries = await ledger.entries(flags.since === undefined ? {} : { since: readSince(flags.since, Date.now()) });
  const text = entries.map((entry) => `${lineOf(entry)}\n`).join('');
  const [file] = files;
  if (file === undefined || file === '-') terminal.stdout.write(text);
  else {
    writeReport(terminal.cwd, file, text);
    terminal.stderr.write(`${entries.length === 1 ? '1 entry' : `${entries.length} entries`} written to ${escapeLine(file)}\n`);
  }
  return 0;
}

async function importEntries({ files, flags, terminal, ledger }: Errand): Promise<number> {
  if (files.length === 0) throw new UsageError('usage-words', 'guard ledger import takes the files to import; - reads stdin');
  const entries: RecordEntry[] = [];
  let [damaged, newer] = [0, 0];
  for (const file of files) {
    const text = file === '-' ? await readStdin(terminal.stdin) : readUserFile(terminal.cwd, file, 'guard ledger import');
    for (const line of text.split('\n')) {
      if (line.trim() === '') continue;
      const read = readLine(line);
      if ('entry' in read) entries.push(read.entry);
      else if ('newer' in read) newer += 1;
      else damaged += 1;
    }
  }
  if (entries.length === 0 && damaged > 0) throw new GuardError('ledger-import', `none of ${countOf(damaged, 'line')} is an entry of a record`, { hint: 'Import what guard ledger export wrote.' });
  const known = new Set((await ledger.entries()).map(({ id, at }) => `${id} ${at}`));
  const added = flags.dryRun === true ? new Set(entries.filter(({ id, at }) => !known.has(`${id} ${at}`)).map(({ id }) => id)).size : await ledger.append(entries);
  const rest = entries.length - added;
  terminal.stdout.write(`${entriesOf(added)} ${flags.dryRun === true ? 'would be added' : 'added'}${rest === 0 ? '' : `, ${rest} ${rest === 1 ? 'was' : 'were'} there already`}\n`);
  if (damaged > 0) terminal.stderr.write(`guard: ${countOf(damaged, 'line')} could not be read and ${damaged === 1 ? 'was' : 'were'} left out\n`);
  if (newer > 0) terminal.stderr.write(`guard: ${entriesOf(newer)} came from a newer guard and ${newer === 1 ? 'was' : 'were'} left out\n`);
  return 0;
}

function prune({ flags, terminal, repository }: Errand): number {
  const before = flags.before === undefined ? undefined : readSince(flags.before, Date.now(), '--before');
  const isDry = flags.dryRun === true;
  const { entries, kept, damaged } = pruneJournal(repository.commonDir, before, isDry);
  const would = isDry ? 'would be ' : '';
  const old = before === undefined ? [] : [`${entriesOf(entries)} from before ${before.slice(0, 10)} ${would}taken out`];
  const bad = damaged === 0 ? [] : [`${countOf(damaged, 'line')} that cannot be read ${would}put into ${escapeLine(join(journalFolder(repository.commonDir), damagedName))}`];
  const said = [...old, ...bad];
  terminal.stdout.write(`${said.length === 0 ? 'nothing is damaged, and without --before nothing is old' : said.join('; ')}; ${entriesOf(kept)} ${isDry ? 'would stay' : 'left'}\n`);
  return 0;
}

async function share({ flags, terminal, repository, context, ledger }: Errand): Promise<number> {
  if (repository.headOid === undefined) throw new UsageError('usage-no-commits', 'there is no commit yet to share a record of');
  const isDry = flags.dryRun === true;
  const { added, entries, left, joined } = await shareEntries(context, ledger, readCommits(context), isDry);
  if (joined > 0) terminal.stderr.write(`guard: what others shared was joined in first (${countOf(joined, 'ref')} beside ${notesRef})\n`);
  if (left > 0) terminal.stderr.write(`guard: ${entriesOf(left)} ${left === 1 ? 'belongs' : 'belong'} to no commit of HEAD${repository.shallow ? ' that this shallow clone has' : ''} and ${left === 1 ? 'stays' : 'stay'} here\n`);
  terminal.stdout.write(`${entriesOf(added)} ${isDry ? 'would be ' : ''}added to ${notesRef}, which ${isDry ? 'would hold' : 'holds'} all ${entries} of this history\n`);
  if (!isDry) terminal.stdout.write(`send them:             git push origin ${notesRef}\nif that is refused:    git fetch origin +${notesRef}:${notesRef}-origin && guard ledger share, then push again\n`);
  return 0;
}

async function receive({ terminal, context, ledger }: Errand): Promise<number> {
  const { refs, entries, added, damaged } = await receiveEntries(context, ledger);
  if (refs.length === 0) throw new UsageError('notes-missing', `no shared record is here: there is no ${notesRef} and no ${notesRef}-…`, { hint: `Fetch it first: git fetch origin +${notesRef}:${notesRef}-origin` });
  terminal.stdout.write(`${entriesOf(added)} added from ${refs.map((ref) => escapeLine(ref)).join(', ')}${entries === added ? '' : `; ${entries - added} ${entries - added === 1 ? 'was' : 'were'} there already`}\n`);
  if (damaged > 0) terminal.stderr.write(`guard: ${countOf(damaged, 'line')} of the notes could not be read and ${damaged === 1 ? 'was' : 'were'} left out\n`);
  return 0;
}

function entriesOf(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
