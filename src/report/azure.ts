import { azureMessage, azureProperty } from './escape-command.ts';
import { disarmLines } from './escape.ts';
import { problemsOf } from './problems.ts';
import type { Problem } from './problems.ts';
import type { Reporter } from './reporter.ts';
import { coverageReceipt, summarize } from './summary.ts';
import { verdictText } from './verdict-line.ts';

/**
 * Issues of Azure Pipelines, printed in a step. A suggestion is a plain line, for Azure knows errors and warnings only.
 * @see https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands#logissue-log-an-error-or-warning
 */
export const renderAzure: Reporter = (report, options) => {
  const summary = summarize(report, options);
  const lines = problemsOf(report, summary).map(issue);
  lines.push(disarmLines(coverageReceipt(summary)), disarmLines(verdictText(summary)));
  if (summary.exitCode === 2) lines.push('##vso[task.complete result=Failed;]guard could not read everything');
  return `${lines.join('\n')}\n`;
};

function issue(problem: Problem): string {
  const advice = problem.advice === '' ? '' : `Write instead:\n${problem.advice}`;
  const text = azureMessage(problem.message, advice);
  if (problem.severity === 'suggestion') return disarmLines(`suggestion ${azureProperty(problem.path)}:${problem.line} ${text}`);
  const place = [`sourcepath=${azureProperty(problem.path)}`, `linenumber=${problem.line}`];
  if (problem.column !== undefined) place.push(`columnnumber=${problem.column}`);
  return `##vso[task.logissue type=${problem.severity};${place.join(';')};code=${azureProperty(problem.check)}]${text}`;
}
