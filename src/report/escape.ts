/**
 * The one place that makes foreign text harmless: paths, code, messages and advice come from the repository under review,
 * and the channel they go to (a terminal, a CI log, an agent) would obey some of their bytes.
 *
 * Unsafe are: control bytes (ESC starts terminal commands, CR overwrites a line), bidi controls and everything invisible
 * (code that reads other than it runs), line separators, lone surrogates, and CI log commands: GitHub's runner obeys `::name::` at the
 * start of a line (after blanks) and `##[name]` anywhere in one; Azure's obeys `##vso[`.
 */
const unsafe =
  // U+FE0F after a pictograph is how people type emoji; alone it hides.
  /(?!(?<=\p{Extended_Pictographic})\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;

/** Start of a log command that is live anywhere in a line. */
const anywhereCommand = /##(?=vso\[|\[)/gi;

/** Start of a log command that is live only at the start of a line; colours may stand before it. */
// oxlint-disable-next-line no-control-regex -- SGR sequences of our own may precede the text
const lineStartCommand = /^((?:\s|\u001b\[[0-9;]*m)*):(?=:)/;

const shortNames: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Shows one character as an escape that is plain ASCII: `\n`, `\u202e`, `\u{e0041}`. */
export function showCharacter(character: string): string {
  const point = character.codePointAt(0)!;
  if (point > 0xffff) return `\\u{${point.toString(16)}}`;
  return shortNames[character] ?? `\\u${point.toString(16).padStart(4, '0')}`;
}

/** Tells whether a single character (code point) must not be shown as it is. */
export function isUnsafeCharacter(character: string): boolean {
  return character.replace(unsafe, '') === '';
}

/** Makes a text fit for one line: line feeds and tabs become visible escapes too. For paths and names. */
export function escapeLine(text: string): string {
  return text.replace(unsafe, showCharacter).replace(anywhereCommand, '\\u0023#');
}

/** Makes prose fit for one line: blanks and line ends collapse to one space, the rest is escaped. For messages. */
export function escapeProse(text: string): string {
  return escapeLine(text.replace(/[ \t\r\n]+/g, ' ').trim());
}

/** Splits code into lines (LF, CRLF or CR), keeps tabs, escapes the rest. Trailing empty lines are dropped. */
export function escapeCode(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.split('\t').map(escapeLine).join('\t'));
  while (lines.length > 0 && lines.at(-1)!.trim() === '') lines.pop();
  return lines;
}

/**
 * The last net before a text leaves: no line may hold a log command, whatever was wrapped, cut or joined to put it there.
 * Takes and gives whole output.
 */
export function disarmLines(output: string): string {
  return output
    .split('\n')
    .map((line) => line.replace(lineStartCommand, '$1\\u003a').replace(anywhereCommand, '\\u0023#'))
    .join('\n');
}

/**
 * JSON whose text is harmless in a log and whose data is exact: what is unsafe is written as JSON's own `\u` escapes,
 * which a parser turns back. No line starts a log command, since strings stand in quotes.
 */
export function stringifySafely(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2);
  return json
    .split('\n')
    .map((line) => line.replace(unsafe, jsonEscape).replace(anywhereCommand, '\\u0023\\u0023'))
    .join('\n');
}

function jsonEscape(character: string): string {
  let escaped = '';
  for (let index = 0; index < character.length; index++) {
    escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
  }
  return escaped;
}
