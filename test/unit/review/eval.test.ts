import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareTrees } from '../../../src/compare/compare-trees.ts';
import { createReviewHost } from '../../../src/check-review.ts';
import type { Node } from '../../../src/engine/node.ts';
import { diskOfCase, snapshotOfCase } from '../../../src/review/eval/case-snapshot.ts';
import { evaluate, leftToSpend } from '../../../src/review/eval/evaluate.ts';
import type { EvalReport } from '../../../src/review/eval/evaluate.ts';
import { shareOf } from '../../../src/review/eval/metrics.ts';
import { readCase } from '../../../src/review/eval/read-case.ts';
import type { EvalCase } from '../../../src/review/eval/read-case.ts';
import { showEval } from '../../../src/review/eval/show-eval.ts';
import { buildRequest } from '../../../src/review/prompt/build-request.ts';
import { languageOfPath } from '../../../src/syntax/language.ts';
import { parseSource } from '../../../src/syntax/parse.ts';
import { answerWith, completion, sendJson, startModelServer } from '../../support/review/model-server.ts';
import type { CommentDraft, ModelServer } from '../../support/review/model-server.ts';
import { onlyUnit, plainReviewSettings, reviewInputOf } from '../../support/review-input.ts';

const folder = join(import.meta.dirname, '../../eval/cases');
const cases = readdirSync(folder).filter((name) => name.endsWith('.md')).sort().map((name) => readCase(name.replace('.md', ''), readFileSync(join(folder, name), 'utf8')));

describe('the starter set', () => {
  test('has at least ninety changes, forty of them clean, and every kind of defect that may block', () => {
    expect(cases.length).toBeGreaterThanOrEqual(90);
    expect(cases.filter((one) => one.defect === 'none').length).toBeGreaterThanOrEqual(40);
    expect(new Set(cases.map((one) => one.defect))).toEqual(new Set(['none', 'logic', 'null-safety', 'async-concurrency', 'error-handling', 'resource', 'security-injection', 'security-auth', 'data-loss', 'api-contract', 'performance']));
  });

  test.each(cases.map((one) => [one.name, one] as const))('%s parses before and after, is marked, and says nothing of its label', (_name, one) => {
    for (const { path, before, after } of one.files) {
      if (languageOfPath(path) === undefined) continue;
      for (const text of [before, after]) if (text !== undefined) expect(parseSource(path, text).problems, path).toEqual([]);
      expect(`${before ?? ''}${after}`).not.toContain('DEFECT');
    }
    for (const span of one.spans) expect(one.files.find((file) => file.path === span.path)!.after.split('\n')[span.start - 1]!.trim()).not.toBe('');
    const changed = one.files.some(({ path, before, after }) => before === undefined || languageOfPath(path) === undefined || !compareTrees(treeOf(path, before), treeOf(path, after)).sameShape || before !== after);
    expect(changed).toBe(true);
  });
});

function treeOf(path: string, text: string): Node {
  return parseSource(path, text).tree as unknown as Node;
}

describe('a case', () => {
  const text = `---\ntitle: A total\ndefect: logic\n---\n\n## src/a.ts\n\n\`\`\`diff\n export function f(a) {\n-  return a * 2;\n+  const b = a; // DEFECT\n+  return b * 3; // DEFECT\n }\n\`\`\`\n\n## src/new.ts\n\n\`\`\`diff\n+export const x = 1;\n\`\`\`\n`;

  test('is read into both versions and the marked lines', () => {
    expect(readCase('a', text)).toEqual({
      name: 'a', title: 'A total', defect: 'logic',
      files: [
        { path: 'src/a.ts', before: 'export function f(a) {\n  return a * 2;\n}\n', after: 'export function f(a) {\n  const b = a;\n  return b * 3;\n}\n' },
        { path: 'src/new.ts', after: 'export const x = 1;\n' },
      ],
      spans: [{ path: 'src/a.ts', start: 2, end: 3 }],
    });
  });

  test.each([
    ['no front matter', '## a\n', 'does not begin with front matter'],
    ['an unknown defect', text.replace('defect: logic', 'defect: style'), 'neither none nor one of'],
    ['no mark', text.replaceAll(' // DEFECT', ''), 'marks no line'],
    ['a mark in a clean case', text.replace('defect: logic', 'defect: none'), 'is labelled as clean'],
    ['a mark beside the change', text.replace(' export function f(a) {', ' export function f(a) { // DEFECT'), 'does not add'],
    ['no file', '---\ntitle: a\ndefect: none\n---\n', 'has no file'],
  ])('with %s is refused with a sentence', (_name, given, message) => {
    expect(() => readCase('broken', given)).toThrow(message);
  });
});

/**
 * A reviewer whose answers come from the labels, with known errors. No real model stands behind these numbers: they prove the
 * arithmetic, not a reviewer.
 */
function answerOf(one: EvalCase, index: number): readonly CommentDraft[] {
  const [span] = one.spans;
  const added = one.files.find((file) => file.before !== file.after)!;
  const other = added.after.split('\n').find((line) => !(added.before ?? '').includes(line) && line.trim().length > 12);
  const alarm: CommentDraft = { path: added.path, quote: other ?? '', line: 1, severity: 'warning', category: 'other', message: `This is wrong in case number ${index}.` };
  if (!span) return index % 3 === 0 ? [alarm] : [];
  const quote = one.files.find((file) => file.path === span.path)!.after.split('\n')[span.start - 1]!;
  const hit: CommentDraft = { path: span.path, quote, line: span.start + 40, severity: 'error', category: one.defect, message: `The change breaks case number ${index}.` };
  if (index % 5 === 3) return [];
  if (index % 5 === 4) return [{ ...hit, quote: `return invented${index}(somewhere);` }];
  return [hit];
}

describe('an evaluation against a scripted server', () => {
  let server: ModelServer;
  let report: EvalReport;
  const indexOf = new Map(cases.map((one, index) => [one, index]));

  beforeAll(async () => {
    let last: EvalCase | undefined;
    server = await startModelServer((response, seen) => {
      const prompt = seen.body.messages.map((message) => message.content).join('\n');
      if (seen.body.response_format?.json_schema?.name === 'guard_verdict') {
        const line = last!.files.find((file) => file.path === last!.spans[0]!.path)!.after.split('\n')[last!.spans[0]!.start - 1]!;
        return sendJson(response, completion(JSON.stringify({ steps: 'It happens.', evidence_quote: line, verdict: 'confirmed' })));
      }
      // A case may be asked about in several units; the one with the file of its answer gets it.
      const found = cases.find((one) => {
        const path = one.spans[0]?.path ?? one.files.find((file) => file.before !== file.after)!.path;
        const shows = (file: EvalCase['files'][number]): boolean => prompt.includes(` path="${file.path}"`);
        const fits = (file: EvalCase['files'][number]): boolean => file.after.split('\n').every((line) => (file.before ?? '').split('\n').includes(line) || line.trim() === '' || prompt.includes(`| ${line}\n`));
        return one.files.filter((file) => file.before !== file.after).every((file) => (file.path === path ? shows(file) : true) && (!shows(file) || fits(file)));
      });
      last = found ?? last;
      return sendJson(response, completion(answerWith(found ? answerOf(found, indexOf.get(found)!) : [])));
    });
    const host = createReviewHost({ env: { CI: '1', OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: server.url }, trustsConfig: true, patient: true, now: new Date('2026-11-23T00:00:00Z') });
    report = await evaluate(cases, { settings: { ...plainReviewSettings, scope: 'code', verify: true, deadlineMs: 60_000 }, environment: host.environment, contexts: ['diff', 'function'], day: '2026-11-23' });
  }, 60_000);
  afterAll(() => server?.close());

  test('every request is what OpenAI’s description says', () => {
    expect(server.violations).toEqual([]);
    expect(server.requests.length).toBeGreaterThan(cases.length);
  });

  test.each([0, 1])('counts exactly what the answers hold (%i)', (which) => {
    const run = report.runs[which]!;
    const single = cases.map((one, index) => ({ one, index, drafts: answerOf(one, index) }));
    const asked = single.filter(({ one }) => run.scores.find((score) => score.name === one.name)!.calls > 0);
    // What the classifier settles without a call cannot be commented on.
    expect(cases.length - asked.length).toBeLessThanOrEqual(1);
    const hits = asked.filter(({ one, drafts }) => one.spans.length > 0 && drafts.length > 0 && !drafts[0]!.quote.startsWith('return invented')).length;
    const invented = asked.filter(({ drafts }) => drafts[0]?.quote.startsWith('return invented') === true).length;
    const alarms = asked.filter(({ one, drafts }) => one.spans.length === 0 && drafts.length > 0).length;
    expect({ hits: hits > 10, invented: invented > 3, alarms: alarms > 2 }).toEqual({ hits: true, invented: true, alarms: true });
    expect(run.all.precision).toMatchObject({ count: hits, of: hits + alarms });
    expect(run.all.recall).toMatchObject({ count: hits, of: cases.filter((one) => one.spans.length > 0).length });
    expect(run.all.anchoring).toMatchObject({ count: hits + alarms, of: hits + alarms + invented });
    expect(run.all.falseAlarms).toMatchObject({ count: alarms, of: cases.filter((one) => one.defect === 'none').length });
    expect(run.all.rightCategory).toMatchObject({ count: hits, of: hits });
    // Races are never errors, whatever the model says.
    const races = asked.filter(({ one, index }) => one.defect === 'async-concurrency' && index % 5 < 3).length;
    expect(run.all.blockingPrecision).toMatchObject({ count: hits - races, of: hits - races });
    expect(run.all.notReviewed).toBe(0);
  });

  test('routes add up to the whole, and each names its model', () => {
    for (const run of report.runs) {
      expect(run.routes.reduce((sum, route) => sum + route.metrics.recall.of, 0)).toBe(run.all.recall.of);
      expect(run.routes.map((route) => route.route)).toEqual(['small', 'standard', 'deep', 'long']);
      for (const route of run.routes) expect(route.target?.model).toMatch(/^gpt-5/);
    }
  });

  test('calls and tokens are those of the server', () => {
    const calls = report.runs.reduce((sum, run) => sum + run.all.calls, 0);
    expect(calls).toBe(server.requests.length);
    expect(report.runs.reduce((sum, run) => sum + run.all.inputTokens, 0)).toBe(calls * 6_000);
  });

  test('the table names models, date, what was missed and what was false', () => {
    const table = showEval(report);
    expect(table).toContain('2026-11-23');
    expect(table).toMatch(/^deep .* gpt-5\.5 at 127\.0\.0\.1:\d+/m);
    expect(table).toContain('missed: ');
    expect(table).toContain('false: clean-');
  });
});

test('what a case has in node_modules is an installed package: shown by its declarations, and no part of the change', async () => {
  const one = cases.find(({ name }) => name === 'recent-api-unit')!;
  const input = reviewInputOf(snapshotOfCase(one), { disk: diskOfCase(one) });
  const unit = await onlyUnit(input);
  const prompt = (await buildRequest(unit, input)).messages.map(({ content }) => content).join('\n');
  expect(unit.files.map(({ path }) => path)).toEqual(['src/routes/login.ts']);
  expect(prompt).toContain('title="rate-gate 3.0.1, as installed"');
  expect(prompt).toContain('/** Length of the window in milliseconds. Until version 2 it was in seconds. */');
});

test('a case that was not reviewed says why, in the table and in the scores', async () => {
  const host = createReviewHost({ env: { CI: '1' }, trustsConfig: true, patient: true, now: new Date('2026-11-23T00:00:00Z') });
  const settings = { ...plainReviewSettings, scope: 'code', deadlineMs: 5_000 } as const;
  const report = await evaluate(cases.filter(({ name }) => name.startsWith('logic-')), { settings, environment: host.environment, contexts: ['diff'], day: '2026-11-23' });
  expect(showEval(report)).toMatch(/NOT REVIEWED \(no endpoint: OPENAI_API_KEY is not set.*\): logic-/);
  expect(report.runs[0]!.scores[0]).toMatchObject({ state: 'not-reviewed', failure: expect.stringContaining('OPENAI_API_KEY is not set') as string });
});

describe('an evaluation that is not to be had', () => {
  const host = createReviewHost({ env: { CI: '1' }, trustsConfig: true, patient: true, now: new Date('2026-11-23T00:00:00Z') });
  const settings = { ...plainReviewSettings, scope: 'code', deadlineMs: 5_000 } as const;

  test('ends after three cases that failed alike, and shows no table of nothing', async () => {
    const report = await evaluate(cases, { settings, environment: host.environment, contexts: ['diff'], day: '2026-11-23' });
    expect(report.runs[0]).toMatchObject({ untried: cases.length - 3, all: { cases: 3, notReviewed: 3 } });
    const text = showEval(report);
    expect(text).toContain('NOTHING WAS REVIEWED');
    expect(text).toContain(`NOT TRIED: ${cases.length - 3} more`);
    expect(text).not.toContain('precision');
  });

  test('a limit of money that somebody set holds for all cases together', () => {
    expect(leftToSpend({ ...settings, moneyLimited: true, maxUsdPerRun: 2 }, 0.5).maxUsdPerRun).toBe(1.5);
    expect(leftToSpend({ ...settings, moneyLimited: true, maxUsdPerRun: 2 }, 3).maxUsdPerRun).toBe(0);
    // The limit of a commit is none of an evaluation.
    expect(leftToSpend({ ...settings, moneyLimited: false, maxUsdPerRun: 2 }, 3).maxUsdPerRun).toBe(2);
  });
});

test('intervals are Wilson’s', () => {
  const { value, low, high } = shareOf(8, 10);
  expect([value, low!.toFixed(3), high!.toFixed(3)]).toEqual([0.8, '0.490', '0.943']);
  expect(shareOf(0, 0).value).toBeUndefined();
});
