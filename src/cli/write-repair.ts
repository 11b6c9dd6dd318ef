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

/**
 * Writes the planned files to the work tree, each whole or not at all, and stages exactly these if asked to.
 * A fix that spans files is written in all of them or in none.
 */
export async function writeRepair(
  snapshot: GitSnapshot,
  plan: RepairPlan,
  options: { readonly stage: boolean; readonly context: GitContext },
): Promise<WrittenRepair> {
  const refused = new Map<string, string>();
  for (const file of plan.files) {
    const refusal = (options.stage ? await refuseToStage(snapshot, file, options.context) : undefined) ?? refuseToWrite(snapshot.root, file);
    if (refusal !== undefined) refused.set(file.path, refusal);
  }
  refuseTogether(plan, refused);
  const paths: string[] = [];
  for (const file of plan.files) {
    if (refused.has(file.path)) continue;
    const failure = writeFile(snapshot.root, file);
    if (failure === undefined) paths.push(file.path);
    else refused.set(file.path, failure);
  }
  if (options.stage && paths.length > 0) await stagePaths(snapshot.root, paths, options.context);
  return { paths, refused };
}

/** Refuses also what shares a fix with a refused file, until nothing is added. */
function refuseTogether(plan: RepairPlan, refused: Map<string, string>): void {
  for (let before = -1; before !== refused.size; ) {
    before = refused.size;
    for (const { fix } of plan.fixed) {
      const paths = fix.edits.map((edit) => edit.path);
      if (!paths.some((path) => refused.has(path))) continue;
      for (const path of paths) if (!refused.has(path)) refused.set(path, 'another file of the same fix cannot be written');
    }
  }
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

function refuseToWrite(root: string, file: RepairedFile): string | undefined {
  const { disk, path } = file;
  const bytes = bytesOf(file);
  if (decodeText(bytes)?.text !== textOf(file)) return `the fix cannot be written in its encoding (${disk.decoded.encoding})`;
  const present = readWorkTreeFile(root, path);
  return present === undefined || Buffer.compare(present, disk.bytes) !== 0 ? 'it was changed while guard was at work' : undefined;
}

/** Gives the reason when it was not written. */
function writeFile(root: string, file: RepairedFile): string | undefined {
  try {
    writeAtomically(join(root, file.path), bytesOf(file));
    return undefined;
  } catch (error) {
    return `it cannot be written: ${reasonOf(error)}`;
  }
}

function textOf({ disk, edited }: RepairedFile): string {
  return disk.crlf ? edited.text.replaceAll(/\r?\n/g, '\r\n') : edited.text;
}

function bytesOf(file: RepairedFile): Uint8Array {
  return encodeText(textOf(file), file.disk.decoded.encoding);
}
