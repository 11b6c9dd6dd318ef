import type { Report } from '../core/report.ts';
import { escapeProse } from './escape.ts';
import { artifactLocation } from './sarif-location.ts';
import { reviewAsides, reviewProblems, reviewReceipt } from './review-text.ts';
import { skipReasonText } from './summary.ts';

/** The kinds of notifications: what became of paths and rules that gave no result. */
export const notificationDescriptors: readonly object[] = [
  { id: 'skipped', shortDescription: { text: 'A changed path was not analysed, for a harmless reason.' }, defaultConfiguration: { level: 'note' } },
  { id: 'unread', shortDescription: { text: 'A changed path could not be analysed; the run is incomplete.' }, defaultConfiguration: { level: 'error' } },
  { id: 'rule-failure', shortDescription: { text: 'A rule broke down on a file; the run is incomplete.' }, defaultConfiguration: { level: 'error' } },
  { id: 'review', shortDescription: { text: 'What the model review looked at and what it cost.' }, defaultConfiguration: { level: 'note' } },
  { id: 'not-reviewed', shortDescription: { text: 'A part of the change was not reviewed by the model.' }, defaultConfiguration: { level: 'warning' } },
  { id: 'notice', shortDescription: { text: 'Something about the run that a user should know.' }, defaultConfiguration: { level: 'warning' } },
];

/** One notification for every path that was not checked, every rule that broke down, and every notice. */
export function renderNotifications(report: Report): object[] {
  const output: object[] = [];
  for (const entry of report.coverage) {
    if (entry.state === 'skipped') {
      const detail = entry.detail === undefined ? '' : `: ${escapeProse(entry.detail)}`;
      output.push(notification('skipped', 'note', `Skipped (${skipReasonText[entry.reason]})${detail}`, entry.path));
    } else if (entry.state === 'failed') {
      output.push(notification('unread', 'error', `Not read (${entry.reason}): ${escapeProse(entry.detail)}`, entry.path, entry.line));
    }
  }
  for (const { ruleId, path, message } of report.failures) {
    output.push({
      ...notification('rule-failure', 'error', `Rule ${escapeProse(ruleId)} broke down: ${escapeProse(message)}`, path),
      associatedRule: { id: ruleId },
    });
  }
  if (report.review !== undefined) {
    for (const problem of reviewProblems(report.review)) output.push(notification('not-reviewed', report.review.required ? 'error' : 'warning', escapeProse(problem)));
    for (const line of [reviewReceipt(report.review), ...reviewAsides(report.review)]) output.push(notification('review', 'note', escapeProse(line)));
  }
  for (const notice of report.notices) output.push(notification('notice', 'warning', escapeProse(notice)));
  return output;
}

function notification(id: string, level: string, text: string, path?: string, line?: number): object {
  return {
    descriptor: { id },
    level,
    message: { text },
    ...(path === undefined
      ? {}
      : {
          locations: [
            {
              physicalLocation: {
                artifactLocation: artifactLocation(path),
                ...(line === undefined ? {} : { region: { startLine: line } }),
              },
            },
          ],
        }),
  };
}
