import { createHash } from 'node:crypto';
import { hasLine } from '../../core/change.ts';
import type { Finding } from '../../core/finding.ts';
import { severityRank } from '../../core/finding.ts';
import { lineStarts, positionAt } from '../../core/location.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { enclosingName } from '../context/enclosing.ts';
import type { AcceptAnswer, RawComment, ReviewFinding, UnplacedComment } from '../contracts.ts';
import { ruleIdOf } from '../contracts.ts';
import { guardedRepository } from '../repository/guarded-repository.ts';
import { repositoryOf } from '../repository/repository.ts';
import { languageOfPath } from '../../syntax/language.ts';
import { parseSource } from '../../syntax/parse.ts';
import { refuteClaim } from './check-claims.ts';
import { checkFix } from './check-fix.ts';
import { findGhost } from './check-names.ts';
import { sameFamily } from './families.ts';
import { placeComment } from './place-comment.ts';
import type { Placed } from './place-comment.ts';
import { plainText } from './plain-text.ts';
import { commentsOf } from './review-problems.ts';
import { severityOf } from './severity-policy.ts';

type Place = Extract<Placed, { readonly file: unknown }>;

/** Parts of comments that say nothing: they are dropped, whatever their severity. */
const EMPTY_WORDS = /^(?:consider|please|ensure|make sure|verify|double-check|you (?:may|might) want|it would be (?:better|nice|good)|looks good|lgtm|nice|great|no issues?)\b/i;

/** What is believed of an answer: comments on a line of the change, about names that exist, that no compiler disproves. */
export const acceptAnswer: AcceptAnswer = async (answer, unit, request, input) => {
  const repository = guardedRepository(repositoryOf(input.snapshot), input.settings.exclude);
  const shown = request.messages.map((message) => message.content).join('\n');
  const hasProfile = shown.includes('title="measured: functions by their own time"');
  const kept: ReviewFinding[] = [];
  const unplaced: UnplacedComment[] = [];
  const dropped: string[] = [];
  const alsoSeen: string[] = [];
  const sources = new Map<string, SourceFile>();
  for (const comment of commentsOf(answer)) {
    const message = plainText(comment.message);
    if (message === '') dropped.push('says nothing');
    else if (EMPTY_WORDS.test(message)) dropped.push('asks instead of telling');
    else {
      const placed = placeComment(comment, unit, request);
      if ('why' in placed) {
        unplaced.push({ path: plainText(comment.path), message, why: placed.why });
        continue;
      }
      const source = sourceOf(placed, sources);
      const reason = findGhost(`${comment.message} ${comment.failure_scenario}`, shown, comment.fix ?? '') === undefined ? await refuteClaim(comment.message, source, repository) : 'names something that does not exist';
      const twin = input.statics.findings.find((one) => one.location.path === placed.file.path && one.location.start.line <= placed.end && placed.start <= one.location.end.line && sameFamily(one.ruleId, comment.category));
      if (reason !== undefined) dropped.push(reason);
      else if (twin) alsoSeen.push(twin.fingerprint);
      else kept.push(findingOf(comment, message, placed, source, { hasProfile }));
    }
  }
  const { best, repeated, beyond } = chooseBest(kept, input.settings.maxComments);
  dropped.push(...Array.from({ length: repeated }, () => 'repeats another comment'), ...Array.from({ length: beyond }, () => `more than ${input.settings.maxComments} comments on one unit`));
  return { findings: numbered(best), unplaced: unplaced.slice(0, input.settings.maxComments), dropped, alsoSeen: [...new Set(alsoSeen)] };
};

function sourceOf({ file }: Place, known: Map<string, SourceFile>): SourceFile {
  let source = known.get(file.path);
  if (!source) {
    source = languageOfPath(file.path) === undefined ? { path: file.path, text: file.newText, lineStarts: lineStarts(file.newText), problems: [] } : parseSource(file.path, file.newText);
    known.set(file.path, source);
  }
  return source;
}

function findingOf(comment: RawComment, message: string, placed: Place, source: SourceFile, { hasProfile }: { hasProfile: boolean }): ReviewFinding {
  const { file, start, end } = placed;
  const from = source.lineStarts[start - 1] ?? 0;
  const to = Math.max(from, (source.lineStarts[end] ?? source.text.length + 1) - 1);
  const indent = /^[ \t]*/.exec(source.text.slice(from, to))![0].length;
  const scenario = plainText(comment.failure_scenario) || 'The reviewer gave no case in which it breaks';
  // Lines that were taken away cannot be replaced.
  const fix = comment.fix === null || placed.isRemoved ? undefined : checkFix(source, start, end, comment.fix);
  const quote = source.text.slice(from, to).replace(/\s+/g, '');
  const finding: Finding = {
    ruleId: ruleIdOf(comment.category),
    origin: 'model',
    severity: severityOf(comment, { isOnChange: placed.isOnChange, hasProfile }),
    confidence: comment.confidence,
    // What breaks it stands in the message: advice is what to write instead, in every format.
    message: `${asSentence(message)} ${scenario.replace(/[.\s]+$/, '')}`,
    advice: fix?.edits[0]?.text ?? '',
    location: { path: file.path, start: positionAt(source.lineStarts, Math.min(from + indent, to)), end: positionAt(source.lineStarts, to) },
    flow: [],
    marks: [],
    ...(fix ? { fix } : {}),
    fingerprint: createHash('sha256').update(`review\0${file.path}\0${comment.category}\0${enclosingName(source, from)}\0${quote}`).digest('hex').slice(0, 32),
    belonging: hasLine(file.changed, start) ? 'changed-line' : 'new-in-file',
  };
  return { finding, comment };
}

function asSentence(text: string): string {
  return /[.!?:]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/** The worst first, one for each place and category, and no more than a person reads. */
function chooseBest(findings: readonly ReviewFinding[], limit: number): { readonly best: readonly ReviewFinding[]; readonly repeated: number; readonly beyond: number } {
  const confidence = { high: 0, medium: 1, low: 2 } as const;
  const sorted = [...findings].sort(
    (a, b) =>
      severityRank[b.finding.severity] - severityRank[a.finding.severity] ||
      confidence[a.finding.confidence] - confidence[b.finding.confidence] ||
      a.finding.location.start.offset - b.finding.location.start.offset,
  );
  const unique = sorted.filter((one, index) => !sorted.slice(0, index).some((other) => isSame(one, other)));
  return { best: unique.slice(0, limit), repeated: sorted.length - unique.length, beyond: Math.max(0, unique.length - limit) };
}

/** Two comments about one cause: on the same lines of one category, or in nearly the same words. */
function isSame(a: ReviewFinding, b: ReviewFinding): boolean {
  if (a.finding.location.path !== b.finding.location.path) return false;
  const overlap = a.finding.location.start.line <= b.finding.location.end.line && b.finding.location.start.line <= a.finding.location.end.line;
  if (overlap && a.finding.ruleId === b.finding.ruleId) return true;
  const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  const [one, two] = [words(a.comment.message), words(b.comment.message)];
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared >= 4 && shared / Math.max(1, Math.min(one.size, two.size)) > 0.75;
}

/** Equal lines in one function are told apart by their order. */
function numbered(findings: readonly ReviewFinding[]): readonly ReviewFinding[] {
  const counts = new Map<string, number>();
  return findings.map((one) => {
    const ordinal = counts.get(one.finding.fingerprint) ?? 0;
    counts.set(one.finding.fingerprint, ordinal + 1);
    if (ordinal === 0) return one;
    return { ...one, finding: { ...one.finding, fingerprint: createHash('sha256').update(`${one.finding.fingerprint}\0${ordinal}`).digest('hex').slice(0, 32) } };
  });
}
