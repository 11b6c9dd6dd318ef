import type { CallCandidate, PropertyCandidate } from '../../src/core/call-candidate.ts';
import type { Judgement } from '../../src/core/rule.ts';
import type { ValueView } from '../../src/core/value-view.ts';
import { aroundOf, code, isConstant, optionOf, textsOf } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';
import { BEGINNER, isExample, isMade, isOwn, LOCAL, PLACEHOLDER } from './connections.ts';

/** What libraries call a key in their options. */
const KEYS = ['apiKey', 'api_key', 'secret', 'api_secret', 'key_secret', 'auth', 'authToken', 'accessToken'] as const;

/** A text that a service has made, as its letters tell: no word, nothing to be filled in, no key that is for everybody. */
function isGenuine(text: string): boolean {
  return /^[\w.~+/=:-]{16,}$/.test(text) && /\d/.test(text) && /[a-z]/i.test(text) && new Set(text).size >= 8 && !PLACEHOLDER.test(text) && !/^(?:pk_|sk_test_|rk_test_)|_test_|x{4}|0{6}|12345/i.test(text);
}

function textOf(view: ValueView | undefined): string | undefined {
  const only = isConstant(view) && view.constants.length === 1 ? view.constants[0] : undefined;
  return typeof only === 'string' ? only : undefined;
}

/** `new OpenAI({ apiKey: 'sk-…' })`, `twilio(sid, token)`. */
export function judgeAccount(candidate: CallCandidate): Judgement | undefined {
  const { args } = candidate;
  const address = textOf(args['address']);
  const views = [args['secret'], ...KEYS.map((name) => optionOf(args['options'], name))];
  const found = views.find((view) => isGenuine(textOf(view) ?? '')) ?? (/;\s*AccountKey=[\w+/=]{40,}/i.test(address ?? '') && !/devstoreaccount1|127\.0\.0\.1/.test(address!) ? args['address'] : undefined);
  return found && told(candidate, `${code(candidate.callee)} is given the key of an account`, found, `process.env.${variableOf(candidate)}`);
}

function variableOf({ library }: CallCandidate): string {
  const name = library.split('/').map((part) => part.replace(/^@/, '')).find((part) => part !== 'rest' && part !== 'mail' && part !== 'web-api' && part !== 'sdk') ?? 'SERVICE';
  return `${name.replace(/-(?:ai|library)$/, '').replace(/\W/g, '_').toUpperCase()}_KEY`;
}

/** `request.auth('admin', 'Hq7…')` */
export function judgeLogin(candidate: CallCandidate): Judgement | undefined {
  return ofLogin(candidate, candidate.args['user'], candidate.args['password']);
}

function ofLogin(candidate: CallCandidate | PropertyCandidate, user: ValueView | undefined, password: ValueView | undefined): Judgement | undefined {
  const text = textOf(password);
  if (text === undefined || PLACEHOLDER.test(text) || BEGINNER.test(text) || text === textOf(user) || isHere(candidate, text)) return undefined;
  return told(candidate, 'The password of a login stands in the program', password!, 'process.env.SERVICE_PASSWORD');
}

/** The address that stands before it is of this machine, or an example as what is given to it. */
function isHere(candidate: CallCandidate | PropertyCandidate, given: string): boolean {
  const { before, after } = aroundOf(candidate, candidate.call, 200);
  const last = [...(before + candidate.textAt(candidate.call)).matchAll(/["'`][a-z][\w+.-]*:\/\/(?:[^@\s"'`/]*@)?([^\s/:?"'`]+)/g)].at(-1)?.[1] ?? /^[^;]*?["'`]https?:\/\/([^\s/:?"'`]+)/.exec(after)?.[1];
  return last !== undefined && (LOCAL.test(last) || isExample(last, given, candidate.path));
}

const CLIENT = ['clientID', 'clientId', 'client_id', 'consumerKey', 'callbackURL', 'callbackUrl', 'redirectUri', 'redirect_uri'] as const;

/** `new GoogleStrategy({ clientID, clientSecret: 'GOCSPX-…' })` */
export function judgeClient(candidate: PropertyCandidate): Judgement | undefined {
  const text = textOf(candidate.value);
  if (text === undefined || candidate.object !== '' || PLACEHOLDER.test(text) || /\s|^.{0,5}$/.test(text)) return undefined;
  // `{ clientId: 'client_id', clientSecret: 'client_secret' }` says what fields are called.
  if (/^(?:oauth_?|google_?|github_?|facebook_?)?(?:client|consumer|app)?[-_. ]?(?:secret|key)$/i.test(text) || /^[a-z]+(?:[._-][a-z]+)*$/i.test(text) && !CLIENT.some((name) => candidate.siblings[name])) return undefined;
  if (!CLIENT.some((name) => candidate.siblings[name]) && !isGenuine(text)) return undefined;
  // A client that is called by a word is an example, or a test's.
  if (CLIENT.some((name) => textsOf(candidate.siblings[name]).some((one) => PLACEHOLDER.test(one) && one.length > 3))) return undefined;
  return told(candidate, `The secret that the program proves itself with stands in it (${code(candidate.name)})`, candidate.value, `process.env.${candidate.name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase()}`);
}

/** `Authorization: 'Bearer …'`, `'x-api-key': '…'`. */
export function judgeHeader(candidate: PropertyCandidate): Judgement | undefined {
  return ofHeader(candidate, candidate.name, candidate.value);
}

/** `metadata.set('x-api-key', '…')` */
export function judgeMetadata(candidate: CallCandidate): Judgement | undefined {
  const { name, value } = candidate.args;
  const text = textOf(name);
  return text !== undefined && value && /^(?:authorization|x?-?(?:\w+-)?(?:api|auth|access)-?(?:key|token)|\w*token)$/i.test(text) ? ofHeader(candidate, text, value) : undefined;
}

function ofHeader(candidate: CallCandidate | PropertyCandidate, name: string, value: ValueView): Judgement | undefined {
  const text = textOf(value);
  if (text === undefined || isHere(candidate, text)) return undefined;
  const [, scheme, token] = /^(?:(Bearer|Basic|Token)\s+)?(\S+)$/i.exec(text) ?? [];
  if (token === undefined || (scheme === undefined && /^auth/i.test(name))) return undefined;
  if (/^basic$/i.test(scheme ?? '')) {
    const [, user, password] = /^([^:]*):(.+)$/.exec(token.includes(':') ? token : Buffer.from(token, 'base64').toString('latin1')) ?? [];
    if (password === undefined || /[^\x20-\x7e]/.test(password) || PLACEHOLDER.test(password) || BEGINNER.test(password) || user === password) return undefined;
  } else if (!isGenuine(token)) return undefined;
  return told(candidate, `The header ${code(name)} holds a secret that stands in the program`, value, scheme === undefined ? 'process.env.SERVICE_KEY' : `\${process.env.SERVICE_TOKEN}`);
}

/** `axios.get(url, { auth: { username, password: 'Hq7…' } })`, `http.request({ host, auth: 'admin:Hq7…' })`. */
export function judgeAuth(candidate: PropertyCandidate): Judgement | undefined {
  const { value, siblings } = candidate;
  const host = ['host', 'hostname'].flatMap((name) => textsOf(siblings[name]))[0];
  if (candidate.object !== '' || (host !== undefined && LOCAL.test(host))) return undefined;
  const text = textOf(value);
  if (text !== undefined) {
    const [, user, password] = /^([^\s:]+):(\S+)$/.exec(text) ?? [];
    if (!siblings['host'] && !siblings['hostname'] && !siblings['url'] && !siblings['uri']) return undefined;
    return password === undefined || PLACEHOLDER.test(password) || BEGINNER.test(password) || user === password || isExample(host ?? '', password, candidate.path, user) ? undefined : told(candidate, 'The password of a login stands in the program', value, 'process.env.SERVICE_PASSWORD');
  }
  // Servers of mail and databases are told where the connection is made.
  if (siblings['host'] || siblings['service'] || siblings['port']) return undefined;
  return ofLogin(candidate, optionOf(value, 'username', 'user'), optionOf(value, 'password', 'pass'));
}

function told(candidate: CallCandidate | PropertyCandidate, what: string, view: ValueView, instead: string): Judgement {
  return {
    severity: 'error', confidence: 'high', message: `${what}: everybody who can read the code, its history or a copy of it acts with it`,
    advice: `Read it from the environment or a secret store, ${code(instead)}, and have the service make another one: this one is known.`,
    holes: [], ...(view.at?.path === candidate.path ? { at: view.at } : {}),
  };
}

/** Servers of this machine or its containers. */
const HERE = /\b(?:localhost|127\.0\.0\.1|0\.0\.0\.0|minio|localstack|s3rver|moto)\b/i;

/** `credentials: { accessKeyId, secretAccessKey: 'p9Xk…' }`: 40 characters that Amazon made, unlike those that local servers begin with. */
export function judgeCloud(candidate: PropertyCandidate): Judgement | undefined {
  const { value, siblings } = candidate;
  const text = textOf(value) ?? '';
  const isAmazons = /^[A-Za-z\d/+]{40}$/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text) && /\d/.test(text) && !/example/i.test(text);
  // Servers that speak as Amazon's do take any; those of this machine begin with words.
  if (!isAmazons && !(isGenuine(text) && isMade(text) && isOwn(text, textOf(siblings['accessKeyId'])) && !HERE.test(fileText(candidate)))) return undefined;
  return {
    severity: 'error', confidence: 'high', message: 'A key of the cloud stands in the program (`secretAccessKey`): everybody who can read the code, its history or a copy of it acts with it',
    advice: 'Leave `credentials` out, so that the SDK finds those of the environment or the role of the machine, and delete this key in the console: it is known.', holes: [], ...(value.at ? { at: value.at } : {}),
  };
}
