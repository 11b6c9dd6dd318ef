import { describe, expect, test } from 'vitest';
import { pathToUri } from '../../../src/report/sarif-location.ts';
import { renderSarif } from '../../../src/report/sarif.ts';
import {
  existingError, orderWarning, sampleCoverage, sampleOptions, sampleReport, sampleTexts, suppressedError, unparsedPath, userError,
} from '../../support/sample-report.ts';
import { compileSarifSchema } from '../../support/sarif-schema.ts';

const validate = compileSarifSchema();

const full = {
  findings: [userError, orderWarning, suppressedError, existingError],
  coverage: [unparsedPath, ...sampleCoverage],
  failures: [{ ruleId: 'sql-concatenation', path: 'src/orders.ts', message: 'boom' }],
  notices: ['an ignore line matches nothing'],
};

function render(overrides: Parameters<typeof sampleReport>[0] = {}, options: Parameters<typeof sampleOptions>[0] = {}) {
  return JSON.parse(renderSarif(sampleReport(overrides), sampleOptions(options)));
}

const resultOf = (finding: typeof userError) => render({ findings: [finding] }, { includeExisting: true }).runs[0].results[0];

describe('sarif', () => {
  test('the schema refuses what is wrong, so that passing it means something', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  test.each([
    ['everything', full, {}],
    ['older findings too', full, { includeExisting: true }],
    ['nothing', { findings: [], coverage: [] }, {}],
    ['no known rule', full, { rules: [] }],
    ['rule pages', full, { pages: { 'sql-concatenation': '# SQL built from strings' } }],
  ])('with %s is valid against the official schema', (_what, overrides, options) => {
    validate(render(overrides, options));
    expect(validate.errors).toBeNull();
  });

  test('is exactly the expected file, rule page and all', async () => {
    const options = sampleOptions({ pages: { 'sql-concatenation': '# SQL built from strings\n\nBind values.' } });
    await expect(renderSarif(sampleReport(full), options)).toMatchFileSnapshot('expected/full.sarif');
  });

  test('regions and fixes mean the same place in lines and in characters', () => {
    const { fixes, locations } = resultOf(userError);
    const [replacement] = fixes[0].artifactChanges[0].replacements;
    const { deletedRegion: region } = replacement;
    const text = sampleTexts.get('src/routes/users.ts')!;
    expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe('`SELECT * FROM users WHERE id = ${id}`');
    expect(text.split('\n')[region.startLine - 1]!.slice(region.startColumn - 1, region.endColumn - 1)).toBe('`SELECT * FROM users WHERE id = ${id}`');
    const { region: place } = locations[0].physicalLocation;
    expect(text.split('\n')[place.startLine - 1]!.slice(place.startColumn - 1, place.endColumn - 1)).toBe('db.query(`SELECT * FROM users WHERE id = ${id}`)');
  });

  test('keeps the way of the data in order, over files', () => {
    const [flow] = resultOf(orderWarning).codeFlows[0].threadFlows;
    const steps: unknown[] = [];
    for (const { location } of flow.locations) steps.push([location.physicalLocation.artifactLocation.uri, location.message.text]);
    expect(steps).toEqual([
      ['src/routes/users.ts', 'req.query.status'], ['src/orders.ts', 'parameter status'], ['src/orders.ts', 'becomes part of where'],
    ]);
  });

  test('keeps suppressed findings, with who and why', () => {
    expect(resultOf(suppressedError).suppressions).toMatchObject([{ kind: 'inSource', justification: 'id is checked by the gateway' }]);
    expect(resultOf({ ...userError, suppressed: { by: 'baseline', reason: 'adopted' } }).suppressions).toMatchObject([{ kind: 'external' }]);
  });

  test('has findings older than the change only when asked for', () => {
    expect(render({ findings: [existingError] }).runs[0].results).toEqual([]);
    expect(resultOf(existingError).baselineState).toBe('unchanged');
    expect(resultOf(userError).baselineState).toBe('new');
  });

  test('says what was not analysed, and that the run failed by it', () => {
    const [invocation] = render(full).runs[0].invocations;
    expect(invocation.executionSuccessful).toBe(false);
    const notifications: string[] = [];
    for (const { level, descriptor, message } of invocation.toolExecutionNotifications) notifications.push(`${level} ${descriptor.id}: ${message.text}`);
    expect(notifications).toEqual([
      'error unread: Not read (syntax): Unexpected token',
      'note skipped: Skipped (lockfile)',
      'note skipped: Skipped (image)',
      'error rule-failure: Rule sql-concatenation broke down: boom',
      'warning notice: an ignore line matches nothing',
    ]);
    expect(render().runs[0].invocations[0].executionSuccessful).toBe(true);
  });

  test('fingerprints survive a move of the lines', () => {
    const moved = { ...userError, location: { ...userError.location, start: { line: 90, column: 1, offset: 4_000 } } };
    expect(resultOf(moved).partialFingerprints).toEqual(resultOf(userError).partialFingerprints);
  });

  test('tells neither the clock nor the machine', () => {
    const slow = { ...sampleReport().stats, durationMs: 9_999 };
    const elsewhere = sampleReport({ ...full, root: '/srv/ci/work', stats: slow });
    expect(renderSarif(elsewhere, sampleOptions())).toBe(renderSarif(sampleReport(full), sampleOptions()));
  });

  test.each([['staged', 'guard/staged/'], ['all files', 'guard/all/'], ['work tree', 'guard/worktree/'], ['main...HEAD', 'guard/range/'], ['constructor', 'guard/range/']])(
    'a run labelled %s is of the kind %s',
    (label, id) => {
      expect(render({ label }).runs[0].automationDetails.id).toBe(id);
    },
  );

  test('makes no link out of code', () => {
    expect(resultOf({ ...userError, advice: 'handlers[0](id) // [docs](https://evil.example)' }).message.text).toContain(
      'handlers\\[0\\](id) // \\[docs\\](https://evil.example)',
    );
  });

  test('gives only the character place of a fix whose lines are not known', () => {
    const fix = { description: 'x', edits: [{ path: 'src/routes/users.ts', start: 9_000, end: 9_001, text: '' }] };
    const { lineOffsets: _offsets, ...report } = sampleReport({ findings: [{ ...userError, fix }] });
    const sarif = JSON.parse(renderSarif(report, sampleOptions()));
    expect(sarif.runs[0].results[0].fixes[0].artifactChanges[0].replacements[0].deletedRegion).toEqual({ charOffset: 9_000, charLength: 1 });
    validate(sarif);
    expect(validate.errors).toBeNull();
  });
});

describe('pathToUri', () => {
  test.each([
    ['src/users.ts', 'src/users.ts'],
    ['src/[id]/page one.tsx', 'src/%5Bid%5D/page%20one.tsx'],
    ['größe/注文.ts', 'gr%C3%B6%C3%9Fe/%E6%B3%A8%E6%96%87.ts'],
    ['a%20b#c?d.ts', 'a%2520b%23c%3Fd.ts'],
    ['line\nfeed.ts', 'line%0Afeed.ts'],
    ['c:evil.ts', 'c%3Aevil.ts'],
    ['lone\ud800.ts', 'lone%EF%BF%BD.ts'],
  ])('%j is %s', (path, uri) => {
    expect(pathToUri(path)).toBe(uri);
  });
});
