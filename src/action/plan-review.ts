import type { Finding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { compareUrgency } from '../report/urgency.ts';
import { commentBody } from './comment-body.ts';
import type { DiffLines } from './diff-lines.ts';
import { isCommentable } from './diff-lines.ts';
import type { PostedComment } from './posted-comments.ts';
import { suggestionOf } from './suggestion.ts';

/** Comments in one review: more at once are taken for abuse, and read by nobody. */
export const mostComments = 30;

/** One comment as GitHub's API takes it. `line` is the last one; `start_line` is there where it is not the first too. */
export interface ReviewComment {
  readonly path: string;
  readonly body: string;
  readonly line: number;
  readonly side: 'RIGHT';
  readonly start_line?: number;
  readonly start_side?: 'RIGHT';
}

export interface ReviewPlan {
  readonly post: readonly { readonly finding: Finding; readonly comment: ReviewComment }[];
  /** Findings that a comment is there for already. */
  readonly kept: readonly Finding[];
  /** Findings that no comment can be made for: outside the diff, or beyond the most that are sent. */
  readonly unplaced: readonly Finding[];
  /** Comments whose finding is gone. */
  readonly fixed: readonly PostedComment[];
}

/**
 * Decides what a pull request has to be told, given what stands there: each finding once, whatever was pushed or rebased meanwhile.
 * Where the run is not complete nothing counts as fixed, for its file may be one that was not read.
 */
export function planReview(
  findings: readonly Finding[],
  report: Report,
  options: { readonly posted: readonly PostedComment[]; readonly lines: DiffLines; readonly job: string; readonly complete: boolean },
): ReviewPlan {
  const { posted, lines, job, complete } = options;
  const own = posted.filter((comment) => comment.job === job);
  const told = new Set(own.map(({ fingerprint }) => fingerprint));
  const kept: Finding[] = [];
  const unplaced: Finding[] = [];
  const post: { finding: Finding; comment: ReviewComment }[] = [];
  for (const finding of [...findings].sort(compareUrgency)) {
    if (told.has(finding.fingerprint)) {
      kept.push(finding);
      continue;
    }
    const comment = post.length < mostComments ? commentFor(finding, report, lines, job) : undefined;
    if (comment === undefined) unplaced.push(finding);
    else {
      // Two findings of one fingerprint are one thing to say.
      told.add(finding.fingerprint);
      post.push({ finding, comment });
    }
  }
  // What was suppressed since is answered too; what is older than the change was never told.
  const present = new Set(findings.map(({ fingerprint }) => fingerprint));
  const fixed = complete ? own.filter(({ fingerprint, isResolved }) => !isResolved && !present.has(fingerprint)) : [];
  return { post, kept, unplaced, fixed };
}

/** The suggestion's lines where they can be commented on, else the finding's, else its first line, else nothing. */
function commentFor(finding: Finding, report: Report, lines: DiffLines, job: string): ReviewComment | undefined {
  const { path, start, end } = finding.location;
  const marker = { fingerprint: finding.fingerprint, job };
  const suggestion = suggestionOf(finding, report);
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line;
  const places = [...(suggestion === undefined ? [] : [[suggestion.first, suggestion.last] as const]), [start.line, last] as const, [start.line, start.line] as const];
  const place = places.find(([from, to]) => isCommentable(lines, path, from, to)) ?? lineOfMark(finding, lines);
  if (place === undefined) return undefined;
  const isSuggested = suggestion !== undefined && place[0] === suggestion.first && place[1] === suggestion.last;
  const body = commentBody(finding, report, marker, isSuggested ? suggestion : undefined);
  return { path, body, line: place[1], side: 'RIGHT', ...(place[0] < place[1] ? { start_line: place[0], start_side: 'RIGHT' as const } : {}) };
}

/** The first marked line of the finding's file that is part of the diff. */
function lineOfMark(finding: Finding, lines: DiffLines): readonly [number, number] | undefined {
  const mark = finding.marks.find(({ path, start }) => path === finding.location.path && isCommentable(lines, path, start.line, start.line));
  return mark === undefined ? undefined : [mark.start.line, mark.start.line];
}
