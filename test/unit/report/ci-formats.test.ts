import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { renderBitbucket } from '../../../src/report/bitbucket.ts';
import { renderGitlab } from '../../../src/report/gitlab.ts';
import { renderRdjson } from '../../../src/report/rdjson.ts';
import type { Reporter } from '../../../src/report/reporter.ts';
import { existingError, locate, orderWarning, sampleOptions, sampleReport, suppressedError, unparsedPath, userError } from '../../support/sample-report.ts';
import { bitbucketSchema, gitlabSchema, rdjsonSchema } from './ci-schemas.ts';

const everything = sampleReport({
  findings: [orderWarning, userError, suppressedError, existingError, { ...orderWarning, severity: 'suggestion', fingerprint: 'f00d', location: locate('src/orders.ts', 'findOrders') }],
  coverage: [unparsedPath],
  failures: [{ ruleId: 'sql-concatenation', path: 'src/orders.ts', message: 'boom' }],
});

const formats: readonly (readonly [string, Reporter, object])[] = [
  ['gitlab', renderGitlab, gitlabSchema],
  ['rdjson', renderRdjson, rdjsonSchema],
  ['bitbucket', renderBitbucket, bitbucketSchema],
];

describe.each(formats)('%s', (_name, render, schema) => {
  const validate = new Ajv({ allErrors: true }).compile(schema);

  test.each([['everything', everything], ['nothing', sampleReport({ findings: [], coverage: [] })], ['a clean change', sampleReport({ findings: [] })]])('has the documented shape with %s', (_what, report) => {
    const parsed = JSON.parse(render(report, sampleOptions()));
    validate(parsed);
    expect(validate.errors).toBeNull();
  });

  test('the shape refuses what is wrong, so that passing it means something', () => {
    expect(validate({ wrong: 1 })).toBe(false);
    const parsed = JSON.stringify(JSON.parse(render(everything, sampleOptions()))).replace('"line":7', '"line":0').replace('"begin":7', '"begin":0');
    expect(validate(JSON.parse(parsed))).toBe(false);
  });

  test('the same report gives the same bytes, and no suppressed or older finding', () => {
    expect(render(everything, sampleOptions())).toBe(render({ ...everything, root: '/elsewhere' }, sampleOptions()));
    const without = render({ ...everything, findings: everything.findings.filter((one) => one !== suppressedError && one !== existingError) }, sampleOptions());
    expect(render(everything, sampleOptions())).toBe(without);
  });
});

describe('gitlab', () => {
  const entries = (): { check_name: string; severity: string; fingerprint: string; location: { lines: { begin: number } } }[] => JSON.parse(renderGitlab(everything, sampleOptions()));

  test('ranks what makes the run incomplete above every finding', () => {
    const list: string[] = [];
    for (const { check_name: check, severity } of entries()) list.push(`${severity} ${check}`);
    expect(list).toEqual([
      'blocker guard-unread', 'blocker guard-rule-failure', 'major sql-concatenation', 'critical sql-concatenation', 'minor sql-concatenation',
    ]);
  });

  test('gives a finding the same fingerprint after its lines moved, and each its own', () => {
    const moved = sampleReport({ findings: [{ ...userError, location: { ...userError.location, start: { line: 90, column: 1, offset: 4_000 } } }] });
    const [before] = JSON.parse(renderGitlab(sampleReport({ findings: [userError] }), sampleOptions()));
    const [after] = JSON.parse(renderGitlab(moved, sampleOptions()));
    expect(after.fingerprint).toBe(before.fingerprint);
    expect(new Set(entries().map(({ fingerprint }) => fingerprint)).size).toBe(5);
  });
});

describe('rdjson', () => {
  const path = 'src/groesse.ts';
  const code = 'const größe = "ü𝄞"; query(x);\n';
  const texts = new Map([[path, code]]);
  const finding: Finding = {
    ...userError, location: locate(path, 'query(x)', texts), marks: [], flow: [],
    fix: { description: 'x', edits: [{ path, start: code.indexOf('x)'), end: code.indexOf('x)') + 1, text: 'y' }] },
  };

  test('counts columns in bytes, as reviewdog does', () => {
    const [diagnostic] = JSON.parse(renderRdjson(sampleReport({ findings: [finding] }, texts), sampleOptions())).diagnostics;
    const bytes = Buffer.from(code);
    const { start, end } = diagnostic.location.range;
    expect(bytes.subarray(start.column - 1, end.column - 1).toString()).toBe('query(x)');
    const [{ range, text }] = diagnostic.suggestions;
    expect(bytes.subarray(range.start.column - 1, range.end.column - 1).toString()).toBe('x');
    expect(text).toBe('y');
  });

  test('offers no half of a fix that reaches into another file', () => {
    const fix = { description: 'x', edits: [...finding.fix!.edits, { path: 'src/other.ts', start: 0, end: 1, text: 'y' }] };
    const [diagnostic] = JSON.parse(renderRdjson(sampleReport({ findings: [{ ...finding, fix }] }, texts), sampleOptions())).diagnostics;
    expect(diagnostic.suggestions).toBeUndefined();
  });
});

describe('bitbucket', () => {
  test('splits into lists of a hundred, keeps a thousand, and says how many are left out', () => {
    const findings = Array.from({ length: 1_234 }, (_, index): Finding => ({ ...orderWarning, fingerprint: `f${index}` }));
    const { report, annotations } = JSON.parse(renderBitbucket(sampleReport({ findings }), sampleOptions()));
    expect(annotations).toHaveLength(10);
    expect(report.details).toContain('234 more findings than can be shown');
    expect(new Set(annotations.flat().map((one: { external_id: string }) => one.external_id)).size).toBe(1_000);
  });

  test('passes and fails as guard does', () => {
    const result = (report: typeof everything): string => JSON.parse(renderBitbucket(report, sampleOptions())).report.result;
    expect([result(sampleReport({ findings: [orderWarning] })), result(sampleReport()), result(sampleReport({ findings: [], coverage: [unparsedPath] }))]).toEqual(['PASSED', 'FAILED', 'FAILED']);
  });
});
