import { compareText } from '../core/finding.ts';
import type { Severity } from '../core/finding.ts';
import { markupCode, markupLine, markupProse } from './escape-markup.ts';
import { disarmLines } from './escape.ts';
import { problemsOf } from './problems.ts';
import type { Problem } from './problems.ts';
import type { Reporter } from './reporter.ts';
import { summarize } from './summary.ts';

const severities: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'info' };

/** Checkstyle's XML, which Jenkins, SonarQube, reviewdog and many others read. @see https://checkstyle.org */
export const renderCheckstyle: Reporter = (report, options) => {
  const byPath = new Map<string, Problem[]>();
  for (const problem of problemsOf(report, summarize(report, options))) {
    byPath.set(problem.path, [...(byPath.get(problem.path) ?? []), problem]);
  }
  const output = ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">'];
  for (const [path, problems] of [...byPath].sort(([a], [b]) => compareText(a, b))) {
    output.push(`  <file name="${markupLine(path)}">`, ...problems.map(errorElement), '  </file>');
  }
  output.push('</checkstyle>');
  return disarmLines(`${output.join('\n')}\n`);
};

function errorElement(problem: Problem): string {
  const column = problem.column === undefined ? '' : ` column="${problem.column}"`;
  const advice = markupCode(problem.advice);
  // A line end in an attribute is read as a blank unless it is written as a reference.
  const message = [markupProse(problem.message), ...(advice.length === 0 ? [] : ['Write instead:', ...advice])].join('&#10;').replaceAll('\t', '&#9;');
  return `    <error line="${problem.line}"${column} severity="${severities[problem.severity]}" message="${message}" source="guard.${markupLine(problem.check)}"/>`;
}
