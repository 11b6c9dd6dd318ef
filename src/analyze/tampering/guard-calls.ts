import type { TamperAct } from '../../core/tamper-candidate.ts';
import type { ChangedText, NumberedLine } from './change-texts.ts';
import { addedLines, linesOf } from './change-texts.ts';

/** Files that start guard, by what they are to a person. */
export type CallerKind = 'a workflow' | 'a hook' | 'an agent\'s hook';

/** What runs guard here, if anything may. */
export function callerKindOf(path: string): CallerKind | undefined {
  if (/^\.github\/workflows\/[^/]+\.ya?ml$|^(?:\.gitlab-ci|azure-pipelines|bitbucket-pipelines)\.ya?ml$|^\.circleci\/config\.yml$|^Jenkinsfile$/.test(path)) return 'a workflow';
  if (/^(?:\.husky|\.githooks|\.hooks)\/(?!_\/)[^/]+$|^\.?lefthook(?:-local)?\.(?:ya?ml|json|toml)$|^\.pre-commit-config\.yaml$|^\.?simple-git-hooks\.\w+$|(?:^|\/)(?:package\.json|\.lintstagedrc(?:\.\w+)?|lint-staged\.config\.\w+)$/.test(path)) return 'a hook';
  if (/^\.(?:claude|gemini|codex|cursor)\/(?:settings|hooks)(?:\.local)?\.(?:json|toml)$|^\.github\/hooks\/[^/]+\.json$|^\.mcp\.json$/.test(path)) return 'an agent\'s hook';
  return undefined;
}

const call = /(?:^|[\s"'`/&|;(=])(?:guard|stageguard)(?:@[\w.^~-]+)?\s+(?:check|agent-hook|review|mcp)\b|\buses:\s*['"]?[\w.-]+\/(?:stage)?guard(?:\/[\w./-]+)?@/;

/** Lines that start guard. A comment starts nothing. */
export function callsIn(text: string | undefined): readonly NumberedLine[] {
  return linesOf(text).filter(({ text: line }) => call.test(line) && !/^\s*(?:#|\/\/)/.test(line));
}

/** What became of guard in one file that started it before. */
export interface CallerChange {
  readonly act: Extract<TamperAct, 'guard-defused' | 'workflow-changed'>;
  readonly line: number;
  readonly what: string;
}

/** Ways to let guard run and not count, on any line of its step or hook. */
const defusals: readonly (readonly [RegExp, string])[] = [
  [/\|\|\s*(?:true|:|exit\s+0|echo\b)/, 'a failure is passed over'],
  [/;\s*(?:true|exit\s+0)\b/, 'a failure is passed over'],
  [/\bcontinue-on-error:\s*(?:true|\$\{\{)/, 'the job goes on after a failure'],
  [/\ballow_failure:\s*true|\bcontinueOnError:\s*true/, 'the job goes on after a failure'],
  [/(?:^|\s)if:\s*['"]?(?:false|never|\$\{\{\s*false)/, 'the step is never run'],
  [/--fail-on[= ]['"]?never|\bfail-on:\s*['"]?never/, 'no finding makes it fail'],
  [/--config-from[= ]['"]?snapshot/, 'the change brings its own configuration'],
  [/\b(?:HUSKY|LEFTHOOK|SKIP_SIMPLE_GIT_HOOKS)=0|\bSKIP_SIMPLE_GIT_HOOKS=1|\bSKIP=\S*guard/, 'hooks are off'],
];

/** Compares the lines around guard's calls that are there before and after. */
export function compareCallers(file: ChangedText, kind: CallerKind): CallerChange | undefined {
  const calls = callsIn(file.after);
  const added = addedLines(file);
  if (calls.length === 0 || added.length === 0) return undefined;
  const near = kind === 'a workflow' ? jobLines(file.after!, calls) : undefined;
  for (const { number, text } of added) {
    if (/^\s*(?:#|\/\/)/.test(text) || (near !== undefined && !near.has(number))) continue;
    const isOwnLine = calls.some((one) => one.number === number);
    const defusal = defusals.find(([pattern], index) => pattern.test(text) && (kind === 'a workflow' || isOwnLine || index >= 7));
    if (defusal !== undefined) return { act: 'guard-defused', line: number, what: `${defusal[1]} (\`${text.trim().slice(0, 100)}\`)` };
    // A hook that ends well before it comes to guard.
    if (kind === 'a hook' && /^\s*(?:exit(?:\s+0)?|return(?:\s+0)?)\s*$/.test(text) && calls.every((one) => one.number > number)) return { act: 'guard-defused', line: number, what: `\`${text.trim()}\` stands before it` };
  }
  if (kind !== 'a workflow') return undefined;
  const edit = added.find(({ number, text }) => near!.has(number) && !/^\s*#/.test(text)) ?? removedNear(file, calls);
  return edit === undefined ? undefined : { act: 'workflow-changed', line: edit.number, what: `\`${edit.text.trim().slice(0, 100)}\`` };
}

/** A line of guard's job, or of what starts it, that is gone. */
function removedNear(file: ChangedText, calls: readonly NumberedLine[]): NumberedLine | undefined {
  const near = jobLines(file.before!, callsIn(file.before));
  const gone = addedLines({ path: file.path, before: file.after, after: file.before }).find(({ number, text }) => near.has(number) && !/^\s*#/.test(text));
  return gone === undefined ? undefined : { number: calls[0]!.number, text: `without ${gone.text.trim()}` };
}

/**
 * The lines that decide over guard's step: what starts the workflow and what it may do, its job without the other steps, and the step.
 * YAML is told by its indentation, which is enough for what people write, and a miss costs a warning.
 */
function jobLines(text: string, calls: readonly NumberedLine[]): ReadonlySet<number> {
  const lines = linesOf(text);
  const near = new Set<number>();
  const indentOf = (line: string): number => (line.trim() === '' ? Infinity : line.length - line.trimStart().length);
  let top = '';
  for (const { number, text: line } of lines) {
    if (indentOf(line) === 0) top = /^['"]?([\w-]+)['"]?\s*:/.exec(line)?.[1] ?? '';
    if (['on', 'true', 'permissions', 'env', 'defaults', 'concurrency'].includes(top)) near.add(number);
  }
  for (const { number } of calls) {
    const at = number - 1;
    let stepStart = at;
    while (stepStart > 0 && !/^\s*-\s/.test(lines[stepStart]!.text)) stepStart--;
    const stepIndent = indentOf(lines[stepStart]!.text);
    let stepEnd = at + 1;
    while (stepEnd < lines.length && indentOf(lines[stepEnd]!.text) > stepIndent) stepEnd++;
    for (let index = stepStart; index < stepEnd; index++) near.add(index + 1);
    let jobStart = stepStart;
    while (jobStart > 0 && (indentOf(lines[jobStart]!.text) >= stepIndent || indentOf(lines[jobStart]!.text) > 2)) jobStart--;
    const jobIndent = indentOf(lines[jobStart]!.text);
    for (let index = jobStart; index < lines.length && (index === jobStart || indentOf(lines[index]!.text) > jobIndent); index++) {
      // Keys of the job itself: what lies deeper belongs to one of its other steps.
      if (indentOf(lines[index]!.text) <= jobIndent + 4 && !/^\s*-\s/.test(lines[index]!.text)) near.add(index + 1);
    }
  }
  return near;
}
