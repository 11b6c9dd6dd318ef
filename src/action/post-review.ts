import type { Finding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { fixedBody, reviewBody } from './comment-body.ts';
import type { DiffLines } from './diff-lines.ts';
import { textAt } from './event.ts';
import { ApiError } from './github-api.ts';
import type { GithubApi } from './github-api.ts';
import { planReview } from './plan-review.ts';
import type { ReviewComment, ReviewPlan } from './plan-review.ts';
import { readPostedComments, resolveThread } from './posted-comments.ts';

/** What is to be told, and where. */
export interface ReviewErrand {
  readonly number: number;
  readonly head: string;
  readonly job: string;
  readonly findings: readonly Finding[];
  readonly report: Report;
  readonly lines: DiffLines;
  readonly complete: boolean;
  readonly verdict: string;
  readonly receipt: string;
}

/** What became of it. */
export interface ReviewOutcome {
  readonly posted: number;
  readonly kept: number;
  readonly resolved: number;
  /** Findings that no comment stands for. */
  readonly unplaced: readonly Finding[];
  readonly url?: string;
  /** Why nothing was posted, where nothing was. */
  readonly skipped?: string;
}

/**
 * Posts one review with a comment for each new finding, and resolves the comments whose finding is gone. Nothing is ever deleted, for
 * somebody may have answered.
 *
 * @throws ApiError where GitHub refuses; then what it should have said has to be said elsewhere
 */
export async function postReview(api: GithubApi, errand: ReviewErrand): Promise<ReviewOutcome> {
  const pull = await api.get(`pulls/${errand.number}`);
  const current = textAt(pull, 'head', 'sha');
  if (current !== errand.head) {
    return { posted: 0, kept: 0, resolved: 0, unplaced: errand.findings, skipped: 'the pull request has a newer commit, whose own run will comment' };
  }
  const plan = await planFor(api, errand);
  const resolved = await resolveFixed(api, plan, errand.head);
  if (plan.post.length === 0) return { posted: 0, kept: plan.kept.length, resolved, unplaced: plan.unplaced };
  const sent = await send(api, errand, plan);
  const refused = plan.post.filter(({ comment }) => sent.refused.includes(comment)).map(({ finding }) => finding);
  return {
    posted: plan.post.length - refused.length,
    kept: plan.kept.length,
    resolved,
    unplaced: [...refused, ...plan.unplaced],
    ...(sent.url === undefined ? {} : { url: sent.url }),
  };
}

async function planFor(api: GithubApi, errand: ReviewErrand): Promise<ReviewPlan> {
  const posted = await readPostedComments(api, errand.number);
  return planReview(errand.findings, errand.report, { posted, lines: errand.lines, job: errand.job, complete: errand.complete });
}

async function resolveFixed(api: GithubApi, plan: ReviewPlan, head: string): Promise<number> {
  let resolved = 0;
  for (const comment of plan.fixed) {
    // The text says so too: not every token may resolve threads, and what comes back one day is told anew.
    await api.send('PATCH', `pulls/comments/${comment.id}`, { body: fixedBody(comment.body, head) });
    if (comment.threadId !== undefined) await resolveThread(api, comment.threadId);
    resolved++;
  }
  return resolved;
}

interface Sent {
  readonly refused: readonly ReviewComment[];
  readonly url?: string;
}

/** Sends the comments as one review. When the service failed it may have posted them all the same, so what stands there is read anew before a second try. */
async function send(api: GithubApi, errand: ReviewErrand, plan: ReviewPlan): Promise<Sent> {
  const body = reviewBody(errand.verdict, errand.receipt, plan.unplaced, errand.job);
  try {
    return await sendReview(api, errand, plan.post.map(({ comment }) => comment), body);
  } catch (error) {
    if (!(error instanceof ApiError) || (error.status !== 0 && error.status < 500)) throw error;
    const again = await planFor(api, errand);
    if (again.post.length === 0) return { refused: [] };
    return sendReview(api, errand, again.post.map(({ comment }) => comment), body);
  }
}

/**
 * GitHub refuses a whole review for one comment on a line that it does not show. So a refused list is halved until the comment is
 * alone, which is then told elsewhere; the other halves are posted.
 */
async function sendReview(api: GithubApi, errand: ReviewErrand, comments: readonly ReviewComment[], body: string): Promise<Sent> {
  try {
    const answer = await api.send('POST', `pulls/${errand.number}/reviews`, { commit_id: errand.head, event: 'COMMENT', body, comments });
    const url = textAt(answer, 'html_url');
    return { refused: [], ...(url === undefined ? {} : { url }) };
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 422 || !isAboutPlaces(error)) throw error;
    if (comments.length === 1) return { refused: comments };
    const middle = Math.ceil(comments.length / 2);
    const first = await sendReview(api, errand, comments.slice(0, middle), body);
    const second = await sendReview(api, errand, comments.slice(middle), first.url === undefined ? body : '(continued)');
    const url = first.url ?? second.url;
    return { refused: [...first.refused, ...second.refused], ...(url === undefined ? {} : { url }) };
  }
}

/** Other reasons for a 422 (a commit that is not of this pull request) are the same for every half. */
function isAboutPlaces(error: ApiError): boolean {
  return /\b(?:line|path|hunk|diff|position|side)\b/i.test(error.message);
}
