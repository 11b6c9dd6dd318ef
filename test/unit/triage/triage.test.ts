import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { lineStarts, positionAt } from '../../../src/core/location.ts';
import { triage } from '../../../src/triage/triage.ts';

const rule = 'sql-concatenation';
const options = { ruleIds: [rule, 'weak-crypto'], today: () => '2026-11-22', reportsAll: () => true };

/** A finding of the first `db.query(…)` call after `from`. */
function findingIn(text: string, { path = 'src/orders.ts', from = 0, ...rest }: Partial<Finding> & { path?: string; from?: number } = {}): Finding {
  const starts = lineStarts(text);
  const start = text.indexOf('db.query(', from);
  const end = text.indexOf(';', start);
  const hole = text.indexOf('${', start);
  return {
    ruleId: rule, origin: 'static', severity: 'error', confidence: 'high', message: 'm', advice: 'a',
    location: { path, start: positionAt(starts, start), end: positionAt(starts, end) },
    flow: [], marks: hole === -1 ? [] : [{ path, start: positionAt(starts, hole), end: positionAt(starts, hole + 3) }],
    fingerprint: `f${start}`, belonging: 'changed-line', ...rest,
  };
}

function triageText(text: string, path = 'src/orders.ts', more: Partial<typeof options> = {}) {
  const { findings, notices } = triage([findingIn(text, { path })], new Map([[path, text]]), { ...options, ...more });
  return { suppressed: findings[0]!.suppressed, notices };
}

describe('ignore comments', () => {
  it('suppress a finding on their line, with the reason and the place', () => {
    const { suppressed, notices } = triageText('a();\ndb.query(`${id}`); // guard-ignore sql-concatenation -- id is a constant');
    expect(suppressed).toMatchObject({ by: 'inline', reason: 'id is a constant', location: { start: { line: 2 } } });
    expect(notices).toEqual([]);
  });

  it('suppress a finding on the next line with code', () => {
    for (const comment of [
      '// guard-ignore sql-concatenation -- constant',
      '/* guard-ignore sql-concatenation -- constant */',
      '/**\n * guard-ignore sql-concatenation -- constant\n */',
      '// guard-ignore sql-concatenation -- constant\n// another comment\n\n/* and one more */',
    ]) {
      expect(triageText(`${comment}\ndb.query(\`\${id}\`);`).suppressed?.reason, comment).toBe('constant');
    }
  });

  it('suppress a call that starts on an earlier line, if its hole is on the one they mean', () => {
    const text = 'db.query(\n  // guard-ignore sql-concatenation -- constant\n  `SELECT ${id}`,\n);';
    expect(triageText(text).suppressed?.reason).toBe('constant');
  });

  it('work in JSX and in markup', () => {
    const jsx = 'const a = <p>\n{/* guard-ignore sql-concatenation -- constant */}\n{db.query(`${id}`)};</p>';
    expect(triageText(jsx, 'src/list.tsx').suppressed?.reason).toBe('constant');
    const vue = '<template>\n<!-- guard-ignore sql-concatenation -- constant -->\n<p>{{ db.query(`${id}`) }};</p></template>';
    expect(triageText(vue, 'src/List.vue').suppressed?.reason).toBe('constant');
  });

  it('name several rules', () => {
    expect(triageText('// guard-ignore weak-crypto, sql-concatenation -- constant\ndb.query(`${id}`);').suppressed?.by).toBe('inline');
  });

  it('reach no further than one line of code', () => {
    const { suppressed, notices } = triageText('// guard-ignore sql-concatenation -- constant\na();\ndb.query(`${id}`);');
    expect(suppressed).toBeUndefined();
    expect(notices).toEqual(['src/orders.ts:1: guard-ignore sql-concatenation is not needed: there is no such finding at the code it stands at']);
  });

  it('do not suppress without a reason', () => {
    for (const comment of ['// guard-ignore sql-concatenation', '// guard-ignore sql-concatenation --', '// guard-ignore sql-concatenation -- ...']) {
      const { suppressed, notices } = triageText(`${comment}\ndb.query(\`\${id}\`);`);
      expect(suppressed, comment).toBeUndefined();
      expect(notices[0]).toContain('src/orders.ts:1: guard-ignore suppresses nothing: it gives no reason');
    }
  });

  it('do not suppress without a rule, and suggest the rule that was meant', () => {
    const nameless = triageText('// guard-ignore -- trust me\ndb.query(`${id}`);');
    expect(nameless.suppressed).toBeUndefined();
    expect(nameless.notices[0]).toContain('it names no rule');
    const misspelt = triageText('// guard-ignore sql-concatenaton -- constant\ndb.query(`${id}`);');
    expect(misspelt.suppressed).toBeUndefined();
    expect(misspelt.notices[0]).toContain('there is no rule "sql-concatenaton". Did you mean "sql-concatenation"?');
  });

  it('say how they are written when they are written otherwise', () => {
    const { suppressed, notices } = triageText('// guard-ignore-next-line sql-concatenation -- constant\ndb.query(`${id}`);');
    expect(suppressed).toBeUndefined();
    expect(notices[0]).toContain('write it as "guard-ignore <rule> -- reason"');
  });

  it('end on their date', () => {
    const text = (until: string): string => `// guard-ignore sql-concatenation until ${until} -- until the rewrite\ndb.query(\`\${id}\`);`;
    expect(triageText(text('2026-11-22')).suppressed?.reason).toBe('until the rewrite');
    expect(triageText(text('2026-11-21')).suppressed).toBeUndefined();
    expect(triageText(text('2026-11-21')).notices[0]).toContain('it ended on 2026-11-21');
    expect(triageText(text('2026-02-30')).notices[0]).toContain('not a date');
    expect(triageText(text('soon')).notices[0]).toContain('not a date');
    expect(triageText('db.query(`${id}`); // guard-ignore sql-concatenation -- rewrite is planned until 2020-01-01').suppressed).toBeUndefined();
  });

  it('are no comments inside strings, templates and text', () => {
    for (const text of [
      'a("// guard-ignore sql-concatenation -- x"); db.query(`${id}`);',
      'db.query(`${id} // guard-ignore sql-concatenation -- x`);',
    ]) {
      expect(triageText(text)).toEqual({ suppressed: undefined, notices: [] });
    }
  });

  it('must begin with the word: prose about it is no ignore comment', () => {
    expect(triageText('// we do not use guard-ignore sql-concatenation -- here\ndb.query(`${id}`);')).toEqual({ suppressed: undefined, notices: [] });
  });

  it('that nothing needs are said, except where the rule keeps warnings to itself', () => {
    const text = '// guard-ignore weak-crypto -- checksum only\nhash(a);\n';
    const unused = triage([], new Map([['src/a.ts', text]]), options);
    expect(unused.notices[0]).toContain('guard-ignore weak-crypto is not needed');
    expect(triage([], new Map([['test/a.ts', text]]), { ...options, reportsAll: () => false }).notices).toEqual([]);
  });

  it('read Windows line ends', () => {
    expect(triageText('// guard-ignore sql-concatenation -- constant\r\ndb.query(`${id}`);\r\n').suppressed?.reason).toBe('constant');
  });
});

describe('triage', () => {
  const text = 'db.query(`${id}`);\n';
  const texts = new Map([['src/orders.ts', text]]);

  it('keeps one of two findings of a rule at a place: the more severe, else the proven one', () => {
    const model = findingIn(text, { origin: 'model', message: 'opinion' });
    expect(triage([model, findingIn(text)], texts, options).findings.map((finding) => finding.origin)).toEqual(['static']);
    const warning = findingIn(text, { severity: 'warning' });
    expect(triage([warning, findingIn(text)], texts, options).findings.map((finding) => finding.severity)).toEqual(['error']);
    expect(triage([findingIn(text), findingIn(text, { ruleId: 'weak-crypto' })], texts, options).findings).toHaveLength(2);
  });

  it('drops no older finding', () => {
    expect(triage([findingIn(text, { belonging: 'existing' })], texts, options).findings).toHaveLength(1);
  });

  it('marks what the baseline accepts, as often as it accepts it', () => {
    const twice = 'db.query(`${id}`);\ndb.query(`${id}`);\n';
    const findings = [findingIn(twice, { fingerprint: 'same' }), findingIn(twice, { fingerprint: 'same', from: 10 })];
    const entry = { path: 'src/orders.ts', rule, fingerprint: 'same', count: 1 };
    const marked = triage(findings, texts, { ...options, baseline: [entry] }).findings.map((finding) => finding.suppressed?.by);
    expect(marked).toEqual(['baseline', undefined]);
    const other = triage(findings, texts, { ...options, baseline: [{ ...entry, path: 'src/other.ts' }] }).findings;
    expect(other.every((finding) => finding.suppressed === undefined)).toBe(true);
  });

  it('lets neither a baseline nor a comment of another rule touch a finding', () => {
    const commented = `// guard-ignore weak-crypto -- x y z\n${text}`;
    expect(triage([findingIn(commented)], new Map([['src/orders.ts', commented]]), options).findings[0]?.suppressed).toBeUndefined();
  });

  it('gives the same order whatever the order it was given', () => {
    const long = 'db.query(`${a}`);\ndb.query(`${b}`);\n';
    const findings = [findingIn(long), findingIn(long, { from: 5 }), findingIn(long, { path: 'src/a.ts' })];
    expect(triage(findings.toReversed(), new Map(), options)).toEqual(triage(findings, new Map(), options));
  });
});
