import { compareText } from '../core/finding.ts';
import type { Finding, FlowStep, Severity } from '../core/finding.ts';
import type { Location } from '../core/location.ts';
import type { Report } from '../core/report.ts';
import { drawCodeFrame } from './code-frame.ts';
import { displayWidth } from './display-width.ts';
import { escapeCode, escapeLine, escapeProse } from './escape.ts';
import { linesOf } from './places.ts';
import type { Paint, Palette } from './sgr.ts';
import { wrapProse } from './wrap.ts';

const indent = '    ';
const deepIndent = '      ';

/**
 * Draws one finding under the heading of its file:
 * ```text
 *   12:70  error  sql-concatenation
 *     Request data `id` becomes part of the SQL text of `db.query`.
 *
 *     12 │ const rows = await db.query(`SELECT … WHERE id = ${id}`);
 *        │                                                    ^^
 *
 *     write instead (guard check --fix does it):
 *       const rows = await db.query('SELECT … WHERE id = $1', [id]);
 * ```
 */
export function drawFinding(finding: Finding, report: Report, palette: Palette, width: number): string[] {
  const { location } = finding;
  const position = `${location.start.line}:${location.start.column}`;
  const title = [palette.bold(position), paintSeverity(finding.severity, palette)(finding.severity), palette.dim(escapeLine(finding.ruleId))];
  const aside = asideOf(finding);
  const output = [`  ${title.join('  ')}${aside === '' ? '' : palette.dim(`  (${aside})`)}`];
  for (const line of wrapProse(escapeProse(finding.message), width - indent.length)) output.push(indent + line);

  const frame = drawCodeFrame({
    lines: linesOf(report, location.path),
    primary: location,
    marks: finding.marks.filter((mark) => mark.path === location.path),
    width: width - indent.length,
    paintGutter: palette.dim,
    paintMark: paintSeverity(finding.severity, palette),
  });
  if (frame.length > 0) output.push('', ...frame.map((line) => indent + line));
  const flow = drawFlow(finding.flow, palette, width);
  if (flow.length > 0) output.push('', ...flow);

  const advice = escapeCode(finding.advice).flatMap((line) => (SENTENCE.test(line) ? wrapSentence(line, width - deepIndent.length) : [line]));
  if (advice.length > 0) {
    const label = isWrittenByFix(finding) ? 'write instead (guard check --fix does it):' : 'write instead:';
    output.push('', indent + label, ...advice.map((line) => deepIndent + palette.green(line)));
  }
  return output;
}

/** A line of advice that is prose and may be broken at blanks; code is left as it is. */
const SENTENCE = /^[A-Z][a-z]+ (?:[a-z`'(]|[A-Z][\w-]+ ).*[.:)]$/;

/** Breaks prose at blanks, but never inside the code in it, which somebody will copy. */
function wrapSentence(line: string, width: number): string[] {
  const glued = line.replace(/`[^`]*`/g, (code) => code.replaceAll(' ', GLUE));
  return wrapProse(glued, width).map((part) => part.replaceAll(GLUE, ' '));
}

/** Stands for a blank that holds; advice is escaped before, so no such character is in it. */
const GLUE = '\u0001';

/** Tells whether `guard check --fix` writes the advice: it runs without the model, so what a model proposes is for people to take. */
export function isWrittenByFix({ fix, origin }: Finding): boolean {
  return fix !== undefined && origin !== 'model';
}

/** Draws a suppressed finding in one or two lines, with who suppressed it and why. */
export function drawSuppressed(finding: Finding, palette: Palette): string[] {
  const { location, suppressed } = finding;
  if (suppressed === undefined) return [];
  const where = `${escapeLine(location.path)}:${location.start.line}:${location.start.column}`;
  return [
    `  ${where}  ${finding.severity}  ${palette.dim(escapeLine(finding.ruleId))}`,
    `${indent}${suppressed.by === 'inline' ? 'ignored in the code' : `ignored by the ${suppressed.by}`}: ${escapeProse(suppressed.reason)}`,
  ];
}

/** The colour of a severity. */
export function paintSeverity(severity: Severity, palette: Palette): Paint {
  if (severity === 'error') return (text) => palette.bold(palette.red(text));
  return severity === 'warning' ? palette.yellow : palette.cyan;
}

/** `src/a.ts:12`, as terminals and editors make it clickable. */
export function placeText({ path, start }: Location): string {
  return `${escapeLine(path)}:${start.line}`;
}

/** Steps of a flow, without one that says the same as the step before it. */
export function distinctSteps(flow: readonly FlowStep[]): readonly FlowStep[] {
  return flow.filter((step, index) => {
    const previous = flow[index - 1];
    return previous === undefined || placeText(previous.location) !== placeText(step.location) || previous.message !== step.message;
  });
}

/** Tells whether a flow visits more than one line, i.e. whether the code frame alone does not show it. */
export function hasJourney(flow: readonly FlowStep[]): boolean {
  return new Set(flow.map((step) => placeText(step.location))).size > 1;
}

function drawFlow(flow: readonly FlowStep[], palette: Palette, width: number): string[] {
  if (!hasJourney(flow)) return [];
  const steps = distinctSteps(flow).map((step) => ({ place: placeText(step.location), message: escapeProse(step.message) }));
  const widest = Math.max(...steps.map((step) => displayWidth(step.place)));
  // a very long path must not push every message off the screen
  const column = Math.min(widest, Math.floor(width / 2));
  return [
    `${indent}how it gets there:`,
    ...steps.map(({ place, message }) => {
      const padding = ' '.repeat(Math.max(0, column - displayWidth(place)));
      return `${deepIndent}${place}${padding}  ${palette.dim(message)}`.trimEnd();
    }),
  ];
}

/** What a reader must know besides severity: where else it stands, how sure it is. */
function asideOf(finding: Finding): string {
  const notes: string[] = [];
  if (finding.belonging === 'existing') notes.push('older than this change');
  if (finding.confidence === 'low') notes.push('low confidence');
  if (finding.origin === 'model') notes.push('found by the model');
  return notes.join(', ');
}

/** Findings by path, in the order of paths. */
export function groupByPath(findings: readonly Finding[]): [string, Finding[]][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.location.path);
    if (group === undefined) groups.set(finding.location.path, [finding]);
    else group.push(finding);
  }
  return [...groups].sort(([a], [b]) => compareText(a, b));
}
