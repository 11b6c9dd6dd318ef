/** A comment with its signs: UTF-16 offsets, `end` is behind it. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * A program's text without its comments, such that two versions with the same result do the same: a line of comments is gone with
 * its line end, one behind code with the blanks before it, and one between code leaves a blank, or a line end if it had one, since
 * that can end a statement. No other white space is touched, for between backticks it counts.
 *
 * @param comments all of them, in order.
 */
export function withoutComments(text: string, comments: readonly Place[]): string {
  let code = '';
  let at = 0;
  for (const { start, end } of comments) {
    const lineEnd = endOfBlanks(text, end);
    const isLast = lineEnd === text.length || text[lineEnd] === '\n' || text[lineEnd] === '\r';
    const before = startOfBlanks(text, start, at);
    code += text.slice(at, isLast ? before : start);
    if (!isLast) {
      const said = text.slice(start, end);
      code += /[\n\r\u2028\u2029]/.test(said) ? '\n' : ' ';
      at = end;
    } else {
      const isAlone = code === '' || code.endsWith('\n');
      at = isAlone ? afterLineEnd(text, lineEnd) : lineEnd;
    }
  }
  return code + text.slice(at);
}

function startOfBlanks(text: string, from: number, least: number): number {
  let at = from;
  while (at > least && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

function endOfBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function afterLineEnd(text: string, at: number): number {
  return text.startsWith('\r\n', at) ? at + 2 : Math.min(text.length, at + 1);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}
