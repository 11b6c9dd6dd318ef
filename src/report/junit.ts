import type { Report } from '../core/report.ts';
import { markupCode, markupLine, markupProse } from './escape-markup.ts';
import { disarmLines } from './escape.ts';
import { problemsOf } from './problems.ts';
import type { Problem } from './problems.ts';
import type { Reporter } from './reporter.ts';
import { countsText, coverageReceipt, skipReasonText, summarize } from './summary.ts';

/**
 * JUnit's XML, for CI systems that show test results: each changed path is a test case. A finding that blocks is a failure, what
 * could not be read is an error, what passes stands in `system-out`. No times: a clock would make two equal runs differ.
 * @see https://github.com/testmoapp/junitxml
 */
export const renderJunit: Reporter = (report, options) => {
  const summary = summarize(report, options);
  const problems = groupByPath(problemsOf(report, summary));
  const paths = new Set([...report.coverage.map((entry) => entry.path), ...problems.keys()]);
  const cases = [...paths].sort((a, b) => (a < b ? -1 : 1)).map((path) => testCase(path, problems.get(path) ?? [], report));
  const count = (kind: Outcome): number => cases.filter(({ outcome }) => outcome === kind).length;
  const figures = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  const receipt = [coverageReceipt(summary), countsText(summary.counts), ...report.notices].filter((line) => line !== '').map(markupProse);
  return disarmLines(
    `${[
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="guard" ${figures.replace(/ skipped="\d+"/, '')}>`,
      `  <testsuite name="guard ${markupLine(report.label)}" ${figures}>`,
      ...cases.flatMap(({ lines }) => lines),
      `    <system-out>${receipt.join('\n')}</system-out>`,
      '  </testsuite>',
      '</testsuites>',
    ].join('\n')}\n`,
  );
};

type Outcome = 'passed' | 'skipped' | 'failure' | 'error';

function groupByPath(problems: readonly Problem[]): Map<string, Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) groups.set(problem.path, [...(groups.get(problem.path) ?? []), problem]);
  return groups;
}

function testCase(path: string, problems: readonly Problem[], report: Report): { outcome: Outcome; lines: string[] } {
  const head = `    <testcase name="${markupLine(path)}" classname="guard"`;
  const broken = problems.filter(({ check }) => check === 'guard-unread' || check === 'guard-rule-failure');
  const blocking = problems.filter((problem) => problem.blocks && !broken.includes(problem));
  const passing = problems.filter(({ blocks }) => !blocks);
  const entry = report.coverage.find((candidate) => candidate.path === path);
  if (problems.length === 0) {
    if (entry?.state !== 'skipped') return { outcome: 'passed', lines: [`${head}/>`] };
    return { outcome: 'skipped', lines: [`${head}>`, `      <skipped message="${markupLine(skipReasonText[entry.reason])}"/>`, '    </testcase>'] };
  }
  // A test case ends in one way, and being unread outranks being wrong.
  const outcome: Outcome = broken.length > 0 ? 'error' : blocking.length > 0 ? 'failure' : 'passed';
  const told = outcome === 'error' ? [...broken, ...blocking] : blocking;
  const lines = [`${head}>`];
  if (outcome !== 'passed') {
    const types = [...new Set(told.map(({ check }) => check))].join(' ');
    lines.push(`      <${outcome} message="${markupProse(told[0]!.message)}" type="${markupLine(types)}">${told.map(describe).join('\n')}</${outcome}>`);
  }
  if (passing.length > 0) lines.push(`      <system-out>${passing.map(describe).join('\n')}</system-out>`);
  return { outcome, lines: [...lines, '    </testcase>'] };
}

function describe(problem: Problem): string {
  const place = `${markupLine(problem.path)}:${problem.line}${problem.column === undefined ? '' : `:${problem.column}`}`;
  const advice = markupCode(problem.advice);
  return [`${place} ${problem.severity} ${markupLine(problem.check)}: ${markupProse(problem.message)}`, ...(advice.length === 0 ? [] : ['Write instead:', ...advice])].join('\n');
}
