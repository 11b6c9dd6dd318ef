import type { Proposal, TuneInput } from './contracts.ts';
import { proposeChecklist, proposeRoutes } from './propose-review.ts';
import { proposeRuleOn, proposeRuleUp, proposeStopBlocking } from './propose-rules.ts';

/** Every change of the configuration that the record is reason enough for. The same record and configuration give the same list. */
export function propose(input: TuneInput): readonly Proposal[] {
  return [proposeStopBlocking, proposeRuleOn, proposeRuleUp, proposeRoutes, proposeChecklist].flatMap((one) => one(input));
}
