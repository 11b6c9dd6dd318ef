import type { Change } from '../core/change.ts';
import { countLines } from '../core/change.ts';
import { lineStarts } from '../core/location.ts';
import type { Coverage } from '../core/report.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { classify, needsContent } from '../syntax/classify.ts';
import type { AnalysisOptions } from './analysis.ts';

/** A changed file that is a program guard reads. */
export interface Source {
  readonly change: Change;
  readonly text: string;
}

/** Reads the changed paths and says of each what becomes of it. */
export async function readSources(snapshot: Snapshot, options: Pick<AnalysisOptions, 'isIgnored' | 'maxBytes'>): Promise<{ sources: Source[]; coverage: Map<string, Coverage>; notices: string[] }> {
  const coverage = new Map<string, Coverage>();
  const sources: Source[] = [];
  const notices: string[] = [];
  const wanted = new Set(snapshot.changes.filter((change) => needsContent(change) && !options.isIgnored(change.path)).map((change) => change.path));
  await snapshot.load([...wanted]);
  for (const change of snapshot.changes) {
    const hunks = change.hunks.length;
    const { path } = change;
    if (options.isIgnored(path)) {
      coverage.set(path, { path, state: 'skipped', reason: 'ignored', hunks });
      continue;
    }
    const bytes = wanted.has(path) ? snapshot.read(path) : undefined;
    const kind = classify(change, bytes ?? undefined, { maxBytes: options.maxBytes });
    switch (kind.state) {
      case 'source':
        sources.push({ change, text: kind.text });
        if (kind.notice !== undefined) notices.push(`${path} ${kind.notice}`);
        coverage.set(path, { path, state: 'checked', hunks, lines: countLines(change.changed, lineStarts(kind.text).length) });
        break;
      case 'skipped':
        coverage.set(path, { path, state: 'skipped', reason: kind.reason, ...(kind.detail === undefined ? {} : { detail: kind.detail }), hunks });
        break;
      case 'failed':
        coverage.set(path, { path, state: 'failed', reason: kind.reason, detail: kind.detail, ...(kind.line === undefined ? {} : { line: kind.line }), hunks });
    }
  }
  return { sources, coverage, notices };
}
