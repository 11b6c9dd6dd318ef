import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/finding.ts';
import { codeFence, markdownProse } from '../../../src/report/escape-markdown.ts';
import { renderMarkdown } from '../../../src/report/markdown.ts';
import { orderWarning, sampleOptions, sampleReport, suppressedError, unparsedPath, userError } from '../../support/sample-report.ts';

/** What is left for Markdown to act on: without code and escaped signs, found as CommonMark finds them, from left to right. */
function outsideCode(markdown: string): string {
  const text = markdown.replace(/^(`{3,})[^`\n]*\n[^]*?^\1$/gm, '');
  let output = '';
  for (let at = 0; at < text.length; ) {
    if (/^\\[!-/:-@[-`{-~]/.test(text.slice(at, at + 2))) at += 2;
    else if (text[at] === '`') {
      const run = /^`+/.exec(text.slice(at))![0];
      const rest = text.slice(at + run.length);
      const close = new RegExp(`(?<!\`)${run}(?!\`)`).exec(rest);
      at += run.length + (close === null ? 0 : close.index + run.length);
    } else output += text[at++];
  }
  return output;
}

/** Mentions, references, links, images, HTML other than ours, bare addresses. */
function liveMarkdown(markdown: string): string | undefined {
  const text = outsideCode(markdown).replace(/<(?:\/?details|\/?summary)>|<!-- -->/g, (tag) => (tag === '<!-- -->' ? '\u0001' : ''));
  return /@[\w-]|#\d|\bGH-\d|!?\[[^\]]*\]\(|<\/?[a-z!]|https?:\/\/|\bwww\.|&\w+;/i.exec(text)?.[0];
}

const hostile = [
  '@octocat see #12 and GH-7', '[text](https://evil.example)', '![x](https://evil.example/beacon.png)', '<img src=x onerror=alert(1)>', '</details></summary><script>x</script>',
  'https://evil.example www.evil.example mail@evil.example', '# heading', '| a | b |', '```\n@octocat\n```', '`` `@octocat` ``', '`unbalanced @octocat', '&commat;octocat &lt;b&gt;',
  '~~gone~~ **bold** _it_ $x$', '[ref]: https://evil.example', '<https://evil.example>', '\\@octocat \\[a](b)', '<!-- guard:fingerprint=x -->', 'user/repo#3 user/repo@0123456789abcdef0123456789abcdef01234567', '- [ ] task', '1. one', '> quote', '---',
  '\\`@octocat\\`', 'a`b`@octocat`c`',
];

describe('markdown', () => {
  test.each(hostile)('%j stays text as message, advice, path, reason and notice', (text) => {
    const finding: Finding = { ...userError, ruleId: text, message: text, location: { ...userError.location, path: text }, flow: userError.flow.map((step) => ({ ...step, message: text })) };
    const { fix: _fix, ...withoutFix } = { ...finding, advice: text };
    const report = sampleReport({ findings: [finding, withoutFix], notices: [text], coverage: [{ path: text, state: 'failed', reason: 'crash', detail: text, hunks: 0 }], failures: [{ ruleId: text, path: text, message: text }] });
    expect(liveMarkdown(renderMarkdown(report, sampleOptions()))).toBeUndefined();
  });

  test('the check of this test sees live text', () => {
    for (const text of ['@octocat', 'see #12', '[a](b)', '<img>', 'https://x', '`a` @octocat']) expect(liveMarkdown(text), text).toBeDefined();
  });

  test('keeps code in backticks as code', () => {
    expect(markdownProse('Request data `req.query.id` becomes a part.')).toBe('Request data `req.query.id` becomes a part\\.');
    expect(markdownProse('a ``b`c`` and `d')).toBe('a `` b`c `` and \\`d');
  });

  test('a fence is longer than what is in it', () => {
    expect(codeFence(['a', '`````', 'b'])[0]).toBe('``````');
    const report = sampleReport({ findings: [{ ...orderWarning, advice: '```\n</details>\n@octocat' }] });
    expect(renderMarkdown(report, sampleOptions())).toContain('````ts\n```\n</details>\n@octocat\n````');
  });

  test('says the verdict, the receipt, what was not read, and each finding with its better line', () => {
    const text = renderMarkdown(sampleReport({ coverage: [unparsedPath] }), sampleOptions());
    expect(text.startsWith('### guard: not finished (1 error, 1 warning so far)\n\n1 file · ')).toBe(true);
    expect(text).toContain('- `src/half-typed.ts` line 14: syntax, Unexpected token');
    expect(text.indexOf('src/routes/users.ts:7')).toBeLessThan(text.indexOf('src/orders.ts:5'));
    expect(text).toContain("```diff\n--- a/src/routes/users.ts");
    expect(renderMarkdown(sampleReport({ findings: [suppressedError] }), sampleOptions())).toContain('1 suppressed');
  });

  test('folds a long list, and never grows beyond what a job summary holds', () => {
    const findings = Array.from({ length: 9_000 }, (_, index): Finding => ({ ...orderWarning, fingerprint: `f${index}`, advice: 'x'.repeat(300) }));
    const text = renderMarkdown(sampleReport({ findings }), sampleOptions());
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    const left = Number(/^and (\d+) more/m.exec(text)![1]);
    expect(left).toBeGreaterThan(0);
    expect(text.match(/becomes part of the SQL text/g)!.length + left).toBe(9_000);
    expect(text.split('<details>').length).toBe(text.split('</details>').length);
  });
});
