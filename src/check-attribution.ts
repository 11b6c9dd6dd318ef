/** What follows from who wrote a change. Loaded only where the configuration says that something does. */
import type { CheckResult } from './check.ts';
import { authorAt } from './core/attribution.ts';
import type { AttributionReport } from './core/attribution.ts';
import type { Finding } from './core/finding.ts';

/** `policy.ai: "errors"`: warnings become errors in what agents had a part in. Nothing is ever lowered. */
export function raiseWarnings(checked: CheckResult, attribution: AttributionReport): CheckResult {
  let raised = 0;
  const findings = checked.report.findings.map((finding): Finding => {
    const { path, start } = finding.location;
    const by = authorAt(attribution, path, start.line);
    const isMeant = (by === 'ai' || by === 'mixed') && finding.severity === 'warning' && finding.suppressed === undefined && finding.belonging !== 'existing';
    if (!isMeant) return finding;
    raised++;
    return { ...finding, severity: 'error' };
  });
  if (raised === 0) return checked;
  const notice = `${raised === 1 ? '1 warning counts as an error' : `${raised} warnings count as errors`}, for an agent had a part in the line (policy.ai)`;
  return { ...checked, report: { ...checked.report, findings, notices: [...checked.report.notices, notice] } };
}
