import { createHash } from 'node:crypto';
import type { Severity } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { markupLine, markupProse } from './escape-markup.ts';
import { disarmLines } from './escape.ts';
import { drawFinding } from './html/draw-finding.ts';
import { pageScript } from './html/page-script.ts';
import { pageStyle } from './html/page-style.ts';
import type { Reporter } from './reporter.ts';
import { coverageReceipt, skipReasonText, summarize } from './summary.ts';
import type { Summary } from './summary.ts';
import { groupByPath } from './text-finding.ts';
import { verdictText } from './verdict-line.ts';

/**
 * One page that needs nothing else: no network, no other file. Its policy lets only the script and style run that stand in it, so
 * foreign text could not become code even if it were not escaped.
 */
export const renderHtml: Reporter = (report, options) => {
  const summary = summarize(report, options);
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = `default-src 'none'; script-src ${hash(pageScript)}; style-src ${hash(pageStyle)}; base-uri 'none'; form-action 'none'`;
  const shown = options.verbose ? [...summary.active, ...summary.suppressed] : summary.active;
  const blocking = new Set(summary.blocking);
  const state = ['ok', 'blocked', 'unfinished'][summary.exitCode]!;
  const output = [
    '<!DOCTYPE html>', '<html lang="en">', '<head>', '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">', '<meta name="referrer" content="no-referrer">',
    `<title>${markupLine(verdictText(summary))}</title>`, `<style>${pageStyle}</style>`, '</head>', '<body>',
    `<h1 class="${state}">${markupLine(verdictText(summary))}</h1>`,
    `<p class="receipt">${markupProse(report.label)} · ${markupLine(coverageReceipt(summary))} · guard ${markupLine(report.version)}</p>`,
    ...drawProblems(report, summary), ...drawNotices(report),
  ];
  if (shown.length > 0) output.push(...drawForm([...new Set(shown.map(({ ruleId }) => ruleId))].sort(), summary));
  for (const [path, findings] of groupByPath(shown)) {
    output.push('<section class="file">', `<h2><code>${markupLine(path)}</code></h2>`, ...findings.flatMap((finding) => drawFinding(finding, report, blocking.has(finding))), '</section>');
  }
  output.push(...drawCoverage(report), ...(shown.length > 0 ? [`<script>${pageScript}</script>`] : []), '</body>', '</html>');
  return disarmLines(`${output.join('\n')}\n`);
};

function drawProblems(report: Report, summary: Summary): string[] {
  const items = [
    ...summary.failed.map((entry) => `<li><code>${markupLine(entry.path)}${entry.line === undefined ? '' : `:${entry.line}`}</code> ${entry.reason}: ${markupProse(entry.detail)}</li>`),
    ...report.failures.map((failure) => `<li>rule <code>${markupLine(failure.ruleId)}</code> broke down on <code>${markupLine(failure.path)}</code>: ${markupProse(failure.message)}</li>`),
  ];
  return items.length === 0 ? [] : ['<h2>Not read, so nobody can call this change clean</h2>', '<ul>', ...items, '</ul>'];
}

function drawNotices(report: Report): string[] {
  return report.notices.length === 0 ? [] : ['<ul class="dim">', ...report.notices.map((notice) => `<li>${markupProse(notice)}</li>`), '</ul>'];
}

function drawForm(rules: readonly string[], summary: Summary): string[] {
  const box = (severity: Severity): string => `<label><input type="checkbox" value="${severity}" checked> ${severity} (${summary.counts[severity]})</label>`;
  return [
    '<form role="search">', '<input type="search" name="words" placeholder="filter by path, code, words" aria-label="filter">',
    `<select name="rule" aria-label="rule"><option value="">all rules</option>${rules.map((rule) => `<option>${markupLine(rule)}</option>`).join('')}</select>`,
    box('error'), box('warning'), box('suggestion'), '<output id="shown" class="dim"></output>', '</form>',
  ];
}

/** What became of every path, folded: the receipt behind the figures. */
function drawCoverage(report: Report): string[] {
  if (report.coverage.length === 0) return [];
  const rows = report.coverage.map((entry) => {
    const detail = entry.state === 'skipped' ? skipReasonText[entry.reason] : entry.state === 'failed' ? entry.reason : `${entry.lines} changed lines`;
    return `<tr><td><code>${markupLine(entry.path)}</code></td><td>${entry.state === 'failed' ? 'unread' : entry.state}</td><td>${markupProse(detail)}</td></tr>`;
  });
  return ['<h2>Every changed path</h2>', `<details><summary>${report.coverage.length} paths</summary>`, '<table><tr><th>path</th><th>state</th><th></th></tr>', ...rows, '</table>', '</details>'];
}
