import type { Candidate } from '../core/candidate.ts';
import type { Location } from '../core/location.ts';
import type { RuleFailure } from '../core/report.ts';
import { isTestPath } from '../core/test-path.ts';
import type { AnalysisOptions } from './analysis.ts';
import type { Draft } from './findings.ts';

/**
 * What the rules say of something that is one place and has no data flow: a name, a text.
 * @param identity what stays the same when lines move; the rule is added to it.
 */
export function draftPlain(candidate: Candidate & { readonly location: Location }, identity: string, belonging: NonNullable<Draft['belonging']>, options: AnalysisOptions, failures: RuleFailure[]): Draft[] {
  return options.rules.flatMap((rule) => {
    if (!rule.kinds.includes(candidate.kind)) return [];
    try {
      const judgement = rule.judge(candidate, { strict: options.strict, inTests: (options.isTest ?? isTestPath)(candidate.location.path) });
      if (!judgement) return [];
      return {
        ruleId: rule.meta.id, origin: 'static' as const, severity: judgement.severity, confidence: judgement.confidence, message: judgement.message, advice: judgement.advice,
        location: candidate.location, flow: [], marks: [], belonging, identity: `${rule.meta.id}\0${identity}`,
        ...(judgement.fix ? { fix: judgement.fix } : {}),
      };
    } catch (error) {
      // One catch a rule and place: the rest of the run goes on and the failure is printed.
      failures.push({ ruleId: rule.meta.id, path: candidate.location.path, message: error instanceof Error ? error.message : String(error) });
      return [];
    }
  });
}
