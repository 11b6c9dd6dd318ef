import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { renderHtml } from '../../../src/report/html.ts';
import { locate, orderWarning, sampleOptions, sampleReport, suppressedError, unparsedPath, userError } from '../../support/sample-report.ts';

const hostile = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", '</pre></article></style><b>', '&lt;b&gt;', 'javascript:alert(1)', ']]>', '<!--', '${x}', '</title><script>'];

/** Tags and attributes of the page, without the script and the style, whose text is fixed by the policy. */
function tagsOf(html: string): string[] {
  return [...html.replace(/<(script|style)>[^]*?<\/\1>/g, '<$1></$1>').matchAll(/<[^>]*>/g)].map(([tag]) => tag);
}

const ownTag = /^<(?:!DOCTYPE html|\/?(?:html|head|body|title|style|script|h1|h2|p|section|article|header|span|code|pre|mark|ol|ul|li|details|summary|table|tr|td|th|form|input|select|option|label|output|meta)(?: (?:lang|charset|http-equiv|content|name|class|id|type|value|placeholder|aria-label|role|data-severity|data-rule)="[^"<>]*"| checked)*)>$/;

describe('html', () => {
  test.each(hostile)('%j makes no tag and no attribute, whichever way it comes in', (text) => {
    const location = { ...userError.location, path: text };
    const finding: Finding = { ...userError, ruleId: text, message: text, fingerprint: text, location, marks: [location], flow: [{ location, message: text }, orderWarning.flow[0]!] };
    const report = sampleReport({
      label: text, version: text, findings: [finding, { ...orderWarning, advice: text, suppressed: { by: 'inline', reason: text } }], notices: [text], failures: [{ ruleId: text, path: text, message: text }],
      excerpts: { [text]: { 6: text, 7: `x ${text} y`, 8: text } }, coverage: [{ path: text, state: 'failed', reason: 'crash', detail: text, hunks: 0 }],
    });
    for (const tag of tagsOf(renderHtml(report, sampleOptions({ verbose: true })))) expect(tag).toMatch(ownTag);
  });

  test('the check of this test sees a foreign tag and attribute', () => {
    for (const tag of ['<img src="x">', '<p onclick="x">', '<a href="x">', '<iframe>']) expect(tag).not.toMatch(ownTag);
  });

  test('asks for nothing outside of it, and its policy names its own script and style by their digests', () => {
    const html = renderHtml(sampleReport(), sampleOptions());
    expect(html).not.toMatch(/(?:src|href)=|url\(|@import|https?:/);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
    expect(policy.startsWith("default-src 'none';")).toBe(true);
    for (const kind of ['script', 'style']) {
      const text = new RegExp(`<${kind}>([^]*?)</${kind}>`).exec(html)![1]!;
      expect(policy).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    }
  });

  test('marks what matters in the code, and shows the way of the data with its lines', () => {
    const html = renderHtml(sampleReport(), sampleOptions());
    expect(html).toContain('WHERE id = <mark>${id}</mark>');
    expect(html).toContain('<li><code>src/routes/users.ts:8</code> req.query.status');
    expect(html).toContain('<mark>req.query.status</mark>');
    expect(html).toContain('+  const { rows } = await db.query(&#39;SELECT * FROM users WHERE id = $1&#39;, [id]);');
  });

  test('marks overlapping and multi-line places once', () => {
    const texts = new Map([['a.ts', 'query(`a\n  ${b}\n`);\n']]);
    const whole = locate('a.ts', 'query(`a\n  ${b}\n`)', texts);
    const html = renderHtml(sampleReport({ findings: [{ ...userError, location: whole, marks: [whole, locate('a.ts', '${b}', texts)], flow: [], fingerprint: 'x' }] }, texts), sampleOptions());
    expect(html).toContain('<mark>query(`a</mark>');
    expect(html).toContain('  <mark>${b}</mark>');
    expect(html).toContain('<mark>`)</mark>;');
  });

  test('has a filter only where there is something to filter, and every path in its receipt', () => {
    const clean = renderHtml(sampleReport({ findings: [], coverage: [unparsedPath] }), sampleOptions());
    expect(clean).not.toContain('<form');
    expect(clean).not.toContain('<script>');
    expect(clean).toContain('<tr><td><code>src/half-typed.ts</code></td><td>unread</td><td>syntax</td></tr>');
    expect(renderHtml(sampleReport({ findings: [suppressedError] }), sampleOptions({ verbose: true }))).toContain('Reason given: id is checked by the gateway');
  });
});
