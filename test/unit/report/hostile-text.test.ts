import { describe, expect, test } from 'vitest';
import { loadReporter, reportFormats } from '../../../src/report/index.ts';
import { locate, orderWarning, sampleOptions, sampleReport, userError } from '../../support/sample-report.ts';

/** Texts that some channel would obey: CI log commands, terminal commands, invisible and turning characters, markup. */
const hostile: readonly string[] = [
  '::error::owned', '::set-output name=x::y', '::add-mask::a', '::stop-commands::z', '  ::warning file=a::b', '\t::debug::x', '\u00a0::notice::x',
  '\u3000::error::x', 'ok\n::error::second line', 'ok\r\n::error::crlf', 'ok\r::error::cr', 'ok\u2028::error::ls', 'ok\u0085::error::nel', 'ok\u000b::error::vt',
  '##[error]x', 'text ##[group]x', '##[add-path]/tmp', '##vso[task.setvariable variable=a]b', 'x ##vso[task.complete]', '##VSO[task.complete]', '###[section]x', '##\u200b[error]',
  '\u001b[2J', '\u001b]0;title\u0007', '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007', '\u001b]52;c;ZXZpbA==\u0007', '\u001b[1A\u001b[2K', '\u001bP1;1|x\u001b\\', '\u009b31m', '\u009d0;x\u009c',
  'safe\rhidden', 'back\b\b\bspace', 'bell\u0007', 'nul\u0000byte', 'form\ffeed',
  'admin\u202enimda', '\u2066isolate\u2069', 'mark\u200f\u200e', 'alm\u061c', 'zero\u200bwidth', 'join\u200der', 'bom\ufeff', 'soft\u00adhyphen', 'word\u2060joiner', 'tag\u{e0041}\u{e007f}', 'filler\u3164\u115f', 'vs\ufe0e\u{e0100}',
  'lone\ud800', '\udc00lone', '\ufffe', '%0A::error::x', '</details><img src=x onerror=y>', '[link](https://evil.example)', '@everyone', '```\nfence\n```', '`'.repeat(9),
  'x'.repeat(5_000), '', ' ', '--fix; rm -rf /', '$(id) `id`', '{0} %s %d', '"quoted" \\ back',
];

/** Where foreign text comes into a report. */
const channels: Readonly<Record<string, (text: string) => Parameters<typeof sampleReport>[0]>> = {
  path: (text) => {
    const path = `src/${text}.ts`;
    const texts = new Map([[path, 'query(x)\n']]);
    const location = locate(path, 'query(x)', texts);
    return {
      findings: [{ ...userError, location, marks: [location], flow: [{ location, message: 'x' }, orderWarning.flow[0]!], fix: { description: 'x', edits: [{ path, start: 0, end: 5, text: 'q' }] } }],
      excerpts: { [path]: { 1: 'query(x)' } },
      lineOffsets: { [path]: { 1: 0 } },
      coverage: [
        { path, state: 'failed', reason: 'syntax', detail: 'x', hunks: 1 },
        { path: `${text}.png`, state: 'skipped', reason: 'image', hunks: 0 },
      ],
      failures: [{ ruleId: 'sql-concatenation', path, message: 'x' }],
    };
  },
  code: (text) => {
    const path = 'src/a.ts';
    const code = `${text}\nquery(\`${text}\` + x)\n${text}\n`;
    return sampleReport(
      {
        findings: [
          { ...userError, location: locate(path, 'query(', new Map([[path, code]])), marks: [], flow: [], fix: { description: text, edits: [{ path, start: code.indexOf('query('), end: code.length - 1, text: `${text}\n${text}` }] } },
        ],
      },
      new Map([[path, code]]),
    );
  },
  message: (text) => ({
    findings: [{ ...userError, message: text, flow: userError.flow.map((step) => ({ ...step, message: text })) }],
    notices: [text],
    failures: [{ ruleId: text, path: 'src/a.ts', message: text }],
    coverage: [
      { path: 'src/b.ts', state: 'failed', reason: 'crash', detail: text, hunks: 0 },
      { path: 'src/c.ts', state: 'skipped', reason: 'other-language', detail: text, hunks: 0 },
    ],
  }),
  advice: (text) => ({
    findings: [
      { ...orderWarning, advice: text },
      { ...orderWarning, advice: `const a = 1;\n${text}\n${text}` },
      { ...userError, suppressed: { by: 'inline', reason: text } },
    ],
  }),
  rule: (text) => ({ findings: [{ ...userError, ruleId: text }], label: text, version: text }),
};

/** What a terminal, a log or a reader would take for something else; our own colours are taken out before. */
function isLive(output: string, isCode = false): string | undefined {
  const bare = output.replace(/\u001b\[(?:[12]|22|3[1-6]|39)m/g, '');
  // a tab is part of code that one may copy, and only shows a gap
  const control = /(?![\n\t])\p{Cc}|[\p{Zl}\p{Zp}\p{Cs}]|(?!\ufe0f)[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u.exec(isCode ? bare : bare.replaceAll('\t', '\u0000'));
  if (control) return `character ${JSON.stringify(control[0])} at ${control.index}`;
  // GitHub's runner trims a line before it looks for a command, and finds the old form anywhere in it
  const command = bare.split('\n').find((line) => line.trim().startsWith('::') || /##\[|##vso\[/i.test(line));
  return command === undefined ? undefined : `command ${JSON.stringify(command)}`;
}

/** Two formats are commands to a CI runner: what guard itself says to it, to the letter, is taken out; all else must be dead. */
function withoutOwnCommands(output: string): string {
  return output
    .replace(/^::(?:error|warning|notice) (?:file=[^,:\n]*,line=\d+(?:,endLine=\d+)?(?:,col=\d+,endColumn=\d+)?,)?title=[^,:\n]*::(?=[^\n]*$)/gm, '>')
    .replace(/^##vso\[task\.logissue type=(?:error|warning);sourcepath=[^;\]\n]*;linenumber=\d+(?:;columnnumber=\d+)?;code=[^;\]\n]*\]/gm, '>')
    .replace(/^##vso\[task\.complete result=Failed;\]guard could not read everything$/m, '>');
}

describe.each(reportFormats)('%s', (format) => {
  test.each(Object.keys(channels))('never lets text that comes in by %s act', async (channel) => {
    const render = await loadReporter(format);
    for (const text of hostile) {
      for (const width of [40, 80]) {
        const options = sampleOptions({ width, color: width === 80, verbose: true });
        const output = render(sampleReport(channels[channel]!(text)), options);
        expect(isLive(withoutOwnCommands(output), channel === 'code' || channel === 'advice'), JSON.stringify(text.slice(0, 40))).toBeUndefined();
        expect(output.endsWith('\n')).toBe(true);
      }
    }
  });
});

test('the check of this test sees live text', () => {
  for (const text of ['a\n ::error::x', '##[group]', 'a\u001b[2J', 'a\u202e', 'a\r\n']) expect(isLive(text)).toBeDefined();
  expect(hostile.length).toBeGreaterThanOrEqual(40);
});

test.each(['json', 'sarif'] as const)('%s gives hostile text back to a parser as it was', async (format) => {
  const render = await loadReporter(format);
  for (const text of hostile) {
    const path = `src/${text}.ts`;
    const report = sampleReport({ findings: [{ ...orderWarning, fingerprint: text, ruleId: path }], coverage: [] });
    const parsed = JSON.parse(render(report, sampleOptions()));
    const finding = format === 'json' ? parsed.findings[0] : parsed.runs[0].results[0];
    expect(finding.ruleId).toBe(path);
    expect(finding.fingerprint ?? finding.partialFingerprints['guard/v1']).toBe(text);
  }
});
