import type { Edit } from '../../core/finding.ts';
import { applyWithin, dedent } from './apply-edits.ts';
import { placeValues, readExisting } from './place-values.ts';
import type { RepeatedText, RewriteRequest } from './request.ts';

/** One element of the repeated text: SQL with places for values, and the names that no parameter can replace. */
interface Row {
  /** SQL between the values; there is one more than there are values. */
  readonly texts: readonly string[];
  readonly values: readonly string[];
  /** Source of the name of a column in it, written `${…}` in `texts`. */
  readonly key?: string;
}

type Replaced = Pick<Edit, 'start' | 'end' | 'text'>;

/**
 * The better lines for a text that a callback makes once for each element of a list: `VALUES ${rows.map(…).join()}` gets as many
 * placeholders as there are values, and the values of all elements in one list. Undefined where the library binds by name, or the
 * text is no row of values.
 */
export function adviseRows(request: RewriteRequest, repeated: RepeatedText): string | undefined {
  const { style, call, text, path, callee } = request;
  const row = rowOf(repeated);
  const existing = readExisting(request);
  const isNumbered = style.placeholder === '$n' || style.placeholder === ':n';
  const takesList = style.values.in === 'rest' || (style.values.in === 'after' && (style.values.method ?? 'bind') === 'bind') || ('shape' in style.values && style.values.shape === 'array');
  if (row === undefined || existing?.count === undefined || (!isNumbered && style.placeholder !== '?') || !takesList) return undefined;
  const list = row.key === undefined ? repeated.list : 'known';
  const name = repeated.name ?? (row.key === undefined ? 'placeholders' : 'assignments');
  const values = row.values.length === 1 && !repeated.params.includes(',') && row.values[0] === repeated.params ? list : `${list}.${row.values.length === 1 ? 'map' : 'flatMap'}((${repeated.params}) => ${row.values.length === 1 ? row.values[0] : `[${row.values.join(', ')}]`})`;
  const isInside = repeated.range[0] >= call.start && repeated.range[1] <= call.end;
  const write = (lines: readonly string[], source: string, instead: Replaced): string | undefined => {
    const placed = placeValues(request, [{ name, source, index: existing.count! }]);
    if (placed === undefined) return undefined;
    const whole = placed.map((edit) => ({ ...edit, text: edit.text.replace(/^(, )?\[\.\.\.([^]*)\]$/, '$1$2') }));
    const edits = [...(isInside ? [{ path, ...instead }] : []), ...whole];
    const end = Math.max(call.end, ...whole.map((edit) => edit.end));
    return [...lines, dedent(applyWithin(text, edits, call.start, end > call.end && text[end] === ')' ? end + 1 : end))].join('\n');
  };
  const isPlain = row.key === undefined && row.texts[0]!.trim() === '(' && row.texts.at(-1)!.trim() === ')' && row.texts.slice(1, -1).every((each) => each.trim() === ',');
  if (isPlain && style.list === 'expand' && style.dialect === 'mysql' && !/\bexecute$/.test(callee)) {
    // The driver makes (…), (…) of an array of arrays.
    const rows = `${repeated.list}.map((${repeated.params}) => [${row.values.join(', ')}])`;
    if (isInside) return write([], rows, plainMark(text, repeated));
    return write([`const ${name} = ${rows};`], name, { start: 0, end: 0, text: '' })?.replace(`\${${name}}`, '?');
  }
  const size = row.values.length;
  const mark = (index: number): string => {
    if (!isNumbered) return '?';
    const first = existing.count! + index + 1;
    return `${style.placeholder === '$n' ? '$' : ':'}\${${size === 1 ? `i + ${first}` : `i * ${size} + ${first}`}}`;
  };
  const body = row.texts.map((each, index) => each + (index < size ? mark(index) : '')).join('');
  const element = body.includes('${') ? `\`${body}\`` : `'${body}'`;
  const parameters = row.key === undefined ? (isNumbered ? '(_, i)' : '()') : `(${repeated.params}${isNumbered ? ', i' : ''})`;
  const lines = [
    ...(row.key === undefined ? [] : [`const known = ${repeated.list}.filter((${repeated.params}) => ['name', 'created_at'].includes(${row.key})); // only columns from this list`]),
    `const ${name} = ${list}.map(${parameters} => ${element}).join(${repeated.separator});`,
  ];
  return write(lines, `...${values}`, { start: repeated.range[0], end: repeated.range[1], text: name });
}

/** A question mark in the text, in place of what was put into it. */
function plainMark(text: string, { range }: RepeatedText): Replaced {
  const glued = /(['"`])\s*\+\s*$/.exec(text.slice(0, range[0]));
  if (glued !== null) return { start: glued.index, end: range[1], text: `?${glued[1]!}` };
  return text.slice(range[0] - 2, range[0]) === '${' ? { start: range[0] - 2, end: range[1] + 1, text: '?' } : { start: range[0], end: range[1], text: "'?'" };
}

/** Takes the quotes off the values; undefined where a value is a part of a quoted text, or there is more than one name. */
function rowOf({ pieces }: RepeatedText): Row | undefined {
  const texts = [''];
  const values: string[] = [];
  let key: string | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === 'string') {
      texts[texts.length - 1] += piece;
      continue;
    }
    if (piece.isName) {
      if (key !== undefined) return undefined;
      key = piece.source;
      texts[texts.length - 1] += `\${${piece.source}}`;
      continue;
    }
    const before = texts.at(-1)!;
    const next = pieces[index + 1];
    const isOpen = before.endsWith("'");
    if (isOpen !== (typeof next === 'string' && next.startsWith("'"))) return undefined;
    if (isOpen) texts[texts.length - 1] = before.slice(0, -1);
    values.push(piece.source);
    texts.push('');
  }
  // The closing quotes are still there.
  const clean = texts.map((each, index) => (index > 0 && each.startsWith("'") ? each.slice(1) : each));
  if (values.length === 0 || clean.some((each) => /['"`\\?]/.test(each))) return undefined;
  return { texts: clean, values, ...(key === undefined ? {} : { key }) };
}
