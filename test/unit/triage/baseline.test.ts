import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../../src/core/errors.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { makeBaseline, pruneBaseline, readBaseline, writeBaseline } from '../../../src/triage/baseline.ts';

const at = { line: 1, column: 1, offset: 0 };
const finding = (path: string, fingerprint: string, rest: Partial<Finding> = {}): Finding => ({
  ruleId: 'sql-concatenation', origin: 'static', severity: 'warning', confidence: 'high', message: 'm', advice: 'a',
  location: { path, start: at, end: at }, flow: [], marks: [], fingerprint, belonging: 'changed-line', ...rest,
});

describe('baseline', () => {
  it('counts findings, in a fixed order, and reads back what it wrote', () => {
    const entries = makeBaseline([finding('src/b.ts', 'f2'), finding('src/a.ts', 'f1'), finding('src/b.ts', 'f2')]);
    const text = writeBaseline(entries);
    expect(text).toBe(`{
  "version": 1,
  "findings": [
    {"path":"src/a.ts","rule":"sql-concatenation","fingerprint":"f1","count":1},
    {"path":"src/b.ts","rule":"sql-concatenation","fingerprint":"f2","count":2}
  ]
}
`);
    expect(writeBaseline(readBaseline(text))).toBe(text);
    expect(writeBaseline(entries.toReversed())).toBe(text);
  });

  it('needs no entry for what a comment suppresses, and holds no opinion of a model', () => {
    const inline = finding('src/a.ts', 'f1', { suppressed: { by: 'inline', reason: 'constant' } });
    expect(makeBaseline([inline, finding('src/a.ts', 'f2', { origin: 'model' })])).toEqual([]);
  });

  it('writes an empty list', () => {
    expect(readBaseline(writeBaseline([]))).toEqual([]);
  });

  it('takes out what no longer occurs and adds nothing', () => {
    const old = makeBaseline([finding('src/a.ts', 'f1'), finding('src/a.ts', 'f1'), finding('src/b.ts', 'gone')]);
    const present = makeBaseline([finding('src/a.ts', 'f1'), finding('src/c.ts', 'new')]);
    expect(pruneBaseline(old, present)).toEqual([{ path: 'src/a.ts', rule: 'sql-concatenation', fingerprint: 'f1', count: 1 }]);
  });

  it('refuses a broken file in one sentence', () => {
    for (const text of ['', '[]', 'null', '{"version":2,"findings":[]}', '{"version":1}', '{"version":1,"findings":[{}]}', '{"version":1,"findings":[null]}']) {
      expect(() => readBaseline(text), text).toThrow(ConfigError);
    }
    expect(() => readBaseline('{"version":1,"findings":[{"path":"a","rule":"b","fingerprint":"c","count":0}]}')).toThrow('number 1 needs path, rule, fingerprint and count');
  });

  it('is not fooled by keys of JavaScript itself', () => {
    const text = '{"version":1,"findings":[{"path":"__proto__","rule":"constructor","fingerprint":"x","count":1}]}';
    expect(readBaseline(text)).toEqual([{ path: '__proto__', rule: 'constructor', fingerprint: 'x', count: 1 }]);
  });
});
