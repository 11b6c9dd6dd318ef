import { escapeLine, escapeProse } from '../report/escape.ts';
import type { Palette } from '../report/sgr.ts';
import { wrapProse } from '../report/wrap.ts';
import type { CheckItem, CheckState } from './check-item.ts';

/** The lines for people, worst last, where they are next to the prompt. */
export function drawItems(items: readonly CheckItem[], palette: Palette, width: number): string {
  const order: readonly CheckState[] = ['ok', 'note', 'warn', 'fail'];
  const marks: Readonly<Record<CheckState, string>> = { ok: palette.green('ok  '), note: palette.cyan('note'), warn: palette.yellow('warn'), fail: palette.red('FAIL') };
  const output: string[] = [];
  for (const { state, text, remedy } of [...items].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state))) {
    wrapProse(escapeProse(text), width - 6).forEach((line, index) => output.push(index === 0 ? `${marks[state]}  ${line}` : `      ${line}`));
    if (remedy !== undefined) output.push(...wrapProse(escapeLine(remedy), width - 6).map((line) => palette.dim(`      ${line}`)));
  }
  return output.map((line) => `${line}\n`).join('');
}
