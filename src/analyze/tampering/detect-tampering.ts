import { isAbsolute } from 'node:path';
import { configPath } from '../../config/project-files.ts';
import type { TamperAct, TamperCandidate } from '../../core/tamper-candidate.ts';
import type { Location } from '../../core/location.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { decodeText } from '../../syntax/decode.ts';
import type { ChangedText } from './change-texts.ts';
import { addedLines, lineLocation, linesOf } from './change-texts.ts';
import { compareAttributes } from './compare-attributes.ts';
import { compareConfigs } from './compare-config.ts';
import type { CallerKind } from './guard-calls.ts';
import { callerKindOf, callsIn, compareCallers } from './guard-calls.ts';

/** What the detection needs beside the snapshot, from stages that it does not know. */
export interface TamperOptions {
  readonly ruleIds: readonly string[];
  readonly baselinePath: string;
  /** What a baseline accepts, by finding. @throws when it is none */
  readBaseline(text: string): ReadonlyMap<string, number>;
  /** Ignore comments that silence a finding of the same change. */
  readonly ownIgnores: readonly { readonly ruleId: string; readonly reason: string; readonly location: Location; readonly byAi: boolean }[];
}

const attributesPath = /(?:^|\/)\.gitattributes$/;
const ownersPath = /^(?:\.github\/|docs\/)?CODEOWNERS$/;
const modelPath = /^\.guard\/models\/[^/]+\.d\.ts$/;
const ownedByGuard = /guard\.(?:config|baseline)\.json|\.guard\b|\.github\/?(?:workflows)?|\.husky|CODEOWNERS|lefthook/;

/** Tells whether a path can have to do with guard itself. */
export function concernsGuard(path: string, baselinePath: string): boolean {
  return path === configPath || path === baselinePath || modelPath.test(path) || attributesPath.test(path) || ownersPath.test(path) || callerKindOf(path) !== undefined;
}

/** Finds what a change does to guard itself. Reads both versions of the few files that can. */
export async function detectTampering(snapshot: Snapshot, options: TamperOptions): Promise<{ readonly candidates: readonly TamperCandidate[]; readonly texts: ReadonlyMap<string, string> }> {
  // Paths that were left out of the check are changed all the same.
  const paths = [...new Set([...snapshot.changes.flatMap((change) => [change.path, ...(change.oldPath === undefined ? [] : [change.oldPath])]), ...(snapshot.outsidePaths ?? [])])]
    .filter((path) => concernsGuard(path, options.baselinePath) && !isAbsolute(path));
  const files = await readFiles(snapshot, paths);
  const found: Omit<TamperCandidate, 'kind' | 'count'>[] = [];
  const add = (act: TamperAct, file: ChangedText, line: number, what: string, byAi = false): void => void found.push({ act, location: lineLocation(file.path, file.after, line), what, byAi });

  for (const file of files) {
    if (file.path === configPath) addConfig(file, options, add);
    if (file.path === options.baselinePath) addBaseline(file, options, add);
    if (modelPath.test(file.path) && file.before !== file.after) add('models-changed', file, addedLines(file)[0]?.number ?? 1, `\`${file.path}\`${file.after === undefined ? ' is gone' : ''}`);
    if (attributesPath.test(file.path)) for (const { act, line, what } of compareAttributes(file, await snapshot.list())) add(act, file, line, what);
    if (ownersPath.test(file.path)) addOwners(file, add);
    if (file.path === 'package.json' && depends(file.before) && !depends(file.after)) add('guard-uninstalled', file, 1, '`stageguard`');
  }
  addCallers(files, add);
  for (const { location, ruleId, reason, byAi } of options.ownIgnores) found.push({ act: 'ignore-added', location, what: `\`${ruleId}\`, with the reason "${reason.slice(0, 200)}"`, byAi });

  const counts = new Map<TamperAct, number>();
  for (const { act } of found) counts.set(act, (counts.get(act) ?? 0) + 1);
  return {
    candidates: found.map((one) => ({ kind: 'tampering', ...one, count: counts.get(one.act)! })),
    texts: new Map(files.flatMap(({ path, after }) => (after === undefined ? [] : [[path, after]]))),
  };
}

type Add = (act: TamperAct, file: ChangedText, line: number, what: string, byAi?: boolean) => void;

async function readFiles(snapshot: Snapshot, paths: readonly string[]): Promise<readonly ChangedText[]> {
  await Promise.all([snapshot.load(paths), snapshot.loadBase(paths)]);
  const read = (bytes: Uint8Array | undefined | null): string | undefined => (bytes === undefined || bytes === null ? undefined : (decodeText(bytes)?.text ?? ''));
  return paths.map((path) => ({ path, before: read(snapshot.readBase(path)), after: read(snapshot.read(path)) }));
}

function addConfig(file: ChangedText, { ruleIds }: TamperOptions, add: Add): void {
  const { broken, weaker } = compareConfigs(file.before, file.after, ruleIds);
  if (broken !== undefined) add('config-broken', file, Number(/:(\d+):\d+: /.exec(broken)?.[1] ?? 1), broken.replace(/^[^:]+:\d+:\d+: /, ''));
  if (weaker.length === 0) return;
  const shown = weaker.slice(0, 5).join('; ') + (weaker.length > 5 ? `; and ${weaker.length - 5} more` : '');
  add('config-weakened', file, addedLines(file)[0]?.number ?? 1, file.after === undefined ? `guard.config.json is gone (${shown})` : shown);
}

function addBaseline(file: ChangedText, { readBaseline }: TamperOptions, add: Add): void {
  const countsOf = (text: string | undefined): ReadonlyMap<string, number> | undefined => {
    if (text === undefined) return new Map();
    try {
      return readBaseline(text);
    } catch {
      // The check itself says of a broken baseline what is wrong with it.
      return undefined;
    }
  };
  const before = countsOf(file.before);
  const after = countsOf(file.after);
  if (after === undefined) return;
  let more = 0;
  for (const [key, count] of after) more += Math.max(0, count - (before?.get(key) ?? 0));
  if (more === 0) return;
  const what = `${more} more finding${more === 1 ? '' : 's'}`;
  if (file.before === undefined) add('baseline-started', file, 1, what.replace(' more', ''));
  else add('baseline-grown', file, addedLines(file).find(({ text }) => text.includes('"fingerprint"'))?.number ?? 1, what);
}

function addOwners(file: ChangedText, add: Add): void {
  const rules = (text: string | undefined): Map<string, string> => {
    const lines = linesOf(text).map(({ text: line }) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
    return new Map(lines.map((line) => [line.split(/\s+/)[0]!, line]));
  };
  const after = rules(file.after);
  for (const [pattern, line] of rules(file.before)) {
    if (!ownedByGuard.test(pattern)) continue;
    const fresh = after.get(pattern);
    // A pattern without a name takes the owners away.
    if (fresh === undefined || (fresh === pattern && line !== pattern)) add('owner-removed', file, linesOf(file.after).find(({ text }) => text.trim() === pattern)?.number ?? 1, `\`${pattern}\``);
  }
}

/** Guard may move from one hook to another; it is gone where a kind of caller has fewer calls than before. */
function addCallers(files: readonly ChangedText[], add: Add): void {
  const byKind = new Map<CallerKind, ChangedText[]>();
  for (const file of files) {
    const kind = callerKindOf(file.path);
    if (kind !== undefined) byKind.set(kind, [...(byKind.get(kind) ?? []), file]);
  }
  for (const [kind, callers] of byKind) {
    const total = (side: 'before' | 'after'): number => callers.reduce((sum, file) => sum + callsIn(file[side]).length, 0);
    const isFewer = total('after') < total('before');
    for (const file of callers) {
      const before = callsIn(file.before).length;
      if (before === 0) continue;
      if (isFewer && callsIn(file.after).length < before) {
        add('guard-removed', file, 1, `${kind} (\`${file.path}\`)`);
        continue;
      }
      const change = compareCallers(file, kind);
      if (change !== undefined) add(change.act, file, change.line, change.what);
    }
  }
}

function depends(text: string | undefined): boolean {
  return text !== undefined && /"stageguard"\s*:\s*"/.test(text);
}
