import { describe, expect, it } from 'vitest';
import type { Analysis, AnalysisOptions, Analyze } from '../../src/analyze/analysis.ts';
import type { CheckDeps, CheckOptions } from '../../src/check.ts';
import { check } from '../../src/check.ts';
import { exitCode } from '../../src/core/exit-code.ts';
import { GitError } from '../../src/core/errors.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Rule } from '../../src/core/rule.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import { memorySnapshot } from '../support/memory-snapshot.ts';

const meta = { id: 'sql-concatenation', title: 'SQL', cwe: [89], category: 'security-injection', severity: 'error', since: '0.1.0', tags: [] } as const;
const rule: Rule = { meta, page: '', kinds: ['sql'], judge: () => undefined };
const text = 'db.query(`${id}`);\n';
const finding: Finding = {
  ruleId: meta.id, origin: 'static', severity: 'error', confidence: 'high', message: 'm', advice: 'a',
  location: { path: 'src/a.ts', start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 18, offset: 17 } },
  flow: [], marks: [], fingerprint: 'f', belonging: 'changed-line',
};
const whole: Analysis = {
  findings: [finding],
  coverage: [{ path: 'src/a.ts', state: 'checked', hunks: 1, lines: 1 }],
  failures: [],
  texts: new Map([['src/a.ts', text]]),
  stats: { filesParsed: 1, filesPrefiltered: 0, bytes: 18, overBudget: 0, importsLoaded: 0 },
};
const options: CheckOptions = { settings: {}, trust: 'snapshot', today: () => '2026-11-22' };

function depsWith(analyze: Analyze): CheckDeps {
  return { version: '1.2.3', loadAnalyze: async () => analyze, loadRules: async () => [rule], compileUserModels: async () => undefined, loadReview: async () => (await import('../../src/check-review.ts')).addReview };
}

/** Runs the pipeline with an analysis that answers this, and tells what it was asked. */
async function run(analysis: Partial<Analysis> = {}, snapshot: Snapshot = memorySnapshot({ 'src/a.ts': text }), more: Partial<CheckOptions> = {}) {
  let asked: AnalysisOptions | undefined;
  const analyze: Analyze = async (_snapshot, given) => {
    asked = given;
    return { ...whole, ...analysis };
  };
  const result = await check(Promise.resolve(snapshot), { ...options, ...more }, depsWith(analyze));
  return { ...result, asked: asked!, exit: exitCode(result.report, result.config.settings.failOn.value) };
}

describe('check', () => {
  it('puts findings, coverage, excerpts and figures into one report', async () => {
    const { report, exit } = await run();
    expect(report).toMatchObject({ version: '1.2.3', label: 'memory', root: '/memory', findings: [finding], coverage: whole.coverage, notices: [] });
    expect(report.excerpts['src/a.ts']?.[1]).toBe('db.query(`${id}`);');
    expect(report.stats.durationMs).toBeGreaterThanOrEqual(0);
    expect(exit).toBe(1);
  });

  it('ends with 2 when the analysis loses a file, doubles one or makes one up', async () => {
    const extra = { path: 'src/ghost.ts', state: 'checked', hunks: 0, lines: 0 } as const;
    for (const coverage of [[], [...whole.coverage, ...whole.coverage], [...whole.coverage, extra]]) {
      expect((await run({ coverage, findings: [] })).exit).toBe(2);
    }
  });

  it('ends with 2 when a rule broke down, though nothing was found', async () => {
    expect((await run({ findings: [], failures: [{ ruleId: meta.id, path: 'src/a.ts', message: 'boom' }] })).exit).toBe(2);
  });

  it('hands the configuration of the snapshot to the analysis, and the command line over it', async () => {
    const snapshot = memorySnapshot({
      'src/a.ts': text,
      'guard.config.json': '{ "strict": true, "limits": { "maxBytes": 5000, "maxSteps": 6000 }, "ignore": ["dist"], "rules": { "sql-concatenation": "warning" } }',
    });
    const coverage = [...whole.coverage, { path: 'guard.config.json', state: 'skipped', reason: 'data', hunks: 1 } as const];
    const { asked } = await run({ coverage }, snapshot, { settings: { 'limits.maxSteps': { value: 7000, from: '--max-steps' } } });
    expect(asked).toMatchObject({ strict: true, maxBytes: 5000, maxSteps: 7000, allowUnparsed: false });
    expect([asked.isIgnored('dist/a.js'), asked.override(meta.id, 'src/a.ts'), asked.threshold(meta.id, 'test/a.ts')]).toEqual([true, 'warning', 'error']);
    expect(asked.rules).toEqual([rule]);
  });

  it('does not run a rule that is off', async () => {
    const { asked } = await run({}, memorySnapshot({ 'src/a.ts': text }), {
      config: { path: 'my.json', text: '{ "rules": { "sql-concatenation": "off" } }' },
    });
    expect(asked.rules).toEqual([]);
  });

  it('marks what the baseline of the snapshot accepts, except for writing a new one', async () => {
    const baseline = '{"version":1,"findings":[{"path":"src/a.ts","rule":"sql-concatenation","fingerprint":"f","count":1}]}';
    const snapshot = memorySnapshot({ 'src/a.ts': text, 'guard.baseline.json': baseline }, { unchanged: ['guard.baseline.json'] });
    expect((await run({}, snapshot)).exit).toBe(0);
    expect((await run({}, snapshot, { ignoreBaseline: true })).exit).toBe(1);
  });

  it('passes on why a snapshot could not be opened', async () => {
    const failing = check(Promise.reject(new GitError('git-no-repository', 'no repository')), options, depsWith(async () => whole));
    await expect(failing).rejects.toThrow('no repository');
  });
});
