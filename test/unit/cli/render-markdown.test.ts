import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/cli/render-markdown.ts';

const plain = (text: string, width = 60): string => renderMarkdown(text, { color: false, width });

describe('renderMarkdown', () => {
  it('wraps prose and leaves code as it is', () => {
    const long = 'word '.repeat(30).trim();
    const shown = plain(`# Title\n\n${long}\n\n\`\`\`ts bad\nconst a = \`${'x'.repeat(90)}\`;\n\nb();\n\`\`\`\n`);
    const lines = shown.split('\n');
    expect(lines[0]).toBe('Title');
    expect(Math.max(...lines.filter((line) => line.startsWith('word')).map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(lines).toContain(`    const a = \`${'x'.repeat(90)}\`;`);
    expect(shown).not.toContain('```');
  });

  it('keeps an example of a fence inside a longer fence', () => {
    expect(plain('````md\n```ts\na\n```\n````\nend')).toBe('    ```ts\n    a\n    ```\nend\n');
  });

  it('joins the lines of a paragraph and of a list item, and indents the latter', () => {
    expect(plain('one\ntwo\n\n- first\n  goes on\n- second **bold** `code`\n1. third')).toBe('one two\n\n- first goes on\n- second bold code\n1. third\n');
    expect(plain(`- ${'word '.repeat(20)}`, 40).split('\n')[1]).toMatch(/^ {2}word/);
  });

  it('shows links with their address and tables aligned', () => {
    expect(plain('See [the list](https://cwe.mitre.org/).')).toBe('See the list (https://cwe.mitre.org/).\n');
    expect(plain('| a | long head |\n| --- | --- |\n| `x` | 1 |\n| longer \\| cell | 2 |')).toBe('  a              long head\n  x              1\n  longer | cell  2\n');
  });

  it('paints only when colour is wanted', () => {
    const text = '# T\n\n**b** and `c`\n\n```\nd\n```';
    expect(plain(text)).not.toContain('\u001b');
    expect(renderMarkdown(text, { color: true, width: 60 })).toContain('\u001b[1mT\u001b[22m');
  });

  it('ends on a page that stops in the middle of a fence', () => {
    expect(plain('```\ncode')).toBe('code\n'.padStart(9));
  });
});
