/** Works on the source text of value expressions: `ids.join(',')` is the list `ids`, `escape(name)` the value `name`. */

const quiet = /^(?:(?:this|[A-Za-z_$][\w$]*)(?:(?:\?\.|\.)#?[A-Za-z_$][\w$]*|(?:\?\.)?\[(?:\d+|'[^'\\]*'|"[^"\\]*"|[A-Za-z_$][\w$.]*)\]|!)*|-?\d+(?:\.\d+)?|'[^'\\]*'|"[^"\\]*")$/;

/** Tells whether evaluating it earlier or later makes no difference: a name, a chain of members, a literal. */
export function isQuiet(source: string): boolean {
  return quiet.test(source);
}

/** The first name of an expression: `req` in `req.query.id`; undefined where it is no chain of members. */
export function rootName(source: string): string | undefined {
  return isQuiet(source) ? /^[A-Za-z_$][\w$]*/.exec(source)?.[0] : undefined;
}

const escapers = /^(?:[A-Za-z_$][\w$]*\.)*(?:escape|escapeLiteral|escapeString|escapeSql|escapeSQL|quote|quoteLiteral|quoteString|literal|sqlEscape|sanitize|sanitise|addslashes|mysqlEscape)\(([^()]*(?:\([^()]*\)[^()]*)*)\)$/;
const doubling = /^(.+?)(?:\.(?:replace|replaceAll)\((?:\/'\/g?|\/\[?'"?\]?\/g|"'"|'\\''|`'`),\s*(?:"''"|'\\'\\''|`''`|"\\\\'"|'\\\\\\''|`\\\\'`)\))$/s;

/** Takes off hand-made escaping, which must not be applied to a bound value: `escape(name)` → `name`. */
export function unwrapEscaper(source: string): string {
  const call = escapers.exec(source);
  if (call !== null && !call[1]!.includes(',')) return call[1]!.trim();
  const replace = doubling.exec(source);
  if (replace !== null) return unwrapEscaper(replace[1]!);
  return source;
}

const joined = /^(.+?)\.join\(\s*(?:'[^']*'|"[^"]*"|`[^`]*`)?\s*\)$/s;
const mapped = /^(.+?)\.map\(\s*(?:\(?\s*([A-Za-z_$][\w$]*)(?:\s*:\s*[\w<>[\]]+)?\s*\)?\s*=>\s*(.+)|String|Number|(?:[\w$]+\.)*escape(?:Literal)?)\s*\)$/s;

/** The array behind a text list: `ids.join(',')`, ``ids.map((id) => `'${id}'`).join()`` → `ids`; undefined where it is none. */
export function listBehind(source: string): string | undefined {
  const join = joined.exec(source);
  if (join === null) return undefined;
  const list = join[1]!;
  const map = mapped.exec(list);
  if (map === null) return isListExpression(list) ? list : undefined;
  if (!isListExpression(map[1]!)) return undefined;
  if (map[2] === undefined || onlyQuotes(map[3]!.trim(), map[2])) return map[1]!;
  const element = elementIn(map[3]!.trim(), map[2]);
  return element === undefined ? undefined : `${map[1]!}.map((${map[2]}) => ${element})`;
}

/** A list that can be written once more without changing what is done: a chain of members, perhaps with one filter or split. */
function isListExpression(source: string): boolean {
  return isQuiet(source) || /^[\w$.?!]+\.(?:split|slice|filter|concat)\([^()]*\)$/.test(source) || /^Object\.(?:keys|values|entries)\([\w$.?!]+\)$/.test(source) || /^\[[^[\]]*\]$/.test(source);
}

/** The element that a callback gives or puts quotes around, where it is more than the parameter: `t.trim()` of `` `'${t.trim()}'` ``. */
function elementIn(body: string, parameter: string): string | undefined {
  const quoted = /^`\\?(['"]?)\$\{([^{}`]+)\}\\?\1`$/.exec(body) ?? /^(["'`]\\?['"]["'`])\s*\+\s*(.+?)\s*\+\s*["'`]\\?['"]["'`]$/.exec(body);
  const element = quoted?.[2] ?? body;
  const name = parameter.replaceAll('$', '\\$');
  return new RegExp(`^(?:(?:String|Number)\\(${name}(?:\\.[\\w$]+)*\\)|${name})(?:\\.[\\w$]+(?:\\(\\))?)*$`).test(element) ? element : undefined;
}

/** The callback only puts quotes around its parameter or escapes it. */
function onlyQuotes(body: string, parameter: string): boolean {
  const name = parameter.replaceAll('$', '\\$');
  return new RegExp(`^(?:\`\\\\?['"]?\\$\\{${name}\\}\\\\?['"]?\`|["'\`]\\\\?['"]["'\`]\\s*\\+\\s*${name}\\s*\\+\\s*["'\`]\\\\?['"]["'\`]|(?:[\\w$]+\\.)*escape(?:Literal)?\\(${name}\\)|String\\(${name}\\)|Number\\(${name}\\)|${name})$`).test(body);
}

const numeric = /^(?:Number|parseInt|parseFloat|Math\.\w+|Number\.parseInt|Number\.parseFloat)\(.*\)$|^\+[\w$.]+$|^-?\d+(?:\.\d+)?$/s;

/** The value as a number, where a library would otherwise send a quoted text that the place refuses. */
export function asNumber(source: string): string {
  return numeric.test(source) ? source : `Number(${source})`;
}

/** An identifier made of a name: `user_id` stays, `user-id` becomes `user_id`, `1` becomes `value`. */
export function toIdentifier(name: string): string {
  const clean = name.replace(/[^A-Za-z0-9_]+/g, '_').replace(/^_+(?=[A-Za-z])|_+$/g, '');
  return /^[A-Za-z_]/.test(clean) && clean.length <= 40 ? clean : 'value';
}

/** The name an expression suggests: `id` for `req.query.id`, `getName` → `name`. */
export function nameOfSource(source: string): string | undefined {
  const chain = /([A-Za-z_$][\w$]*)(?:\]|\)|!|['"]\])*$/.exec(source.replace(/\(.*\)$/s, ''));
  const last = chain?.[1]?.replaceAll('$', '');
  return last === undefined || last === '' ? undefined : last.replace(/^get(?=[A-Z])/, '').replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
}

/** Writes text between backticks. */
export function escapeTemplate(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&').replaceAll('\r', '\\r');
}

/** Writes text between quotes of a kind. */
export function escapeQuoted(text: string, quote: string): string {
  let result = '';
  for (const char of text) {
    if (char === quote || char === '\\') result += `\\${char}`;
    else if (char === '\n') result += '\\n';
    else if (char === '\r') result += '\\r';
    else if (char === '\t') result += '\\t';
    else if (char === '\u2028' || char === '\u2029' || (char < ' ' && char !== '')) result += `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
    else result += char;
  }
  return result;
}
