/** R9: hostile texts as names and code of a real repository, through the built guard in every format. */
import { expect, test } from 'vitest';
import { reportFormats } from '../../src/report/index.ts';
import { makeRepo } from '../support/with-repo.ts';
import { guard, planted } from './run-checks.ts';
import { record } from './table.ts';

const texts: readonly string[] = [
  '::error::owned', '::set-output name=x::y', '::add-mask::a', '::stop-commands::z', '##[error]x', '##[group]x', '##vso[task.complete]', '##VSO[task.setvariable variable=a]b', '\u001b[2J', '\u001b]0;title\u0007', '\u001b]8;;https://evil.example\u0007click',
  '\u001b]52;c;ZXZpbA==\u0007', '\u009b31m', 'safe\rhidden', 'back\b\bspace', 'bell\u0007', 'admin\u202enimda', '\u2066isolate\u2069', 'zero\u200bwidth', 'bom\ufeff', 'soft\u00adhyphen', 'tag\u{e0041}', 'ls\u2028x', 'nel\u0085x', '</details><img src=x>',
  '<script>alert(1)</script>', '"><svg onload=x>', '[link](https://evil.example)', '![x](https://evil.example/b.png)', '@octocat', '#12 GH-3', 'https://evil.example', '``` fence', '`code', '${x}', '%0A::error::x', ']]>', '&lt;', '\ttab', '$(id)',
];

test('no format lets a name or a line of code act', () => {
  const repo = makeRepo();
  const wrong: string[] = [];
  let cases = 0;
  try {
    repo.commit('Base', { 'README.md': 'x\n' });
    texts.forEach((text, index) => {
      const name = text.replaceAll('/', '\u2215').slice(0, 60);
      const line = text.replaceAll(/[`$\\]/g, '').replaceAll(/[\r\n\u2028]/g, ' ');
      repo.stage({ [`src/${index} ${name}.js`]: planted.replace('FROM orders', `FROM orders /* ${line.replaceAll('*/', '')} */`), [`src/ignored-${index}.js`]: `// guard-ignore sql-concatenation -- ${line}\n${planted}` });
    });
    for (const format of reportFormats) {
      const { output, status } = guard(repo, ['check', '--format', format, '--verbose']);
      if (status !== 1) wrong.push(`${format}: exit code ${status}`);
      // Our own commands to a runner, to the letter.
      const bare = output.replace(/^::(?:error|warning|notice) (?:file=[^,:\n]*,line=\d+(?:,endLine=\d+)?(?:,col=\d+,endColumn=\d+)?,)?title=[^,:\n]*::/gm, '>').replace(/^##vso\[task\.logissue type=\w+;sourcepath=[^;\]\n]*;linenumber=\d+(?:;columnnumber=\d+)?;code=[^;\]\n]*\]/gm, '>');
      cases += texts.length;
      const control = /(?![\n\t])\p{Cc}|[\p{Zl}\p{Zp}\p{Cs}]|(?!\ufe0f)[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u.exec(bare);
      if (control !== null) wrong.push(`${format}: ${JSON.stringify(control[0])}`);
      for (const line of bare.split('\n')) if (line.trim().startsWith('::') || /##\[|##vso\[/i.test(line)) wrong.push(`${format}: ${line.slice(0, 80)}`);
      if (format === 'html' && /<(?:img|svg|a|iframe|base|link)\b|<script>(?!\n\(\(\) =>)|<[^>]* on\w+=/.test(bare.replace(/&[a-z#\d]+;/g, ''))) wrong.push('html: a foreign tag');
    }
  } finally {
    repo.remove();
  }
  record({ id: 'R9', what: 'texts × formats, as names, code and reasons: live ones', cases, wrong: wrong.length, note: `${reportFormats.length} formats` });
  expect(wrong).toEqual([]);
}, 300_000);
