import { monotonicMs } from '../core/clock.ts';
import type { Cost, ProofReport, ReviewFailure, UnitReport, UnplacedComment, Usage } from '../core/review.ts';
import { addCost, addUsage, noCost, noUsage } from './budget/usage.ts';
import type { CachedResult } from './cache/cached-ask.ts';
import type { Ask, ProveFinding, ReviewFinding, ReviewInput, ReviewRequest, ReviewUnit, RouteName } from './contracts.ts';
import type { ReviewParts } from './review-parts.ts';

/** What became of one unit. */
export interface UnitResult {
  readonly unit: ReviewUnit;
  readonly findings: readonly ReviewFinding[];
  readonly unplaced: readonly UnplacedComment[];
  readonly dropped: readonly string[];
  readonly alsoSeen: readonly string[];
  readonly report: UnitReport;
  /** What the endpoint says answered; absent where the answer was kept. */
  readonly answeredBy?: string;
}

/** What a unit is reviewed with. */
export interface UnitTools {
  readonly input: ReviewInput;
  readonly parts: ReviewParts;
  readonly signal: AbortSignal;
  readonly prove?: ProveFinding;
  ask(request: ReviewRequest, route: RouteName, signal: AbortSignal): Promise<CachedResult>;
  /** What tokens of a route's model cost. */
  costOf(route: RouteName, usage: Usage): Cost;
}

/** Reviews one unit: asks, places the comments, and has each error refuted or confirmed. Trouble costs this unit only. */
export async function reviewUnit(unit: ReviewUnit, tools: UnitTools): Promise<UnitResult> {
  const started = monotonicMs();
  const spending = new Spending(tools);
  try {
    const request = await tools.parts.buildRequest(unit, tools.input);
    const result = await spending.ask(request, unit.route.name);
    if (!result.ok) return failedUnit(unit, result.failure, spending, started);
    const accepted = await tools.parts.acceptAnswer(result.answer, unit, request, tools.input);
    const { findings, refuted } = await verifyErrors(accepted.findings, unit, tools, spending);
    const proven = await proveErrors(findings, unit, tools, spending);
    return {
      unit,
      findings: proven.findings,
      unplaced: accepted.unplaced,
      dropped: [...accepted.dropped, ...refuted],
      alsoSeen: accepted.alsoSeen,
      ...(result.cached ? {} : { answeredBy: result.model }),
      report: reportOf(unit, { state: result.cached ? 'cached' : 'reviewed', ...(proven.proofs === undefined ? {} : { proofs: proven.proofs }) }, spending, started),
    };
  } catch (error) {
    const detail = tools.parts.scrubSecrets(error instanceof Error ? error.message : String(error));
    return failedUnit(unit, { reason: 'crash', detail }, spending, started);
  }
}

/** A unit that was not reviewed, and why. */
export function unreviewedUnit(unit: ReviewUnit, failure: ReviewFailure): UnitResult {
  return emptyResult(unit, { paths: pathsOf(unit), route: unit.route.name, why: unit.route.why, state: 'not-reviewed', failure, usage: noUsage, cost: { usd: 0, unpriced: [] }, ms: 0 });
}

/** Asks a second time about each error; one whose verification fails is demoted, not kept. */
async function verifyErrors(findings: readonly ReviewFinding[], unit: ReviewUnit, tools: UnitTools, spending: Spending): Promise<{ readonly findings: readonly ReviewFinding[]; readonly refuted: readonly string[] }> {
  if (!tools.input.settings.verify) return { findings, refuted: [] };
  const kept: ReviewFinding[] = [];
  const refuted: string[] = [];
  for (const finding of findings) {
    if (finding.finding.severity !== 'error') {
      kept.push(finding);
      continue;
    }
    const request = await tools.parts.verifyRequest(finding, unit, tools.input);
    const result = await spending.ask(request, verifierOf(unit.route.name, tools.input.settings.deadlineMs));
    const verdict = tools.parts.applyVerdict(finding, result.ok ? { answer: result.answer } : { failure: result.failure });
    if (verdict === undefined) refuted.push('refuted by the second look');
    else kept.push(verdict);
  }
  return { findings: kept, refuted };
}

/** Time enough for a model that thinks long; a person at a commit does not have it. */
const patientMs = 60_000;

/** Who looks a second time: another route where time allows, so that a model does not only agree with itself. */
function verifierOf(route: RouteName, deadlineMs: number): RouteName {
  return route === 'standard' && deadlineMs >= patientMs ? 'deep' : 'standard';
}

async function proveErrors(findings: readonly ReviewFinding[], unit: ReviewUnit, tools: UnitTools, spending: Spending): Promise<Proven> {
  const { prove } = tools;
  if (prove === undefined) return { findings };
  const ask: Ask = (request, route) => spending.ask(request, route);
  const proven: ReviewFinding[] = [];
  const proofs: ProofReport[] = [];
  for (const finding of findings) {
    // A race is a warning until it is reproduced.
    const isRace = finding.comment.category === 'async-concurrency' && finding.comment.severity === 'error';
    if (finding.finding.severity !== 'error' && !isRace) {
      proven.push(finding);
      continue;
    }
    const proof = await prove(finding, unit, tools.input, ask);
    const { path, start } = finding.finding.location;
    proofs.push({ path, line: start.line, outcome: proof.outcome, detail: tools.parts.scrubSecrets(proof.detail) });
    proven.push(proof.finding);
  }
  return { findings: proven, proofs };
}

interface Proven {
  readonly findings: readonly ReviewFinding[];
  readonly proofs?: readonly ProofReport[];
}

/** Sums what the calls of a unit took. */
class Spending {
  readonly #tools: UnitTools;
  readonly #costs: Cost[] = [];
  #usage = noUsage;

  constructor(tools: UnitTools) {
    this.#tools = tools;
  }

  async ask(request: ReviewRequest, route: RouteName): Promise<CachedResult> {
    const result = await this.#tools.ask(request, route, this.#tools.signal);
    this.#usage = addUsage(this.#usage, result.usage);
    // Call by call: what makes a long request dearer is its own length, not the sum of several.
    if (result.usage.calls > 0) this.#costs.push(this.#tools.costOf(route, result.usage));
    return result;
  }

  get usage(): Usage {
    return this.#usage;
  }

  get cost(): Cost {
    return this.#costs.reduce(addCost, noCost);
  }
}

function failedUnit(unit: ReviewUnit, failure: ReviewFailure, spending: Spending, started: number): UnitResult {
  return emptyResult(unit, reportOf(unit, { state: 'not-reviewed', failure }, spending, started));
}

function emptyResult(unit: ReviewUnit, report: UnitReport): UnitResult {
  return { unit, findings: [], unplaced: [], dropped: [], alsoSeen: [], report };
}

function reportOf(unit: ReviewUnit, end: Pick<UnitReport, 'state' | 'failure' | 'proofs'>, spending: Spending, started: number): UnitReport {
  return { paths: pathsOf(unit), route: unit.route.name, why: unit.route.why, ...end, usage: spending.usage, cost: spending.cost, ms: monotonicMs() - started };
}

function pathsOf(unit: ReviewUnit): readonly string[] {
  return unit.files.map(({ path }) => path);
}
