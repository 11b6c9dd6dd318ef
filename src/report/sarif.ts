import type { Finding, Severity } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import type { RuleMeta } from '../core/rule.ts';
import { escapeCode, escapeProse, stringifySafely } from './escape.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { artifactLocation, physicalLocation, renderFixes, sourceRoot } from './sarif-location.ts';
import { notificationDescriptors, renderNotifications } from './sarif-notifications.ts';
import { summarize } from './summary.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', suggestion: 'note' };

/** GitHub reads a number: 7.0 and more is "high", 4.0 and more "medium", the rest "low". */
const securitySeverity: Readonly<Record<Severity, string>> = { error: '8.8', warning: '5.5', suggestion: '2.5' };

/** How sure a finding is, on SARIF's scale of 0 to 100. */
const ranks = { high: 90, medium: 60, low: 30 } as const;

/**
 * SARIF 2.1.0, for code scanning and viewers. Suppressed findings are results with `suppressions`; findings older than the change
 * are results (`baselineState` `unchanged`) only when asked for. The same input gives the same bytes.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const renderSarif: Reporter = (report, options) => {
  const summary = summarize(report, options);
  const rules = [...options.rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const shown = report.findings.filter((finding) => options.includeExisting || finding.belonging !== 'existing');
  return `${stringifySafely({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'guard',
            informationUri: 'https://www.npmjs.com/package/stageguard',
            semanticVersion: report.version,
            rules: rules.map((rule) => renderRule(rule, options)),
            notifications: notificationDescriptors,
          },
        },
        automationDetails: { id: `guard/${modeOf(report.label)}/` },
        ...(report.shard === undefined ? {} : { properties: { shard: report.shard } }),
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'The top of the repository.' } } },
        invocations: [
          {
            executionSuccessful: summary.exitCode !== 2,
            exitCode: summary.exitCode,
            toolExecutionNotifications: renderNotifications(report),
          },
        ],
        artifacts: report.coverage
          .filter((entry) => entry.state === 'checked')
          .map((entry) => ({ location: artifactLocation(entry.path), roles: ['analysisTarget'] })),
        results: shown.map((finding) => renderResult(finding, report, rules)),
      },
    ],
  })}\n`;
};

/** Groups runs for code scanning, which compares a run with the last one of its kind: so no commit ids in here. */
function modeOf(label: string): string {
  const modes: Readonly<Record<string, string>> = { staged: 'staged', 'all files': 'all', 'work tree': 'worktree' };
  return Object.hasOwn(modes, label) ? modes[label]! : 'range';
}

function renderRule(rule: RuleMeta, options: ReporterOptions): object {
  const page = options.pages !== undefined && Object.hasOwn(options.pages, rule.id) ? options.pages[rule.id]! : undefined;
  const cwe = rule.cwe.map((number) => `CWE-${number}`).join(', ');
  const links = rule.cwe.map((number) => `[CWE-${number}](https://cwe.mitre.org/data/definitions/${number}.html)`).join(', ');
  return {
    id: rule.id,
    name: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: cwe === '' ? rule.title : `${rule.title} (${cwe}).` },
    help: {
      text: `${rule.title}.${cwe === '' ? '' : ` ${cwe}.`} Read more: guard explain ${rule.id}`,
      markdown: page ?? `**${rule.title}**${links === '' ? '' : ` (${links})`}\n\nRead more: \`guard explain ${rule.id}\``,
    },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: [...new Set(['security', ...rule.cwe.map((number) => `external/cwe/cwe-${String(number).padStart(3, '0')}`), ...rule.tags])],
      precision: 'high',
      'problem.severity': rule.severity === 'suggestion' ? 'recommendation' : rule.severity,
      'security-severity': securitySeverity[rule.severity],
    },
  };
}

function renderResult(finding: Finding, report: Report, rules: readonly RuleMeta[]): object {
  const ruleIndex = rules.findIndex((rule) => rule.id === finding.ruleId);
  const related = finding.marks.filter((mark) => mark.path !== finding.location.path || mark.start.offset !== finding.location.start.offset);
  return {
    ruleId: finding.ruleId,
    ...(ruleIndex === -1 ? {} : { ruleIndex }),
    kind: 'fail',
    level: levels[finding.severity],
    rank: ranks[finding.confidence],
    message: { text: messageText(finding) },
    locations: [{ physicalLocation: physicalLocation(finding.location, report) }],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((mark, id) => ({
            id,
            physicalLocation: physicalLocation(mark, report),
            message: { text: 'this part of the text' },
          })),
        }),
    ...(finding.flow.length === 0
      ? {}
      : {
          codeFlows: [
            {
              threadFlows: [
                {
                  locations: finding.flow.map((step) => ({
                    location: { physicalLocation: physicalLocation(step.location, report), message: { text: plainText(escapeProse(step.message)) } },
                  })),
                },
              ],
            },
          ],
        }),
    ...(finding.fix === undefined ? {} : { fixes: renderFixes(finding.fix, report) }),
    partialFingerprints: { 'guard/v1': finding.fingerprint },
    baselineState: finding.belonging === 'existing' ? 'unchanged' : 'new',
    ...(finding.suppressed === undefined ? {} : { suppressions: [renderSuppression(finding.suppressed, report)] }),
    properties: { confidence: finding.confidence, origin: finding.origin, belonging: finding.belonging },
  };
}

function renderSuppression(suppressed: NonNullable<Finding['suppressed']>, report: Report): object {
  return {
    kind: suppressed.by === 'inline' ? 'inSource' : 'external',
    status: 'accepted',
    justification: escapeProse(suppressed.reason),
    ...(suppressed.location === undefined ? {} : { location: { physicalLocation: physicalLocation(suppressed.location, report) } }),
    properties: { by: suppressed.by },
  };
}

function messageText(finding: Finding): string {
  const advice = escapeCode(finding.advice).join('\n');
  return plainText(advice === '' ? escapeProse(finding.message) : `${escapeProse(finding.message)}\nWrite instead:\n${advice}`);
}

/** `[text](target)` in a SARIF message is a link; code that looks so must not become one. @see SARIF 2.1.0 section 3.11.6 */
function plainText(text: string): string {
  return text.replace(/\[([^[\]]*)\](?=\()/g, '\\[$1\\]');
}
