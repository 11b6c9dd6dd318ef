/** A value that is a secret by the name it is given to. */
export interface NamedValue {
  readonly start: number;
  readonly end: number;
  readonly kind: 'password' | 'key';
}

const PASSWORD_NAME = /(?:^|[_.-])(?:password|passwd|passphrase|passcode|pwd|pass)$/i;
const KEY_NAME = /(?:^|[_.-])(?:secrets?|tokens?|api[_-]?keys?|access[_-]?keys?|private[_-]?keys?|secret[_-]?keys?|signing[_-]?keys?|encryption[_-]?keys?|master[_-]?keys?|account[_-]?keys?|auth[_-]?keys?|service[_-]?keys?|app[_-]?keys?|license[_-]?keys?|client[_-]?secrets?|credentials?|auth|bearer|pat|salt|pepper|cookie[_-]?secret|jwt|hmac|nonce[_-]?key|webhook[_-]?secret|access[_-]?key[_-]?id|secret[_-]?access[_-]?key)(?:[_-]?(?:base64|b64|hex|value|string|prod|production|live|dev|test|staging))?$/i;

/** `name = "value"`, `name: 'value'`, `"name": "value"`, `NAME=value`, `--name value`, `name, "value"` is not among them. */
const ASSIGNMENT = /(?<name>[A-Za-z_$][\w$.-]{1,60})["'`\])]{0,2}\s{0,4}(?::(?!:)\s{0,4}(?:string\s{0,4}=\s{0,4})?|\?\?=|\|\|=|=>?|\|\||\?\?)\s{0,4}(?:(?<quote>["'`])(?<value>[^"'`\n\\]{6,400})\k<quote>|(?<bare>[^\s"'`,;(){}[\]<>]{8,400})(?=\s|$))/gm;

/**
 * Finds quoted values (and bare ones, as in `.properties` and shell files) that are assigned to a name such as `password` or
 * `apiKey` and look random enough: `token: 'bearer'` and `password: 'Enter your password'` are no secrets.
 *
 * @param isProgram bare words are expressions there, not values.
 */
export function findNamedValues(text: string, isProgram: boolean): readonly NamedValue[] {
  const found: NamedValue[] = [];
  for (const match of text.matchAll(ASSIGNMENT)) {
    const { name, value, bare } = match.groups as { name: string; value?: string; bare?: string };
    const content = value ?? bare!;
    if (value === undefined && isProgram) continue;
    const snake = snakeOf(name);
    const kind = PASSWORD_NAME.test(snake) ? 'password' : KEY_NAME.test(snake) ? 'key' : undefined;
    if (kind === undefined || !isSecretLike(content, kind)) continue;
    const end = match.index + match[0].length - (value === undefined ? 0 : 1);
    found.push({ start: end - content.length, end, kind });
  }
  return found;
}

/** `dbPassword` → `db_password`. */
function snakeOf(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
}

const STAND_IN = /^(?:<.*>|\[.*\]|\{.*\}|%.*%|\*+|x+|\.+|-+)$|change[-_]?me|place[-_]?holder|example|your[-_ ]|my[-_](?:secret|token|key|password)|dummy|sample|insert[-_ ]|redacted|todo|fixme|process\.env|import\.meta|\$\{|\{\{|^(?:true|false|null|undefined|none|string|number|boolean|required|optional|password|secret|token|bearer|basic)$/i;

function isSecretLike(value: string, kind: NamedValue['kind']): boolean {
  const text = value.trim();
  if (text !== value || /\s/.test(text) || STAND_IN.test(text)) return false;
  // addresses, paths, selectors, formats and names of things
  if (/^(?:https?:|\.{0,2}\/|#|@|\w+:\/\/)/.test(text) || /^\p{L}+(?:[._:/-]\p{L}+)*$/u.test(text) || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return false;
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((one) => one.test(text)).length;
  if (kind === 'password') return text.length >= 6 && (classes >= 3 || (classes >= 2 && /\d|[^\w.-]/.test(text)));
  if (text.length < 12 || !/\d/.test(text)) return text.length >= 24 && classes >= 2 && entropyOf(text) >= 4 && !/^[a-z]+(?:[A-Z][a-z]+)+$/.test(text) && !/^[a-z_.-]+$/i.test(text);
  return entropyOf(text) >= (text.length >= 20 ? 3 : 2.8) && !/^[a-z]+(?:[-_.][a-z0-9]{1,12}){1,4}$/.test(text);
}

/** Bits a character, by Shannon. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
