import type { AcceptAnswer, ApplyVerdict, BuildRequest, PlanUnits, ProveFinding, ScrubSecrets, VerifyRequest } from './contracts.ts';

/** The stages of the review that `run-review.ts` calls; tests replace single ones. */
export interface ReviewParts {
  readonly planUnits: PlanUnits;
  readonly buildRequest: BuildRequest;
  readonly acceptAnswer: AcceptAnswer;
  readonly verifyRequest: VerifyRequest;
  readonly applyVerdict: ApplyVerdict;
  readonly scrubSecrets: ScrubSecrets;
  /** Loaded only where the user asked for proofs. */
  loadProve(): Promise<ProveFinding>;
}

/** The real stages. */
export async function loadReviewParts(): Promise<ReviewParts> {
  const [{ planUnits }, { buildRequest }, { acceptAnswer }, { verifyRequest, applyVerdict }, { scrubSecrets }] = await Promise.all([
    import('./units/plan-units.ts'),
    import('./prompt/build-request.ts'),
    import('./answers/accept-answer.ts'),
    import('./verify/verify-finding.ts'),
    import('./redact/scrub-secrets.ts'),
  ]);
  return {
    planUnits,
    buildRequest,
    acceptAnswer,
    verifyRequest,
    applyVerdict,
    scrubSecrets,
    loadProve: async () => (await import('./prove/prove-finding.ts')).proveFinding,
  };
}
