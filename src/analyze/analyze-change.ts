import type { Change } from '../core/change.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { kindOfName } from '../syntax/file-kinds.ts';
import { languageOfPath } from '../syntax/language.ts';
import type { Analysis, AnalysisOptions } from './analysis.ts';
import { readSources } from './coverage.ts';

/** Files that say which packages there are and how imports are resolved, by the ends of their names. */
const MANIFEST = /\.(?:jsonc?|json5|ya?ml|toml|lock|lockb)$|(?:^|\/)\.[^/]*$/;

/** Files that tell assistants what to do; what hides in them concerns all that they write. */
const GUIDANCE = /(?:^|\/)(?:AGENTS|CLAUDE|GEMINI|SKILL|copilot-instructions)\.md$|\.mdc$/;

/**
 * Tells whether a changed path may be a program, decide over what programs import, or tell assistants what to do. Said by its name alone:
 * one that says nothing may be a script, by its `#!` line.
 */
export function mayConcernPrograms({ path, oldPath }: Change): boolean {
  return [path, oldPath].some((one) => one !== undefined && (languageOfPath(one) !== undefined || MANIFEST.test(one) || GUIDANCE.test(one) || kindOfName(one) === undefined));
}

/**
 * Stage 3 for any change. One that holds no program (documents, pictures) is accounted for here, without loading the
 * interpreter, the models and the rules.
 */
export async function analyzeChange(snapshot: Snapshot, options: AnalysisOptions): Promise<Analysis> {
  if (!snapshot.changes.some(mayConcernPrograms)) {
    const { sources, coverage } = await readSources(snapshot, options);
    if (sources.length === 0) {
      return { findings: [], coverage: [...coverage.values()], failures: [], texts: new Map(), stats: { filesParsed: 0, filesPrefiltered: 0, bytes: 0, overBudget: 0, importsLoaded: 0 } };
    }
  }
  return (await import('./analyze.ts')).analyze(snapshot, options);
}
