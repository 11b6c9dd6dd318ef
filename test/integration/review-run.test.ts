import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, onTestFinished, test } from 'vitest';
import { allLines } from '../../src/core/change.ts';
import { exitCode } from '../../src/core/exit-code.ts';
import { loadReporter, reportFormats } from '../../src/report/index.ts';
import { forFormat } from '../../src/report/review-notices.ts';
import { renderText } from '../../src/report/text.ts';
import { memorySnapshot } from '../support/memory-snapshot.ts';
import { answerWith, completion, sendError, sendJson, startModelServer } from '../support/review/model-server.ts';
import type { CommentDraft, Reply } from '../support/review/model-server.ts';
import { badLine, checkShop, keyCanary, reasonsOf, reviewFindings, reviewOf, reviewShop, say, shopFiles, staticHalf } from '../support/review/review-case.ts';

async function serve(reply: Reply) {
  const server = await startModelServer(reply);
  onTestFinished(() => server.close());
  return server;
}

/** Has these comments wherever their file is shown, and gives this verdict on errors. */
function reviewer(comments: readonly CommentDraft[], verdict: 'confirmed' | 'refuted' | 'uncertain' = 'confirmed'): Reply {
  return (response, { body }) => {
    const isReview = body.response_format?.json_schema?.name === 'guard_review';
    const text = body.messages.map(({ content }) => content).join('\n');
    const shown = comments.filter(({ path }) => new RegExp(`<file[^>]* path="${path}"`).test(text));
    sendJson(response, completion(isReview ? answerWith(shown) : JSON.stringify({ steps: 'The sum of no lines is 0, and 0 / 0 is NaN.', evidence_quote: badLine.quote, verdict })));
  };
}

/** A git directory of its own for what is kept. */
function keptHere(): { readonly commonDir: string } {
  const commonDir = mkdtempSync(join(tmpdir(), 'guard-git-'));
  onTestFinished(() => rmSync(commonDir, { recursive: true }));
  return { commonDir };
}

const total = { 'src/total.ts': shopFiles['src/total.ts']! };

describe('a review', () => {
  test('adds a finding where the quote stands, and leaves the static half as it is', async () => {
    const server = await serve(reviewer([{ ...badLine, line: 3 }]));
    const result = await reviewShop({ url: server.url });
    expect(reviewFindings(result)).toMatchObject([{ ruleId: 'review-logic', origin: 'model', severity: 'warning', location: { path: 'src/total.ts', start: { line: 8 } } }]);
    expect(staticHalf(result)).toBe(staticHalf(await checkShop()));
    expect(reviewOf(result)).toMatchObject({ status: 'complete', required: false });
    expect(reviewOf(result).hunks.map(({ state }) => state)).toEqual(['reviewed', 'reviewed']);
  });

  test.each([
    ['confirmed', 'error', 1],
    ['uncertain', 'warning', 0],
    ['refuted', undefined, 0],
  ] as const)('an error whose second look says %s ends as %s', async (verdict, severity, code) => {
    const server = await serve(reviewer([{ ...badLine, severity: 'error' }], verdict));
    const result = await reviewShop({ url: server.url, files: total });
    expect(reviewFindings(result).map((finding) => finding.severity)).toEqual(severity === undefined ? [] : [severity]);
    expect(exitCode(result.report, 'error')).toBe(code);
    if (verdict === 'refuted') expect(reviewOf(result).dropped).toEqual({ 'refuted by the second look': 1 });
  });

  test('an error whose second look fails is a warning: a failed verification demotes', async () => {
    const server = await serve((response, seen, index) => (seen.body.response_format?.json_schema?.name === 'guard_verdict' ? sendError(response, 401, 'no') : reviewer([{ ...badLine, severity: 'error' }])(response, seen, index)));
    const result = await reviewShop({ url: server.url, files: total });
    expect(reviewFindings(result)).toMatchObject([{ severity: 'warning' }]);
    expect(reviewOf(result).status).toBe('complete');
  });

  test('asks no second time where that is turned off', async () => {
    const server = await serve(reviewer([{ ...badLine, severity: 'error' }]));
    await reviewShop({ url: server.url, files: total, settings: say({ 'review.mode': 'on', 'review.verify': false }) });
    expect(server.requests).toHaveLength(1);
  });

  test('what the reviewer sees of a static finding is said beside it, and is no second finding', async () => {
    const search = { path: 'src/search.ts', quote: "const { rows } = await pool.query(`SELECT id FROM customers WHERE email = '${req.query.email}'`);", line: 7, severity: 'error', category: 'security-injection', message: 'The e-mail of the request becomes part of the SQL text.' };
    const server = await serve(reviewer([search]));
    const result = await reviewShop({ url: server.url });
    expect(reviewFindings(result)).toEqual([]);
    expect(reviewOf(result).alsoSeen).toEqual(result.report.findings.map(({ fingerprint }) => fingerprint));
    expect(renderText(result.report, { color: false, width: 100, failOn: 'error', includeExisting: false, quiet: false, verbose: false, rules: [] })).toContain('the reviewer also saw 1 finding of the static checks');
  });

  test('obeys ignore comments and rule settings, as every finding does', async () => {
    const server = await serve(reviewer([badLine]));
    const ignored = { 'src/total.ts': total['src/total.ts'].replace('  return sum', '  // guard-ignore review-logic -- callers never pass an empty list\n  return sum') };
    expect(reviewFindings(await reviewShop({ url: server.url, files: ignored }))).toMatchObject([{ suppressed: { by: 'inline' } }]);
    const config = { ...total, 'guard.config.json': '{ "rules": { "review-logic": "off" } }' };
    expect(reviewFindings(await reviewShop({ url: server.url, files: config }))).toEqual([]);
    const raised = { ...total, 'guard.config.json': '{ "rules": { "review-logic": "suggestion" } }' };
    expect(reviewFindings(await reviewShop({ url: server.url, files: raised }))).toMatchObject([{ severity: 'suggestion' }]);
  });

  test('an ignore comment about the review is no useless one when the review is off', async () => {
    const ignored = { 'src/total.ts': total['src/total.ts'].replace('  return sum', '  // guard-ignore review-logic -- callers never pass an empty list\n  return sum') };
    expect((await checkShop(ignored)).report.notices).toEqual([]);
  });
});

describe('every hunk has one end', () => {
  /** Two functions changed in one file, a comment in another, a key file, an image. */
  const before = { 'src/total.ts': total['src/total.ts'], 'src/note.ts': '// old\nexport const one = 1;\n' };
  const after = { ...before, 'src/note.ts': '// new\nexport const one = 1;\n', 'src/total.ts': before['src/total.ts'].replace('sum / lines.length', 'sum / Math.max(1, lines.length)'), '.env': 'TOKEN=abc\n', 'logo.png': '\u0089PNG' };

  test('reviewed, inert and excluded are told apart, and counted', async () => {
    const server = await serve(reviewer([]));
    const result = await reviewShop({ url: server.url, files: after, snapshot: { base: before } });
    const states = Object.fromEntries(reviewOf(result).hunks.map(({ path, state }) => [path, state]));
    expect(states).toMatchObject({ 'src/total.ts': 'reviewed', 'src/note.ts': 'inert', '.env': 'excluded' });
    expect(JSON.stringify(server.requests.map(({ raw }) => raw))).not.toContain('TOKEN=abc');
    expect(reviewOf(result).status).toBe('complete');
  });

  test('a file of --all, of which git names no hunks, is one hunk', async () => {
    const whole = memorySnapshot(total);
    const snapshot = { ...whole, label: 'all files', changes: whole.changes.map((change) => ({ ...change, hunks: [], changed: allLines })) };
    const server = await serve((response) => sendError(response, 401, 'no'));
    const result = await reviewShop({ url: server.url, opened: snapshot });
    expect(reviewOf(result)).toMatchObject({ status: 'none', hunks: [{ path: 'src/total.ts', hunk: { newStart: 1, newLines: 9 }, state: 'not-reviewed', reason: 'key-refused' }] });
    const working = await serve(reviewer([badLine]));
    const done = await reviewShop({ url: working.url, opened: snapshot });
    expect(reviewOf(done)).toMatchObject({ status: 'complete', hunks: [{ state: 'reviewed' }] });
    expect(reviewFindings(done)).toHaveLength(1);
  });

  test('of a split run the first part reviews the whole change, and the others nothing', async () => {
    const server = await serve(reviewer([]));
    const [first, second] = await Promise.all([1, 2].map((index) => reviewShop({ url: server.url, shard: { index, count: 2 } })));
    expect(reviewOf(first!).hunks.map(({ path }) => path)).toEqual(['src/search.ts', 'src/total.ts']);
    expect(second!.report.review).toBeUndefined();
  });

  test('what one unit brings is told while another is still being read', async () => {
    let tellFirst: () => void;
    const first = new Promise<void>((resolve) => (tellFirst = resolve));
    const answer = reviewer([{ ...badLine, severity: 'warning' }]);
    const server = await serve(async (response, seen, index) => {
      // The riskier unit is answered only when the other one has been heard of.
      if (seen.raw.includes('path=\\"src/search.ts\\"')) await first;
      await answer(response, seen, index);
    });
    const heard: string[] = [];
    const result = await reviewShop({
      url: server.url,
      settings: say({ 'review.mode': 'on', 'review.unitTokens': 500, 'review.deadlineSeconds': 20 }),
      host: {
        onProgress(progress) {
          if (progress.kind !== 'finished') return;
          heard.push(`${progress.result.report.paths[0]}: ${progress.result.findings.map(({ finding }) => finding.ruleId).join()}`);
          tellFirst();
        },
      },
    });
    expect(heard).toEqual(['src/total.ts: review-logic', 'src/search.ts: ']);
    expect(reviewOf(result)).toMatchObject({ status: 'complete', usage: { calls: 2 } });
  });

  test('limits end units before they are asked for, riskiest first', async () => {
    const server = await serve(reviewer([]));
    const result = await reviewShop({ url: server.url, settings: say({ 'review.mode': 'on', 'review.maxCalls': 1, 'review.unitTokens': 500, 'review.concurrency': 1 }) });
    const states = Object.fromEntries(reviewOf(result).hunks.map((hunk) => [hunk.path, hunk.state === 'not-reviewed' ? hunk.reason : hunk.state]));
    expect(server.requests).toHaveLength(1);
    expect(states).toEqual({ 'src/search.ts': 'reviewed', 'src/total.ts': 'calls-spent' });
    expect(reviewOf(result).status).toBe('partial');
  });

  test('no limit at all lets a call through that is not allowed', async () => {
    const server = await serve(reviewer([]));
    for (const [key, reason] of [['review.maxCalls', 'calls-spent'], ['review.maxTokens', 'tokens-spent']] as const) {
      expect(reasonsOf(await reviewShop({ url: server.url, settings: say({ 'review.mode': 'on', [key]: 0 }) }))).toEqual([reason]);
    }
    expect(server.requests).toHaveLength(0);
  });
});

describe('what is kept', () => {
  test('the same content costs nothing the second time, clean or not', async () => {
    const server = await serve(reviewer([{ ...badLine, severity: 'error' }]));
    const host = keptHere();
    const first = await reviewShop({ url: server.url, host });
    const asked = server.requests.length;
    const second = await reviewShop({ url: server.url, host });
    expect(server.requests).toHaveLength(asked);
    expect(second.report.findings).toEqual(first.report.findings);
    expect(reviewOf(second)).toMatchObject({ usage: { calls: 0 }, cost: { usd: 0 }, status: 'complete' });
    expect(new Set(reviewOf(second).hunks.map(({ state }) => state))).toEqual(new Set(['cached']));
  });

  test('a change of the code, or of the model, asks again', async () => {
    const server = await serve(reviewer([]));
    const host = keptHere();
    await reviewShop({ url: server.url, host, files: total });
    await reviewShop({ url: server.url, host, files: { 'src/total.ts': `${total['src/total.ts']}export const none = 0;\n` } });
    await reviewShop({ url: server.url, host, files: total, settings: say({ 'review.mode': 'on', 'review.routes': { small: { model: 'x' }, standard: { model: 'x' }, deep: { model: 'x' } } }) });
    expect(server.requests).toHaveLength(3);
  });

  test('a failure is asked again', async () => {
    const server = await serve((response, seen, index) => (index === 0 ? sendError(response, 401, 'no') : reviewer([])(response, seen, index)));
    const host = keptHere();
    expect(reasonsOf(await reviewShop({ url: server.url, host, files: total }))).toEqual(['key-refused']);
    expect(reviewOf(await reviewShop({ url: server.url, host, files: total })).status).toBe('complete');
  });
});

describe('the report', () => {
  const options = { color: false, width: 100, failOn: 'error', includeExisting: false, quiet: false, verbose: true, rules: [] } as const;
  /** A review with all there is to tell: a finding, a comment without a place, a proof that was not run, a hunk that was not reviewed. */
  async function eventful() {
    const replies = reviewer([{ ...badLine, severity: 'error' }, { ...badLine, quote: 'const nowhere = 1;', severity: 'warning' }]);
    const server = await serve((response, seen, index) => {
      const { body } = seen;
      if (body.response_format?.json_schema?.name === 'guard_proof') return sendJson(response, completion(JSON.stringify({ possible: false, reason: 'It needs a database.', test: '', fix: null })));
      if (!body.messages.some(({ content }) => /<file[^>]* path="src\/total\.ts"/.test(content))) return sendError(response, 401, 'no');
      return replies(response, seen, index);
    });
    return reviewShop({ url: server.url, host: { prove: true }, settings: say({ 'review.mode': 'on', 'review.unitTokens': 500 }) });
  }

  test('tells of proofs that were asked for', async () => {
    const { report } = await eventful();
    const proofs = report.review!.units.flatMap((unit) => unit.proofs ?? []);
    expect(proofs).toMatchObject([{ path: 'src/total.ts', line: 8, outcome: 'not-run' }]);
    expect(renderText(report, options)).toContain('no proof of src/total.ts:8: ');
  });

  test.each(reportFormats)('in the format %s says what was not reviewed, and what it cost', async (format) => {
    const { report } = await eventful();
    const shown = (await loadReporter(format))(forFormat(report, format), options);
    expect(shown).toMatch(format === 'json' ? /"state": "not-reviewed"/ : /MODEL REVIEW INCOMPLETE|guard-not-reviewed|key-refused/);
    expect(shown).not.toContain(keyCanary);
  });

  test('as JSON is what its schema says', async () => {
    const { report } = await eventful();
    const schema = JSON.parse(readFileSync(new URL('../../src/report/schema/report.schema.json', import.meta.url), 'utf8')) as object;
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    validate(JSON.parse((await loadReporter('json'))(report, options)));
    expect(validate.errors).toBeNull();
  });
});
