import { createReviewHost } from '../check-review.ts';
import type { Config } from '../config/config.ts';
import { monotonicMs } from '../core/clock.ts';
import type { EscapeRecord } from '../core/record.ts';
import type { Cost, ReviewFailure, Usage } from '../core/review.ts';
import { categoryOfAnswer, categoryRequest } from '../escapes/category-request.ts';
import type { Fix } from '../escapes/contracts.ts';
import type { Texts } from '../escapes/texts.ts';
import { escapeProse } from '../report/escape.ts';
import { costText, usageText } from '../report/review-text.ts';
import { openStore } from '../review/cache/store.ts';
import { openSession } from '../review/open-session.ts';
import { reviewSettingsOf } from '../review/settings.ts';
import { createEscapesProgress } from './escapes-progress.ts';
import type { Terminal } from './terminal.ts';

/** Escapes that nobody categorised, and what it takes to ask the reviewer about them. */
export interface CategoryErrand {
  readonly records: readonly EscapeRecord[];
  readonly fixes: readonly Fix[];
  readonly texts: Texts;
  readonly config: Config;
  /** The user named the configuration himself, so it may name endpoints. */
  readonly namedConfig: boolean;
  readonly commonDir: string;
  readonly terminal: Terminal;
  /** Called for each record that now has a category, at once. */
  keep(record: EscapeRecord): Promise<void>;
}

/** What came of asking. */
export interface CategoryReview {
  /** Escapes that there is an answer about. */
  readonly asked: number;
  readonly named: number;
  /** The reviewer was not sure, or found that it fits no category. */
  readonly undecided: number;
  /** By why they were never sent. */
  readonly unsent: Readonly<Record<string, number>>;
  /** By why there was no answer: `calls-spent: review.maxCalls is 40`. */
  readonly failed: Readonly<Record<string, number>>;
  readonly usage: Usage;
  readonly cost: Cost;
  readonly interrupted: boolean;
}

/** Has the small route say what kind of fault each escape was; Ctrl-C ends the asking and keeps what is there. */
export async function reviewEscapes(errand: CategoryErrand): Promise<CategoryReview> {
  const { fixes, texts, config, terminal, keep } = errand;
  const controller = new AbortController();
  const interrupt = (): void => controller.abort();
  process.once('SIGINT', interrupt);
  const { environment, day } = createReviewHost({ env: terminal.env, trustsConfig: errand.namedConfig, patient: true, now: new Date() });
  const settings = reviewSettingsOf(config, true);
  const session = await openSession({ settings, environment, store: openStore(errand.commonDir), day, signal: controller.signal });
  const progress = createEscapesProgress(terminal.stderr, monotonicMs, 'questions to the reviewer');
  const byOid = new Map(fixes.map((fix) => [fix.commit.oid, fix]));
  const open = errand.records.filter(({ categoryBy, inducing }) => categoryBy === 'nobody' && inducing !== undefined);
  const count = { asked: 0, named: 0, undecided: 0 };
  const [unsent, failed] = [new Map<string, number>(), new Map<string, number>()];
  /** Several places of one fix are often one question. */
  const answers = new Map<string, ReturnType<typeof session.ask>>();
  let done = 0;
  const askAbout = async (record: EscapeRecord): Promise<void> => {
    const question = await categoryRequest(record, byOid.get(record.fix.oid)!, texts, settings);
    if ('unsent' in question) return add(unsent, question.unsent);
    const { content } = question.request.messages.at(-1)!;
    const result = await (answers.get(content) ?? answers.set(content, session.ask(question.request, 'small')).get(content)!);
    if (!result.ok) return add(failed, wordsOf(result.failure));
    count.asked += 1;
    const category = categoryOfAnswer(result.answer);
    if (category === undefined) return void (count.undecided += 1);
    count.named += 1;
    // The newest entry of an id counts, also when the clock stands still or goes back.
    await keep({ ...record, at: new Date(Math.max(Date.now(), Date.parse(record.at) + 1)).toISOString(), category, categoryBy: 'reviewer' });
  };
  try {
    const queue = [...open];
    const work = async (): Promise<void> => {
      for (let record = queue.shift(); record !== undefined; record = queue.shift()) {
        await askAbout(record);
        progress.step(++done, open.length);
      }
    };
    await Promise.all(Array.from({ length: Math.min(settings.concurrency, open.length) }, work));
  } finally {
    process.off('SIGINT', interrupt);
    progress.close();
    await session.close();
  }
  const review: CategoryReview = { ...count, unsent: Object.fromEntries(unsent), failed: Object.fromEntries(failed), usage: session.usage, cost: session.cost, interrupted: controller.signal.aborted };
  terminal.stderr.write(`guard: ${escapeProse(tell(review, open.length))}\n`);
  return review;
}

function add(counts: Map<string, number>, why: string): void {
  counts.set(why, (counts.get(why) ?? 0) + 1);
}

function wordsOf({ reason, detail }: ReviewFailure): string {
  // What the next call may take differs from call to call; the limit is what counts.
  return `${reason}: ${detail.replace(/, and the next call may .*$/, '')}`;
}

function tell({ named, undecided, unsent, failed, usage, cost }: CategoryReview, open: number): string {
  if (open === 0) return 'there was no kind of fault left to ask the reviewer about';
  const list = (counts: Readonly<Record<string, number>>, what: string): readonly string[] => Object.entries(counts).map(([why, number]) => `${number} ${what} (${why})`);
  const parts = [...(undecided > 0 ? [`${undecided} it could not tell`] : []), ...list(unsent, 'never sent'), ...list(failed, 'without an answer')];
  return `the reviewer named ${named} of ${open} ${open === 1 ? 'kind' : 'kinds'} of fault${parts.length === 0 ? '' : `; ${parts.join('; ')}`}. ${usage.calls === 0 ? 'Nothing was sent' : `${usageText(usage)}, ${costText(cost)}`}.`;
}
