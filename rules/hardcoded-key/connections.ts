import type { CallCandidate, PropertyCandidate } from '../../src/core/call-candidate.ts';
import type { Judgement } from '../../src/core/rule.ts';
import type { ValueView } from '../../src/core/value-view.ts';
import { alternativesOf, code, isConstant, optionOf } from '../crypto-text.ts';

/** With what a program signs in, as it stands in the program. */
interface Login {
  readonly password: string;
  readonly view: ValueView;
  /** Undefined where the program says no host, and the library takes this machine; `null` where it is not known. */
  readonly host: string | null | undefined;
  /** `process.env.DB_HOST ?? 'localhost'`: the host is a fallback, and the password goes to the other one too. */
  readonly elsewhere?: boolean;
  readonly user: string | undefined;
  /** It stands in an address. */
  readonly inUrl: boolean;
  /** It is what is taken where the environment says nothing. */
  readonly fallback?: boolean;
}

/** A server on this machine, or one that only the developer's own containers know: a name without a dot. */
export const LOCAL = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[?::1\]?|[^.:]+|(?:.+\.)?(?:localhost|local|test)|host\.docker\.internal)$/i;
/** Names that stand for others (RFC 2606): a server in a text that explains, or one whose real name was taken out. */
const EXAMPLE = /(?:^|\.)(?:(?:example|invalid)|example\.(?:com|org|net|edu))$/i;
/** Folders of programs that show how something is used. */
const EXAMPLES = /(?:^|\/)(?:examples?|docs?|documentation|samples?|demos?|tutorials?|snippets|playground)\//i;
/** Mail to it goes to nobody. */
const NOWHERE = /(?:^|\.)ethereal\.email$/i;
/** What is written where a password is to be filled in. */
export const PLACEHOLDER = /^(?:.{0,3}|<.*>|\[.*\]|\{.*\}|\*+|x+|\.+|.*(?:your|change[-_ ]?(?:me|it|this)|example|placeholder|dummy|fake|redacted|insert|todo|sample|my[-_]?password|supersecret).*)$/i;
/** What containers and tutorials begin with: no secret that could get out, unless the server can be reached. */
export const BEGINNER = /^(?:p(?:ass?|assword|asswd|wd|ostgres)|root|admin|secret|test(?:ing)?|guest|user|dev(?:elopment)?|mysql|mongo|redis|rabbitmq|sa|toor|1234\d*|password\d{1,4}|qwerty)$/i;

/** Words in passwords of servers that nobody else can reach. */
const HOMELY = /pass|secret|admin|root|test|local|dev|guest|user|postgres|mysql|mongo|redis|1234|qwert|foo|bar\b|demo/i;

/** Nobody makes up such a password for their own machine. */
export function isMade(password: string): boolean {
  return password.length >= 10 && kindsOf(password) >= 3;
}

/** Somebody made this one up, for whatever machine: it is none of the words that containers and tutorials begin with. */
export function isOwn(password: string, user: string | undefined): boolean {
  if (HOMELY.test(password) || (user !== undefined && user.length > 2 && password.toLowerCase().includes(user.toLowerCase()))) return false;
  return password.length >= 8 && (kindsOf(password) >= 2 || password.length >= 12);
}

/** A server that is written down as an example, and the password beside it is one too. */
export function isExample(host: string, password: string, path: string, user?: string): boolean {
  return EXAMPLE.test(host) && (EXAMPLES.test(path) || !isOwn(password, user));
}

function kindsOf(password: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s]/].filter((one) => one.test(password)).length;
}

const URL_LOGIN = /^[a-z][\w+.-]*:\/\/([^\s:@/]*):([^\s@/]+)@([^\s:/?,]+)/i;

/** A password of a server that stands in the program. */
export function judgeConnection(candidate: CallCandidate): Judgement | undefined {
  return judgeLogins(loginsOf(candidate), candidate, code(candidate.callee), candidate.library);
}

function judgeLogins(logins: readonly Login[], candidate: { readonly path: string }, subject: string, library: string): Judgement | undefined {
  for (const login of logins) {
    const { password, host, user, view, inUrl } = login;
    if (PLACEHOLDER.test(password) || NOWHERE.test(host ?? '') || isExample(host ?? '', password, candidate.path, user)) continue;
    const isLocal = host === undefined || (host !== null && LOCAL.test(host));
    if (isLocal && !(login.elsewhere ? isMade(password) || isOwn(password, user) : isMade(password) && isOwn(password, user))) continue;
    const isWeak = BEGINNER.test(password) || password === user;
    if ((host === null || login.fallback) && isWeak) continue;
    const variable = inUrl ? 'DATABASE_URL' : `${/redis/i.test(library) ? 'REDIS' : /mailer/.test(library) ? 'SMTP' : /amqp/.test(library) ? 'AMQP' : 'DB'}_PASSWORD`;
    return {
      severity: isWeak || login.fallback || (isLocal && !login.elsewhere) ? 'warning' : 'error', confidence: 'high',
      message: `${login.fallback ? `Where ${view.origin === 'parameter' ? 'nobody gives another' : 'the variable is not set'}, ${subject}` : subject} signs in${host === null || host === undefined || login.elsewhere ? '' : ` to ${code(host)}`} with a password that stands in the program: everybody who can read the code, its history or a copy of it has it`,
      advice: `Read it from the environment or a secret store, ${code(`${inUrl ? '' : 'password: '}process.env.${variable}`)}, and give the account another one: this one is known.`,
      holes: [], ...(view.at?.path === candidate.path ? { at: view.at } : {}),
    };
  }
  return undefined;
}

const SERVERS = /^(?:pg|postgres(?:ql)?|pg-native|cockroachdb|redshift|mysql2?|mariadb|mssql|oracle(?:db)?|db2|snowflake|singlestore|mongodb|turso)$/i;

/** The key of a configuration that tells which database it is for, by the key that only such a configuration has. */
const KINDS: Readonly<Record<string, readonly string[]>> = { connection: ['client'], dialect: ['dialect'], dbCredentials: ['dialect', 'driver'], synchronize: ['type'], entities: ['type'] };

/** Keys that only configurations of a database have beside those of `KINDS`. */
export const CONFIGURES: readonly string[] = Object.keys(KINDS);

/** `module.exports = { client: 'pg', connection: { host, password: '…' } }`: what Knex, Sequelize, TypeORM and Drizzle read from a file. */
export function judgeConfiguration(candidate: PropertyCandidate): Judgement | undefined {
  const { name, value, siblings } = candidate;
  const all: Readonly<Record<string, ValueView>> = { ...siblings, [name]: value };
  const kind = KINDS[name]!.flatMap((key) => all[key]?.constants ?? []).find((one) => SERVERS.test(String(one)));
  if (kind === undefined) return undefined;
  const own: ValueView = { constants: [], unknown: false, text: '', names: [], made: [], flow: [], properties: all };
  const logins = (name === 'connection' || name === 'dbCredentials' ? alternativesOf(value) : [own]).flatMap((view) => [...[view, ...['connectionString', 'url', 'uri'].map((key) => optionOf(view, key))].flatMap(ofUrl), ...ofOptions(view)]);
  return judgeLogins(logins, candidate, `This configuration for ${code(String(kind))}`, String(kind));
}

function loginsOf(candidate: CallCandidate): readonly Login[] {
  const views = Object.values(candidate.args).flatMap(alternativesOf);
  const [first, second, third] = views;
  // `client.bind('cn=admin', 'Hq7…')`: which server it is, was said elsewhere.
  const { password } = candidate.args;
  if (password) return isText(password) ? [{ password: String(password.constants[0]), view: password, user: undefined, host: null, inUrl: false }] : [];
  // `new Sequelize('orders', 'app', 'password', { host })`
  if (candidate.library === 'sequelize' && isText(third)) return [{ password: String(third.constants[0]), view: third, user: String(second?.constants[0]), ...whereOf(optionOf(views[3], 'host')), inUrl: false }];
  const urls = [first, ...views.flatMap((view) => ['connectionString', 'url', 'uri', 'connection'].flatMap((name) => optionOf(view, name) ?? []))];
  return [...urls.flatMap(ofUrl), ...views.flatMap((view) => [view, optionOf(view, 'connection'), optionOf(view, 'transport'), optionOf(view, 'redisOptions')].flatMap((one) => (one ? ofOptions(one, addressIn(first, second)) : [])))];
}

/** An address before the options: `new Redis(6379, host, { password })`, `connect(url, { pass })`. */
function addressIn(first: ValueView | undefined, second: ValueView | undefined): ValueView | undefined {
  const isAddress = (view: ValueView | undefined): boolean => view !== undefined && !view.properties && !view.elements && !view.function && (view.unknown || isText(view));
  const address = [first, second].find(isAddress);
  return address ?? first?.elements?.[0];
}

function ofUrl(view: ValueView | undefined): readonly Login[] {
  if (!view) return [];
  const text = addressOf(view);
  if (text === undefined) return [];
  const pair = /(?:^|;)\s*(?:password|pwd)\s*=\s*([^;]+)/i.exec(text)?.[1];
  // `Server=db.acme.io;User Id=app;Password=…`
  if (pair !== undefined) return [{ password: pair, view, user: /(?:^|;)\s*(?:user id|uid|user)\s*=\s*([^;]+)/i.exec(text)?.[1], host: /(?:^|;)\s*(?:server|data source|host)\s*=\s*(?:tcp:)?([^;,]+)/i.exec(text)?.[1], inUrl: false }];
  const found = URL_LOGIN.exec(text);
  if (!found || found[2]!.includes('*')) return [];
  return [{ user: found[1]!, password: decoded(found[2]!), host: found[3]!.startsWith('*') ? null : found[3]!, view, inUrl: true, ...(view.unknown && view.constants.length > 0 ? { fallback: true } : {}) }];
}

/** A constant address; one of which a piece is not known (`amqp://app:Hq7…@*`); or a server somewhere that is taken where the environment names none. */
function addressOf(view: ValueView): string | undefined {
  if (!view.unknown) return isText(view) ? String(view.constants[0]) : undefined;
  const [text, ...others] = view.constants.filter((one) => typeof one === 'string');
  if (text === undefined) return view.partly?.length === 1 ? view.partly[0] : undefined;
  return others.length === 0 && view.origin === 'environment' && /@[^/@\s]+\.[a-z]{2,}(?:[:/?,]|$)/i.test(text) ? text : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function ofOptions(options: ValueView, address?: ValueView): readonly Login[] {
  const auth = optionOf(options, 'auth', 'sasl', 'credentials') ?? optionOf(optionOf(options, 'authentication'), 'options') ?? options;
  const view = optionOf(auth, 'password', 'pass', 'passwd', 'secretKey');
  const password = passwordOf(view);
  if (!view || password === undefined) return [];
  const host = hostIn(optionOf(options, 'socket') ?? options) ?? (options.open ? SOMEWHERE : undefined) ?? address;
  // `service: 'gmail'` is a server somewhere.
  const where = host || !optionOf(options, 'service') ? whereOf(host) : { host: null };
  const login: Login = { password, view, user: String(optionOf(auth, 'user', 'username', 'userName')?.constants[0]), ...where, inUrl: false };
  if (!view.unknown) return [login];
  // What stands in for a password of a server somewhere is one of its passwords, unless it is one that everybody begins with.
  const isElsewhere = typeof where.host === 'string' ? where.host.includes('.') : where.host === null && view.origin === 'environment';
  return isElsewhere && isOwn(password, view.origin === 'parameter' ? login.user : undefined) ? [{ ...login, elsewhere: false, fallback: true }] : [];
}

/** A password that is always that, or is taken where nobody gives another: `(config = LIVE) => createTransport(config)`, `process.env.MAIL_PASSWORD ?? 'constant'`. */
function passwordOf(view: ValueView | undefined): string | undefined {
  if (!view) return undefined;
  const [only, ...others] = view.constants;
  if (!view.unknown) return others.length === 0 && typeof only === 'string' ? only : undefined;
  return /^(?:parameter|environment)$/.test(view.origin ?? '') && others.length === 0 && typeof only === 'string' ? only : undefined;
}

/** What options of drivers call the server, or the list of them. */
const HOSTS = ['host', 'server', 'hostname', 'connectString', 'node', 'endPoint', 'brokers', 'url', 'uri', 'nodes', 'servers', 'hosts', 'contactPoints'] as const;
/** What is spread into the options says it. */
const SOMEWHERE: ValueView = { constants: [], unknown: true, text: '', names: [], made: [], flow: [] };

function hostIn(options: ValueView): ValueView | undefined {
  const given = optionOf(options, ...HOSTS);
  return given?.elements?.[0] ?? given;
}

/** A fallback for development is no password that something depends on. */
function isText(view: ValueView | undefined): view is ValueView {
  return isConstant(view) && view.constants.every((one) => typeof one === 'string') && view.constants.length === 1;
}

function whereOf(view: ValueView | undefined): Pick<Login, 'host' | 'elsewhere'> {
  return { host: hostOf(view), ...(view?.unknown ? { elsewhere: true } : {}) };
}

function hostOf(view: ValueView | undefined): string | null | undefined {
  if (!view) return undefined;
  if (view.unknown && view.constants.length === 0) return null;
  const text = view.constants.find((one): one is string => typeof one === 'string');
  return text && (/^[a-z][\w+.-]*:\/\/(?:[^@/\s]*@)?([^\s:/?]+)/i.exec(text)?.[1] ?? text.replace(/:\d+$/, ''));
}
