/** Reads names as people do: `req.body.newPassword` is about a password, `passwordResetToken` about a token. */

/** Words of a name or expression in lower case: `userAPIKey_v2` gives `user api key v2`. */
export function wordsOf(text: string): readonly string[] {
  return text
    .replace(/OAuth/g, 'Oauth')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
}

/** The words between blanks, so that a pattern can ask for whole ones: ` api key `. */
export function phraseOf(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

const CHAIN = /[A-Za-z_$][\w$]*(?:(?:\?\.|!?\.)[A-Za-z_$][\w$]*|!?(?:\?\.)?\[\s*['"`][^'"`\]]*['"`]\s*\])*/g;
/** Methods and fields that say nothing of what the value is. */
const NEUTRAL = /^(?:to[A-Z]\w*|trim\w*|normalize|slice|substring|substr|value|data|text|string|str|buffer|bytes|raw|get|read|valueOf|concat|join|from|digest|update|current|plain|encode|String|Buffer|await|new)$/;

/**
 * What the names in an expression stand for, the last telling part of each: `Buffer.from(req.body.password.trim())` gives `password`.
 * Text inside of literals is left out, but for keys in brackets and arguments of getters (`req.get('x-signature')`).
 */
export function subjectsOf(expression: string): readonly string[] {
  const found: string[] = [];
  for (const [chain] of expression.replace(/(\.(?:get|header|param|cookie)\(\s*)(['"`])([^'"`]*)\2/g, "$1['$3']").replace(/(?<!\[\s*)(['"`])(?:(?!\1)[^\\]|\\.)*\1/g, ' ').matchAll(CHAIN)) {
    const parts = chain.split(/\?\.|!?\.|!?\[\s*['"`]|['"`]\s*\]/).filter((part) => part !== '' && part !== '!');
    const telling = parts.findLast((part) => !NEUTRAL.test(part));
    if (telling !== undefined && !found.includes(telling)) found.push(telling);
  }
  for (const [, key] of expression.matchAll(/\(\s*\[?\s*['"]([\w-]{2,40})['"]\s*\]?\s*\)/g)) if (!found.includes(key!)) found.push(key!);
  return found;
}

/** Words at the end of a name that say in what shape a thing is, not what it is. */
const SHAPE = new Set(['value', 'str', 'string', 'text', 'hex', 'raw', 'plain', 'base64', 'b64', 'buffer', 'buf', 'bytes', 'chars', 'data', 'input', 'utf8', '1', '2', 'new', 'old', 'current', 'candidate', 'param', 'header', 'clear', 'plaintext']);

/** What a name is at its end, without words of shape: `resetTokenHex` gives ` reset token`. */
export function headOf(name: string): string {
  const words = [...wordsOf(name)];
  while (words.length > 1 && SHAPE.has(words.at(-1)!)) words.pop();
  return ` ${words.join(' ')}`;
}
