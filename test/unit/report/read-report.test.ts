import { describe, expect, test } from 'vitest';
import { ConfigError } from '../../../src/core/errors.ts';
import { renderHtml } from '../../../src/report/html.ts';
import { renderJson } from '../../../src/report/json.ts';
import { renderSarif } from '../../../src/report/sarif.ts';
import { readReport } from '../../../src/report/read-report.ts';
import { existingError, orderWarning, sampleCoverage, sampleOptions, sampleReport, suppressedError, unparsedPath, userError } from '../../support/sample-report.ts';

const report = sampleReport({
  findings: [userError, orderWarning, suppressedError, existingError],
  coverage: [unparsedPath, ...sampleCoverage],
  failures: [{ ruleId: 'sql-concatenation', path: 'src/orders.ts', message: 'boom' }],
  notices: ['an ignore line matches nothing'],
});
const json = renderJson(report, sampleOptions());

describe('readReport', () => {
  test('gives back what was written: every other format of it is the same to the byte', () => {
    const { report: again, failOn, includeExisting, exitCode } = readReport(json, 'a.json');
    expect([failOn, includeExisting, exitCode]).toEqual(['error', false, 2]);
    for (const render of [renderJson, renderSarif, renderHtml]) expect(render(again, sampleOptions())).toBe(render(report, sampleOptions()));
  });

  /** Every path to a value in the report, so that each can be spoiled. */
  function places(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
    if (typeof value !== 'object' || value === null) return [path];
    return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, Array.isArray(value) ? Number(key) : key]))];
  }

  test('refuses each member that is of another kind, saying which, and never breaks', () => {
    const parsed = JSON.parse(json);
    // What is counted anew, or not read back.
    const unread = /^(?:verdict\.(?!failOn|includeExisting|exitCode)|coverage\.totals|label\b.*\.)/;
    let refused = 0;
    for (const path of places(parsed).slice(1)) {
      const spoiled = structuredClone(parsed);
      let at = spoiled;
      for (const key of path.slice(0, -1)) at = at[key];
      const last = path.at(-1)!;
      at[last] = typeof at[last] === 'object' ? 'x' : { odd: [] };
      if (unread.test(path.join('.'))) continue;
      expect(() => readReport(JSON.stringify(spoiled), 'a.json'), path.join('.')).toThrow(ConfigError);
      refused++;
    }
    expect(refused).toBeGreaterThan(200);
  });

  test.each([['no JSON', '{'], ['a list', '[]'], ['null', 'null'], ['another program\'s', '{"schema":"x"}'], ['nothing', '']])('refuses %s', (_what, source) => {
    expect(() => readReport(source, 'a.json')).toThrow(ConfigError);
  });

  test('a key named __proto__ is a path like any other', () => {
    const spoiled = json.replaceAll('src/orders.ts', '__proto__');
    const { report: again } = readReport(spoiled, 'a.json');
    expect(again.excerpts['__proto__']).toBeDefined();
    expect(Object.hasOwn(again.excerpts, '__proto__')).toBe(true);
    expect(({} as Record<string, unknown>)['3']).toBeUndefined();
  });
});
