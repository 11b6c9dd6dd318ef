import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load-config.ts';
import { createPolicy } from '../config/policy.ts';
import { monotonicMs } from '../core/clock.ts';
import type { EscapeRecord } from '../core/record.ts';
import { ConfigError, UsageError } from '../core/errors.ts';
import { maxBytesLimit } from '../config/settings.ts';
import type { Categorise, Fix } from '../escapes/contracts.ts';
import { classifyByRecord } from '../escapes/classify-lines.ts';
import { findEscapes } from '../escapes/find-escapes.ts';
import { openHistory } from '../escapes/open-history.ts';
import { readPeriod } from '../escapes/period.ts';
import { selectFixes } from '../escapes/select-fixes.ts';
import type { History } from '../escapes/trace-fix.ts';
import type { GitContext } from '../git/git-context.ts';
import { readRepository } from '../git/repository.ts';
import type { Repository } from '../git/repository.ts';
import { createCheckFinder } from '../ledger/find-checks.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { escapeProse, stringifySafely } from '../report/escape.ts';
import type { RunCommand } from './commands.ts';
import { createEscapesProgress } from './escapes-progress.ts';
import { drawEscapes } from './escapes-text.ts';
import type { EscapesView } from './escapes-text.ts';
import { loadRules } from './load-rules.ts';
import type { escapesOptions, FlagsOf } from './options.ts';
import { readUserFile, reasonOf } from './read-user-file.ts';
import type { CategoryReview } from './review-escapes.ts';
import type { Terminal } from './terminal.ts';
import { wantsColor } from './terminal.ts';
import { withoutKeys } from './without-keys.ts';

export type EscapesFlags = FlagsOf<typeof escapesOptions>;

const defaultSince = '90d';
/** More are not listed unless they are asked for. */
const mostListed = 20;
/** git is the slow part, and most machines have more than one core. */
const width = 3;

/** `guard escapes`: which repaired faults slipped through, from where, and whether guard had looked. */
export const runEscapes: RunCommand<EscapesFlags> = async (words, flags, terminal) => {
  const repository = await readRepository({ cwd: terminal.cwd, env: withoutKeys(terminal.env) });
  const ledger = await openLedger(repository.commonDir);
  const context: GitContext = { cwd: repository.root, env: withoutKeys(terminal.env), maxBlobBytes: maxBytesLimit };
  let history: History | undefined;
  try {
    if (flags.set !== undefined) return await (await import('./set-category.ts')).setCategory(flags.set, words, ledger, terminal);
    if (words.length > 0) throw new UsageError('usage-words', `guard escapes takes no "${words[0]!}"`, { hint: 'A category goes with --set: guard escapes --set <id> <category>' });
    if (repository.headOid === undefined) {
      terminal.stderr.write('guard: there is no commit yet, so nothing can have slipped through\n');
      if (flags.format === 'json') terminal.stdout.write(`${stringifySafely(asJson({ records: [], commits: 0, fixes: 0, inert: 0, cut: 0, since: flags.since ?? defaultSince, subjectOf: () => undefined }))}\n`);
      return 0;
    }
    history = await openHistory(context, repository);
    const config = await readConfig({ repository, history, flags, terminal });
    history = { ...history, isTest: createPolicy(config.config, []).isTest };
    const { view, fixes, review } = await search({ repository, context, history, ledger, flags, terminal, config });
    for (const notice of ledger.notices) terminal.stderr.write(`guard: ${escapeProse(notice)}\n`);
    if (flags.toEval !== undefined) await (await import('./write-cases.ts')).writeCases(flags.toEval, view.records, fixes, context, history, terminal);
    const color = wantsColor(flags.color, terminal.stdout, terminal.env);
    terminal.stdout.write(flags.format === 'json' ? `${stringifySafely(asJson(view, review))}\n` : drawEscapes(view, flags.verbose === true ? Infinity : mostListed, color));
    return review?.interrupted === true ? 130 : 0;
  } finally {
    ledger.close();
    await history?.texts.close();
  }
};

/** What a search is made with. */
interface Errand {
  readonly repository: Repository;
  readonly context: GitContext;
  readonly history: History;
  readonly ledger: Ledger;
  readonly flags: EscapesFlags;
  readonly terminal: Terminal;
  readonly config: Configured;
}

/** Looks at the fixes that the record does not have yet, writes down each when it is done, and tells of all of them. */
async function search(errand: Errand): Promise<{ readonly view: EscapesView; readonly fixes: readonly Fix[]; readonly review?: CategoryReview }> {
  const { repository, context, history, ledger, flags, terminal, config } = errand;
  const since = flags.since ?? defaultSince;
  const patterns = readPatterns(flags, config);
  const { fixes: all, commits } = await selectFixes(context, { ...readPeriod(since, Date.now()), renames: !history.isPartial }, patterns);
  const fixes = flags.limit === undefined ? all : all.slice(0, flags.limit);
  const kept = await ledger.entries({ kinds: ['escape'] });
  const known = flags.again === true ? new Map<string, EscapeRecord[]>() : byFix(kept);
  const said = new Map(kept.filter(({ categoryBy }) => categoryBy === 'person' || categoryBy === 'reviewer').map((record) => [record.id, record]));
  // What is a test may have been said since.
  let records = fixes.flatMap(({ commit }) => (known.get(commit.oid) ?? []).filter(({ path }) => !history.isTest(path)));
  const todo = fixes.filter(({ commit }) => !known.has(commit.oid));
  const progress = createEscapesProgress(terminal.stderr, monotonicMs);
  const keep = keeper(ledger, terminal);
  const inert = new Set<Fix>();
  let [done, cut] = [0, 0];
  if (todo.length > 0) progress.step(done, todo.length);
  await findEscapes({
    fixes: todo, history, width, now: () => new Date().toISOString(),
    classify: classifyByRecord(await createCheckFinder(ledger), history.texts),
    categorise: await categorisers(errand, () => (cut += 1)),
  }, async ({ fix, records: fresh }) => {
    const final = fresh.map((record) => withWord(record, said.get(record.id), flags.review === true));
    await keep(final);
    records.push(...final);
    if (final.length === 0) inert.add(fix);
    progress.step(++done, todo.length);
  });
  progress.close();
  sayWhatIsMissing(repository, history, terminal);
  const review = flags.review !== true ? undefined : await (await import('./review-escapes.ts')).reviewEscapes({
    records, fixes, config: config.config, texts: history.texts, namedConfig: flags.config !== undefined, commonDir: repository.commonDir, terminal,
    keep: async (named) => {
      await keep([named]);
      records = records.map((record) => (record.id === named.id ? named : record));
    },
  });
  const order = new Map(fixes.map(({ commit }, index) => [commit.oid, index]));
  records.sort((a, b) => order.get(a.fix.oid)! - order.get(b.fix.oid)! || (a.id < b.id ? -1 : 1));
  const subjects = new Map<string, string>(fixes.map(({ commit }) => [commit.oid, commit.subject]));
  for (const { inducing } of records) if (inducing !== undefined && !subjects.has(inducing.oid)) subjects.set(inducing.oid, ((await history.texts.commit(inducing.oid))?.message ?? '').split('\n')[0]!);
  return { fixes, ...(review === undefined ? {} : { review }), view: { records, commits, fixes: fixes.length, inert: inert.size, cut, since, subjectOf: (oid) => subjects.get(oid) } };
}

function byFix(records: readonly EscapeRecord[]): Map<string, EscapeRecord[]> {
  const known = new Map<string, EscapeRecord[]>();
  for (const record of records) known.set(record.fix.oid, [...(known.get(record.fix.oid) ?? []), record]);
  return known;
}

/** What a person said of the kind of fault outlasts every search; what the reviewer said, all but a rule, a shape and being asked anew. */
function withWord({ ruleId, ...record }: EscapeRecord, said: EscapeRecord | undefined, asksAnew: boolean): EscapeRecord {
  if (said?.categoryBy === 'person' || (said?.categoryBy === 'reviewer' && record.categoryBy === 'nobody' && !asksAnew)) return { ...record, category: said.category, categoryBy: said.categoryBy };
  return ruleId === undefined ? record : { ...record, ruleId };
}

/** Writes entries as they come; where the record cannot be written that is said once, and the search goes on. */
function keeper(ledger: Ledger, terminal: Terminal): (records: readonly EscapeRecord[]) => Promise<void> {
  let failed = false;
  return async (records) => {
    if (failed || records.length === 0) return;
    try {
      await ledger.append(records);
    } catch (error) {
      failed = true;
      terminal.stderr.write(`guard: the record cannot be written, so the next run starts anew: ${escapeProse(reasonOf(error))}\n`);
    }
  };
}

async function categorisers({ repository, history, flags }: Errand, onCut: () => void): Promise<readonly Categorise[]> {
  if (flags.category === false) return [];
  const [{ categoryByRule }, { categoriesOf }, { analyzeChange }, rules] = await Promise.all([
    import('../escapes/category-by-rule.ts'), import('../ledger/make-record.ts'), import('../analyze/analyze-change.ts'), loadRules(),
  ]);
  return [categoryByRule({ analyze: analyzeChange, rules, texts: history.texts, root: repository.root, isTest: history.isTest, onCut, categoryOf: categoriesOf(rules.map(({ meta }) => meta)) }), (await import('../escapes/category-by-shape.ts')).categoryByShape];
}

/** The configuration, and what its file is called in messages. */
interface Configured {
  readonly config: Config;
  readonly path: string;
}

async function readConfig({ repository, flags, history, terminal }: Omit<Errand, 'config' | 'context' | 'ledger'>): Promise<Configured> {
  const file = flags.config === undefined ? await configOf(repository, history) : { path: flags.config, text: readUserFile(terminal.cwd, flags.config, '--config') };
  return { config: await loadConfig(file, {}, (await loadRules()).map((rule) => rule.meta.id)), path: file?.path ?? '' };
}

/** Patterns of the command line and of the configuration. @throws UsageError, ConfigError for one that is no regular expression */
function readPatterns(flags: EscapesFlags, { config, path }: Configured): readonly RegExp[] {
  const said = flags.fixPattern === undefined ? [] : [compile(flags.fixPattern, (why) => new UsageError('usage-pattern', `--fix-pattern is no regular expression: ${why}`))];
  return [...said, ...config.settings['escapes.fixPatterns'].value.map((one: string) => compile(one, (why) => new ConfigError('config-pattern', `escapes.fixPatterns of ${path}: ${JSON.stringify(one)} is no regular expression: ${why}`)))];
}

function compile(pattern: string, refuse: (why: string) => Error): RegExp {
  try {
    return new RegExp(pattern, 'i');
  } catch (error) {
    throw refuse(reasonOf(error));
  }
}

/** The configuration as it lies there; of a bare repository that of HEAD. */
async function configOf(repository: Repository, history: History): Promise<{ readonly path: string; readonly text: string } | undefined> {
  const path = 'guard.config.json';
  if (repository.bare) {
    const blob = await history.texts.blob(`HEAD:${path}`);
    return blob && { path, text: Buffer.from(blob.bytes).toString('utf8') };
  }
  try {
    return { path, text: readFileSync(join(repository.root, path), 'utf8') };
  } catch {
    return undefined;
  }
}

function sayWhatIsMissing(repository: Repository, { isPartial }: History, terminal: Terminal): void {
  if (repository.shallow) terminal.stderr.write('guard: this clone is shallow; what goes back beyond its end is unknown (`git fetch --unshallow` gets the rest)\n');
  if (isPartial) terminal.stderr.write('guard: this is a partial clone, and guard never downloads; what needs a missing text is unknown (`git fetch --refetch --no-filter` gets all)\n');
}

function asJson({ records, commits, fixes, inert, cut, since, subjectOf }: EscapesView, review?: CategoryReview): unknown {
  return { since, commits, fixes, inert, cut, ...(review === undefined ? {} : { review }), escapes: records.map((record) => ({ ...record, fixSubject: subjectOf(record.fix.oid), ...(record.inducing === undefined ? {} : { inducingSubject: subjectOf(record.inducing.oid) }) })) };
}
