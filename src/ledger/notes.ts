import { GuardError } from '../core/errors.ts';
import type { GitContext } from '../git/git-context.ts';
import { ObjectReader } from '../git/object-reader.ts';
import { runGit } from '../git/run-git.ts';

/** Where records are shared, as notes on commits. Receipts live there too, on trees (`src/attribution/receipt.ts`). */
export const notesRef = 'refs/notes/guard';

/** Where the notes of others come to by `git fetch origin +refs/notes/guard:refs/notes/guard-origin`. */
const fetchedPattern = 'refs/notes/guard-*';

/** Notes need the name of somebody, and work where none is configured. */
const identity = ['-c', 'user.name=guard', '-c', 'user.email=guard@localhost'];

/** The notes of guard that are here: its own ref, and those that were fetched. */
export async function listNoteRefs(context: GitContext): Promise<readonly string[]> {
  const { stdout } = await runGit(context, { args: ['for-each-ref', '--format=%(refname)', notesRef, fetchedPattern] });
  return stdout.toString('utf8').split('\n').filter((line) => line === notesRef || line.startsWith(`${notesRef}-`));
}

/** Joins what was fetched into guard's own notes: each note gets the lines of both, sorted, each once. Gives how many refs were joined. */
export async function mergeFetched(context: GitContext): Promise<number> {
  const fetched = (await listNoteRefs(context)).filter((ref) => ref !== notesRef);
  for (const ref of fetched) await runGit(context, { args: [...identity, 'notes', `--ref=${notesRef}`, 'merge', '--quiet', '--strategy=cat_sort_uniq', ref] });
  return fetched.length;
}

/** The lines of all notes of a ref, by the object they are on. */
export async function readNotes(context: GitContext, ref: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const { stdout } = await runGit(context, { args: ['notes', `--ref=${ref}`, 'list'], accept: [0, 1] });
  const pairs = stdout.toString('latin1').split('\n').flatMap((line) => {
    const [blob, object] = line.split(' ');
    return blob !== undefined && object !== undefined ? [{ blob, object }] : [];
  });
  const reader = new ObjectReader(context);
  try {
    const blobs = await reader.read(pairs.map(({ blob }) => blob));
    return new Map(pairs.map(({ object }, index) => [object, Buffer.from(blobs[index]?.bytes ?? []).toString('utf8').split('\n').filter((line) => line.trim() !== '')]));
  } finally {
    await reader.close();
  }
}

/**
 * Adds lines to notes on commits, in one git process, and keeps all that is there. Gives how many lines were new.
 * @throws GuardError when somebody else wrote notes at the same time, again and again
 */
export async function addNoteLines(context: GitContext, wanted: ReadonlyMap<string, readonly string[]>, isDry: boolean): Promise<number> {
  for (let attempt = 0; ; attempt++) {
    const tip = await tipOf(context);
    const present = tip === undefined ? new Map<string, readonly string[]>() : await readNotes(context, notesRef);
    const parts: string[] = [];
    let added = 0;
    for (const [commit, lines] of wanted) {
      const old = new Set(present.get(commit));
      const fresh = [...new Set(lines)].filter((line) => !old.has(line));
      if (fresh.length === 0) continue;
      added += fresh.length;
      const note = Buffer.from(`${[...old, ...fresh].sort().join('\n')}\n`);
      parts.push(`N inline ${commit}\ndata ${note.length}\n${note.toString('latin1')}\n`);
    }
    if (added === 0 || isDry) return added;
    const message = 'Notes added by guard ledger share\n';
    const from = tip === undefined ? '' : `from ${tip}\n`;
    const stream = `feature notes\ncommit ${notesRef}\ncommitter guard <guard@localhost> ${Math.floor(Date.now() / 1000)} +0000\ndata ${message.length}\n${message}${from}${parts.join('')}\ndone\n`;
    const { exitCode } = await runGit(context, { args: ['fast-import', '--quiet', '--done'], input: Buffer.from(stream, 'latin1'), accept: [0, 1] });
    if (exitCode === 0 && (await tipOf(context)) !== tip) return added;
    // fast-import leaves a ref alone that has moved on since.
    if (attempt >= 4) throw new GuardError('notes-moving', `${notesRef} was written by somebody else at the same time, again and again`, { hint: 'Run guard ledger share once more.' });
  }
}

async function tipOf(context: GitContext): Promise<string | undefined> {
  const { stdout, exitCode } = await runGit(context, { args: ['rev-parse', '--verify', '--quiet', notesRef], accept: [0, 1] });
  return exitCode === 0 ? stdout.toString('latin1').trim() : undefined;
}
