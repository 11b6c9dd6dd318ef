import { didYouMean } from '../core/closest.ts';
import { UsageError } from '../core/errors.ts';
import { reviewRuleIds } from '../core/review.ts';
import type { Rule } from '../core/rule.ts';
import { checkDeps } from '../check-deps.ts';

/** All rules, in the order of the list. */
export function loadRules(): Promise<readonly Rule[]> {
  return checkDeps.loadRules();
}

/** The rule of this name. @throws UsageError with the nearest name */
export async function loadRule(id: string): Promise<Rule> {
  const rules = await loadRules();
  const rule = rules.find(({ meta }) => meta.id === id);
  if (rule !== undefined) return rule;
  if (reviewRuleIds.includes(id)) throw new UsageError('usage-rule', `${id} is a finding of the model review, which has no page of its own`, { hint: 'What the review does: docs/review.md of the package, or guard review --help' });
  const ids = rules.map(({ meta }) => meta.id);
  throw new UsageError('usage-rule', `there is no rule "${id}".${didYouMean(id, ids)}`, { hint: 'All rules: guard rules' });
}
