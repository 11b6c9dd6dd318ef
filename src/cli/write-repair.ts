import { join } from 'node:path';
import type { GitContext, GitSnapshot } from '../git/open-snapshot.ts';
import { runGit } from '../git/run-git.ts';
import { readWorkTreeFile, stagePaths } from '../git/work-tree.ts';
import { decodeText, encodeText } from '../syntax/decode.ts';
import type { RepairedFile, RepairPlan } from './plan-repair.ts';
import { reasonOf } from './read-user-file.ts';
import { writeAtomically } from './write-atomically.ts';

export interface WrittenRepair {
  /** Paths that were written (and staged, if asked for). */
  readonly paths: readonly string[];
  /** Why a path was not written. */
  readonly refused: ReadonlyMap<string, string>;
}

/** Writes the planned files to the work tree, each whole or not at all, and stages exactly these if asked to. */
export async function writeRepair(
  snapshot: GitSnapshot,
  plan: RepairPlan,
  options: { readonly stage: boolean; readonly context: GitContext },
): Promise<WrittenRepair> {
  const refused = new Map<string, string>();
  const paths: string[] = [];
  for (const file of plan.files) {
    const refusal = (options.stage ? await refuseToStage(snapshot, file, options.context) : undefined) ?? writeFile(snapshot.root, file);
    if (refusal === undefined) paths.push(file.path);
    else refused.set(file.path, refusal);
  }
  if (options.stage && paths.length > 0) await stagePaths(snapshot.root, paths, options.context);
  return { paths, refused };
}

/**
 * Staging a file stages all of it. Its text is what is staged already, so only its line ends could come along unasked:
 * git itself says whether it would store the file as it is stored now.
 */
async function refuseToStage(snapshot: GitSnapshot, file: RepairedFile, context: GitContext): Promise<string | undefined> {
  if (!file.disk.crlf) return undefined;
  const { stdout } = await runGit(context, { args: ['hash-object', `--path=${file.path}`, '--', join(snapshot.root, file.path)] });
  const staged = snapshot.changes.find((change) => change.path === file.path)?.oid;
  if (stdout.toString('latin1').trim() === staged) return undefined;
  return 'its line ends in the work tree are not those that are staged';
}

/** Gives the reason when it was not written. */
function writeFile(root: string, file: RepairedFile): string | undefined {
  const { disk, edited, path } = file;
  const text = disk.crlf ? edited.text.replaceAll(/\r?\n/g, '\r\n') : edited.text;
  const bytes = encodeText(text, disk.decoded.encoding);
  if (decodeText(bytes)?.text !== text) return `the fix cannot be written in its encoding (${disk.decoded.encoding})`;
  const present = readWorkTreeFile(root, path);
  if (present === undefined || Buffer.compare(present, disk.bytes) !== 0) return 'it was changed while guard was at work';
  try {
    writeAtomically(join(root, path), bytes);
  } catch (error) {
    return `it cannot be written: ${reasonOf(error)}`;
  }
  return undefined;
}
