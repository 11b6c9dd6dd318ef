import type { Finding } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import type { Report } from '../../core/report.ts';
import { markupCode, markupLine, markupProse } from '../escape-markup.ts';
import { linesOf } from '../places.ts';
import { renderPatch } from '../patch.ts';
import { distinctSteps, hasJourney, isWrittenByFix, placeText } from '../text-finding.ts';

/** Lines of one frame at most; a longer text is shown by its first ones. */
const mostLines = 30;

/** One finding as an `article`: what, the code with what matters marked, the way of the data, the better line. */
export function drawFinding(finding: Finding, report: Report, blocks: boolean): string[] {
  const { location, severity, ruleId } = finding;
  const notes = [
    blocks ? 'blocks' : 'passes',
    ...(finding.suppressed === undefined ? [] : [`suppressed by ${finding.suppressed.by}`]),
    ...(finding.belonging === 'existing' ? ['older than this change'] : []),
    ...(finding.confidence === 'low' ? ['low confidence'] : []),
    ...(finding.origin === 'model' ? ['found by the model'] : []),
  ];
  const output = [
    `<article class="${severity}" data-severity="${severity}" data-rule="${markupLine(ruleId)}" id="f-${markupLine(finding.fingerprint)}">`,
    `<header><span class="severity">${severity}</span><code>${markupLine(ruleId)}</code><code>${markupLine(placeText(location))}:${location.start.column}</code><span class="dim">${notes.join(', ')}</span></header>`,
    `<p>${prose(finding.message)}</p>`,
    ...drawFrame(report, location, finding.marks.length > 0 ? finding.marks : [location]),
  ];
  if (finding.suppressed !== undefined) output.push(`<p class="dim">Reason given: ${prose(finding.suppressed.reason)}</p>`);
  if (hasJourney(finding.flow)) output.push('<p>How it gets there:</p>', '<ol>', ...distinctSteps(finding.flow).flatMap((step) => drawStep(step, report)), '</ol>');
  const patch = finding.fix === undefined ? undefined : renderPatch(finding.fix, report);
  const advice = patch === undefined ? markupCode(finding.advice) : patch.map((line) => line.split('\t').map(markupLine).join('\t'));
  if (advice.length > 0) output.push(`<p>Write instead${patch !== undefined && isWrittenByFix(finding) ? ' (<code>guard check --fix</code> does it)' : ''}:</p>`, `<pre>${advice.join('\n')}</pre>`);
  return [...output, '</article>'];
}

function drawStep({ location, message }: Finding['flow'][number], report: Report): string[] {
  const frame = drawFrame(report, location, [location], 0);
  return [`<li><code>${markupLine(placeText(location))}</code> ${prose(message)}`, ...frame, '</li>'];
}

/** Prose with its backticks as code. */
function prose(text: string): string {
  return markupProse(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** The known lines around a place, with the marks in `<mark>`. */
function drawFrame(report: Report, primary: Location, marks: readonly Location[], neighbours = 1): string[] {
  const lines = linesOf(report, primary.path);
  const places = marks.filter(({ path }) => path === primary.path);
  const wanted = new Set<number>();
  for (const { start, end } of [primary, ...places]) {
    for (let line = start.line - neighbours; line <= Math.min(end.line + neighbours, start.line + mostLines); line++) if (lines[line] !== undefined) wanted.add(line);
  }
  if (wanted.size === 0) return [];
  const numbers = [...wanted].sort((a, b) => a - b).slice(0, mostLines);
  const rows = numbers.map((line, index) => {
    const gap = index > 0 && line > numbers[index - 1]! + 1 ? '<span class="n">⋮</span>\n' : '';
    return `${gap}<span class="n">${line}</span>${markLine(lines[line]!, line, places)}`;
  });
  return [`<pre>${rows.join('\n')}</pre>`];
}

/** A line with the marked ranges, which may overlap, in `<mark>`. */
function markLine(text: string, line: number, marks: readonly Location[]): string {
  const cuts = new Set([0, text.length]);
  const ranges = marks
    .filter(({ start, end }) => start.line <= line && line <= end.line)
    .map(({ start, end }) => [start.line === line ? start.column - 1 : text.length - text.trimStart().length, end.line === line ? end.column - 1 : text.length] as const);
  for (const range of ranges) for (const cut of range) cuts.add(Math.min(cut, text.length));
  const ordered = [...cuts].sort((a, b) => a - b);
  let output = '';
  for (let index = 0; index + 1 < ordered.length; index++) {
    const [from, to] = [ordered[index]!, ordered[index + 1]!];
    const piece = text.slice(from, to).split('\t').map(markupLine).join('\t');
    output += ranges.some(([start, end]) => start <= from && to <= end) ? `<mark>${piece}</mark>` : piece;
  }
  return output;
}
