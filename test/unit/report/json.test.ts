import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { renderJson, reportSchemaUrl } from '../../../src/report/json.ts';
import {
  existingError, orderWarning, sampleCoverage, sampleOptions, sampleReport, suppressedError, unparsedPath, userError,
} from '../../support/sample-report.ts';

const schema = JSON.parse(readFileSync(new URL('../../../src/report/schema/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);

const full = {
  findings: [userError, orderWarning, suppressedError, existingError],
  coverage: [unparsedPath, ...sampleCoverage],
  failures: [{ ruleId: 'sql-concatenation', path: 'src/orders.ts', message: 'boom' }],
  notices: ['an ignore line matches nothing'],
};

function render(overrides: Parameters<typeof sampleReport>[0] = {}, options: Parameters<typeof sampleOptions>[0] = {}) {
  return JSON.parse(renderJson(sampleReport(overrides), sampleOptions(options)));
}

describe('json', () => {
  test.each([['a full report', full], ['a clean report', { findings: [] }], ['an empty one', { findings: [], coverage: [] }]])(
    'of %s is valid against the shipped schema',
    (_what, overrides) => {
      validate(render(overrides));
      expect(validate.errors).toBeNull();
    },
  );

  test('counts what the verdict rests on', () => {
    expect(render(full).verdict).toEqual({
      exitCode: 2, complete: false, failOn: 'error', includeExisting: false, blocking: 1,
      errors: 1, warnings: 1, suggestions: 0, suppressed: 1, existing: 1, unread: 1, ruleFailures: 1,
    });
    expect(render({ findings: [existingError] }, { includeExisting: true }).verdict).toMatchObject({ exitCode: 1, errors: 1, existing: 0 });
  });

  test('sums the coverage without a remainder', () => {
    const { totals, files } = render(full).coverage;
    expect(totals).toEqual({ files: 5, hunks: 13, checked: 2, skipped: 2, unread: 1 });
    expect(files).toEqual([unparsedPath, ...sampleCoverage]);
  });

  test('drops no finding, quiet or not', () => {
    expect(render(full, { quiet: true }).findings.map((finding: { fingerprint: string }) => finding.fingerprint)).toEqual(
      full.findings.map((finding) => finding.fingerprint),
    );
  });

  test('gives findings back as they are', () => {
    expect(render(full).findings).toEqual(JSON.parse(JSON.stringify(full.findings)));
  });

  test('names its schema', () => {
    expect(render().schema).toBe(reportSchemaUrl);
    expect(schema.$id).toBe(reportSchemaUrl);
  });

  test('tells neither the clock nor the machine', () => {
    const slow = { ...sampleReport().stats, durationMs: 9_999 };
    const elsewhere = sampleReport({ ...full, root: '/srv/ci/work', stats: slow });
    expect(renderJson(elsewhere, sampleOptions())).toBe(renderJson(sampleReport(full), sampleOptions()));
  });
});

test('the schema knows every reason of the types', async () => {
  const { skipReasonText } = await import('../../../src/report/summary.ts');
  const [, skipped] = schema.definitions.coverage.oneOf;
  expect([...skipped.properties.reason.enum].sort()).toEqual(Object.keys(skipReasonText).sort());
});
