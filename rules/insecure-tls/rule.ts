import type { CallCandidate, PropertyCandidate } from '../../src/core/call-candidate.ts';
import type { Fix, Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import type { ValueView } from '../../src/core/value-view.ts';
import { conditionsOf } from '../conditions.ts';
import { aroundOf, code, isConstant, isOnly, optionOf, textsOf } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';
import { phraseOf } from '../names.ts';
import { readRulePage } from '../read-rule-page.ts';
import { standingOf } from './computed.ts';
import { isOverwritten } from './overwritten.ts';
import page from './rule.md';

const VERSIONS = ['minVersion', 'maxVersion', 'DEFAULT_MIN_VERSION', 'DEFAULT_MAX_VERSION'];
/** Options of clients that switch checking off, with the value that does it. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  rejectUnauthorized: false, strictSSL: false, strictSsl: false, sslValidate: false, checkServerIdentity: false, tlsInsecure: true, tlsAllowInvalidCertificates: true, tlsAllowInvalidHostnames: true,
  sslAllowInvalidCertificates: true, trustServerCertificate: true, ignoreTLS: true, insecureSkipVerify: true, insecureSkipTLSVerify: true,
};

/** Connections that are encrypted to whoever answers. @see https://cwe.mitre.org/data/definitions/295.html */
export const insecureTls: Rule<'call' | 'property'> = {
  ...readRulePage(page), kinds: ['call', 'property'], judge,
  apis: ['connection', 'tls-switch', 'certificate-check'],
  properties: [...Object.keys(SWITCHES), ...VERSIONS, 'secureProtocol', 'secureOptions', 'hostVerifier', 'ciphers', 'DEFAULT_CIPHERS', 'NODE_TLS_REJECT_UNAUTHORIZED'],
};

const REASON = 'anybody between here and there can show a certificate of their own, read everything and change it';
const RIGHT = 'For a certificate of your own authority, give that instead of switching checking off: `ca: readFileSync(\'ca.pem\')`';

function judge(candidate: CallCandidate | PropertyCandidate): Judgement | undefined {
  if (candidate.kind === 'call') return called(candidate);
  const { name, value } = candidate;
  if (name === 'NODE_TLS_REJECT_UNAUTHORIZED') return environment(candidate);
  // One sentence for both bounds.
  if (VERSIONS.includes(name)) return name === 'minVersion' && oldVersion(candidate.siblings['maxVersion']) !== undefined ? undefined : version(candidate);
  if (name === 'secureProtocol') {
    const old = textsOf(value).find((one) => /^(?:sslv[23]|tlsv1|tlsv1_1)_(?:client_|server_)?method$/.test(one));
    return old === undefined ? undefined : verdict(candidate, 'error', `${code(`${name}: ${value.text}`)} speaks ${old.startsWith('ssl') ? 'SSL' : 'TLS 1.0 or 1.1'}, which RFC 8996 forbids since 2021: its texts can be read`, `Write ${code("minVersion: 'TLSv1.2'")} instead of ${code('secureProtocol')}.`);
  }
  if (name === 'secureOptions') return flags(candidate);
  if (name === 'hostVerifier') return anyHost(candidate);
  if (name === 'ciphers' || name === 'DEFAULT_CIPHERS') return ciphers(candidate);
  if (name === 'checkServerIdentity') {
    const returns = value.function?.returns;
    if (!isOnly(value, false, null) && !(returns && returns.every((one) => !one))) return undefined;
    // Handed on: it is told where it is written.
    if (candidate.object !== '' && returns && !/=>|function/.test(candidate.textAt(value.at ?? candidate.call))) return undefined;
    return isAllowed(candidate) ? undefined : verdict(candidate, 'error', `${code('checkServerIdentity')} that accepts every name makes any valid certificate good for this connection: ${REASON}`, `Leave it out: Node compares the names. If the server has another name than its certificate, say so with ${code("servername: 'db.example.com'")}.`, removal(candidate, 'Check the name in the certificate'));
  }
  return switched(candidate);
}

/** What switches checking off inside an address or a text of `name=value` pairs. */
const IN_ADDRESS = /[?&;]\s*(sslmode=no-verify|sslaccept=accept_invalid_certs|tlsInsecure=true|(?:tls|ssl)AllowInvalid(?:Certificates|Hostnames)=true|sslValidate=false|rejectUnauthorized=false|trustServerCertificate\s*=\s*(?:true|yes)|ssl=\{\\?["']?rejectUnauthorized\\?["']?:\s*false\})/i;
const HOST = /(?::\/\/(?:[^@\s/]*@)?|\b(?:server|host|data source)\s*=\s*(?:tcp:)?)([^\s:@/?,;'"`]+)(?:[:/?,;'"`]|$)/i;

function called(candidate: CallCandidate): Judgement | undefined {
  if (candidate.api === 'connection') return inAddress(candidate) ?? unencrypted(candidate);
  if (isSpared(candidate)) return undefined;
  if (candidate.api === 'certificate-check') return anyCertificate(candidate);
  if (candidate.args['name'] && !textsOf(candidate.args['name']).includes('ignore-certificate-errors')) return undefined;
  return verdict(candidate, 'error', `${code(candidate.callee)}${candidate.args['name'] ? `(${code(candidate.args['name'].text)})` : ''} accepts every certificate: ${REASON}`, `Drop the call: checking is the default. ${RIGHT}.`);
}

/** `postgres://db.acme.io/x?sslmode=no-verify`, `Server=db.acme.io;TrustServerCertificate=true`. */
function inAddress(candidate: CallCandidate): Judgement | undefined {
  const texts = Object.values(candidate.args).flatMap((view) => [view, optionOf(view, 'connectionString', 'url', 'uri')]).flatMap((view) => (view ? [...view.constants.map(String), view.text] : []));
  const whole = candidate.textAt(candidate.call);
  for (const text of [...texts, whole]) {
    const found = IN_ADDRESS.exec(text)?.[1];
    if (found === undefined || !/^[a-z][\w+.-]*:\/\/|=/i.test(text)) continue;
    if (LOCAL.test(HOST.exec(text)?.[1] ?? '') || isSpared(candidate)) return undefined;
    return verdict(candidate, /^trust/i.test(found) ? 'warning' : 'error', `${code(found)} in the address accepts every certificate: ${REASON}`, `Take it out: checking is the default${/sslmode/i.test(found) ? ` of ${code('sslmode=verify-full')}` : ''}. ${RIGHT}.`);
  }
  return undefined;
}

/** `encrypt: false` of Microsoft's server. */
function unencrypted(candidate: CallCandidate): Judgement | undefined {
  if (!['mssql', 'tedious'].includes(candidate.library)) return undefined;
  for (const config of Object.values(candidate.args)) {
    const encrypt = optionOf(optionOf(config, 'options') ?? config, 'encrypt');
    if (!isOnly(encrypt, false) || textsOf(optionOf(config, 'server', 'host')).some((host) => LOCAL.test(host)) || isSpared(candidate)) continue;
    return verdict(candidate, 'warning', `${code('encrypt: false')} sends the login and all data to the server as they are: ${REASON}`, `Write ${code('encrypt: true')}, the default since mssql 7. ${RIGHT}.`);
  }
  return undefined;
}

/** A handler that says yes to whatever it is asked. */
function anyCertificate(candidate: CallCandidate): Judgement | undefined {
  const check = candidate.args['check'];
  const text = check?.function && check.at ? candidate.textAt(check.at) : '';
  const accepts = candidate.callee.endsWith('setCertificateVerifyProc') ? /\w\(\s*0\s*\)/ : /\w\(\s*true\s*\)/;
  if (!accepts.test(text) || /\bif\b|\?|&&|\|\||\bswitch\b/.test(text)) return undefined;
  return verdict(candidate, 'error', `${code(candidate.callee)} is given a function that accepts every certificate: ${REASON}`, `Leave it out: Chromium checks them. For one certificate of your own compare ${code('certificate.fingerprint')} with it before you accept.`);
}

/** `secureOptions`: what OpenSSL is told beside everything else. */
function flags(candidate: PropertyCandidate): Judgement | undefined {
  const text = [candidate.value.text, ...candidate.value.names, candidate.value.at ? candidate.textAt(candidate.value.at) : ''].join(' ');
  if (isSpared(candidate)) return undefined;
  if (/SSL_OP_NO_TLSv1_2\b/.test(text) && /SSL_OP_NO_TLSv1_3\b/.test(text)) return verdict(candidate, 'error', `${code('secureOptions')} allows nothing newer than TLS 1.1, which RFC 8996 forbids since 2021`, `Write ${code("minVersion: 'TLSv1.2'")} and leave ${code('secureOptions')} out.`);
  if (!/SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION\b/.test(text)) return undefined;
  return verdict(candidate, 'warning', `${code('SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION')} lets somebody between put words in front of what is sent (CVE-2009-3555)`, 'Leave it out, and have the old server updated: those that follow RFC 5746 do not need it.');
}

/** `hostVerifier: () => true` of ssh2. */
function anyHost(candidate: PropertyCandidate): Judgement | undefined {
  const returns = candidate.value.function?.returns;
  if (!returns || !returns.every((one) => one === true) || isAllowed(candidate)) return undefined;
  return verdict(candidate, 'error', `${code('hostVerifier')} that accepts every key connects to whoever answers: ${REASON}`, `Compare the key with the one that is known: ${code('hostVerifier: (key) => timingSafeEqual(sha256(key), KNOWN)')}.`);
}

function switched(candidate: PropertyCandidate): Judgement | undefined {
  const { name, value } = candidate;
  if (isDefault(candidate, SWITCHES[name]!) && !isAllowed(candidate)) {
    return verdict(candidate, 'warning', `${code(`${name}: ${value.text}`)} accepts every certificate where nobody says otherwise, for that is the default of ${code(value.text.replace(/\s*(?:\?\?|\|\||===).*|\)$/, '').replace(/^(?:Boolean)?[!(\s]+/, ''))}: ${REASON}`, `Make ${code(String(!SWITCHES[name]! !== /^!(?!!)/.test(value.text)))} the default, so that only who asks for it goes without the check. ${RIGHT}.`);
  }
  const computed = value.unknown && isOnly(value, SWITCHES[name]!) === false ? ofComputed(candidate, SWITCHES[name]!) : undefined;
  if (computed) return computed;
  if (!isOnly(value, SWITCHES[name]!) || isHandedOn(name, value.text) || isAllowed(candidate) || (candidate.object === '' && isOverwritten(candidate))) return undefined;
  const text = `${name}: ${SWITCHES[name]!}`;
  if (isOnly(candidate.siblings['requestCert'], true)) {
    return verdict(candidate, 'warning', `${code(text)} lets clients in whose certificate is wrong or missing, and nothing here asks ${code('socket.authorized')}: asking for certificates has no effect`, `Leave ${code(name)} out, or refuse the request where ${code('req.socket.authorized')} is false.`, removal(candidate, `Refuse clients without a certificate (drop ${name})`));
  }
  if (name === 'ignoreTLS') {
    return verdict(candidate, 'warning', `${code(text)} sends mail and password unencrypted even to servers that can encrypt`, `Leave it out, or write ${code('requireTLS: true')}.`);
  }
  const optional = name === 'trustServerCertificate';
  return verdict(candidate, optional ? 'warning' : 'error', `${code(text)} accepts every certificate: ${REASON}`, `${candidate.object === '' ? `Leave ${code(name)} out` : `Drop the assignment`}: checking is the default. ${RIGHT}.`, optional ? undefined : removal(candidate, `Check certificates (drop ${name})`));
}

/** `rejectUnauthorized: !isProduction`, `rejectUnauthorized: process.env.CHECK_TLS === 'true'`. */
function ofComputed(candidate: PropertyCandidate, unsafe: boolean): Judgement | undefined {
  const { name, value } = candidate;
  const text = value.at ? candidate.textAt(value.at) : value.text;
  const standing = standingOf(text, unsafe, (constant) => new RegExp(`\\b(?:const|let|var)\\s+${constant.replaceAll('$', '\\$')}(?:\\s*:\\s*boolean)?\\s*=\\s*([^;\\n]+)`).exec(fileText(candidate))?.[1]);
  if (!standing || isAllowed(candidate)) return undefined;
  const written = code(`${name}: ${value.text}`);
  if (standing.in === 'production') {
    return verdict(candidate, 'error', `${written} accepts every certificate in production, where it matters: ${REASON}`, `Leave ${code(name)} out: checking is the default. ${RIGHT}.`);
  }
  const variable = `process.env.${standing.variable}`;
  const better = unsafe ? `${variable} === 'true'` : `${variable} !== 'false'`;
  return verdict(candidate, 'warning', `${written} accepts every certificate where ${code(standing.variable)} is not set: ${REASON}`, `Check unless somebody says otherwise: ${code(`${name}: ${better}`)}. ${RIGHT}.`);
}

/** A parameter or an option of a function, which is this where nobody gives it: `({ strict = false })`, `options.verify ?? false`. */
function isDefault(candidate: PropertyCandidate, unsafe: boolean): boolean {
  const { value } = candidate;
  if (isAskedFor(candidate, unsafe)) return true;
  const isNegated = /^!(?![!=])/.test(value.text);
  const text = isNegated ? value.text.slice(1).replace(/^\s*\(\s*(.*?)\s*\)$/, '$1') : value.text;
  const given = isNegated ? !unsafe : unsafe;
  const isOpen = value.unknown && (value.origin === undefined || value.origin === 'parameter') && (isNegated || (value.constants.length > 0 && value.constants.every((one) => one === unsafe)));
  if (!isOpen) return false;
  if (new RegExp(`^(?:[\\w$]+\\??\\.)+[\\w$]+\\s*(?:\\?\\?|\\|\\|)\\s*${isNegated ? given : '(?:true|false)'}$`).test(isNegated || !value.at ? text : asFallback(candidate.textAt(value.at)))) return true;
  const [, object, member] = /^(?:([\w$]+)\??\.)?([\w$]+)$/.exec(text) ?? [];
  if (member === undefined || (object !== undefined && !isNegated)) return false;
  const { before } = aroundOf(candidate, candidate.call, 1_500);
  const name = member.replaceAll('$', '\\$');
  if (object !== undefined) return new RegExp(`\\b${object.replaceAll('$', '\\$')}(?:\\s*:[^=(){}]*(?:\\{[^{}]*\\})?)?\\s*=\\s*\\{[^{}]*\\b${name}\\s*:\\s*${given}\\b`).test(before);
  // The nearest parameter or variable of that name counts.
  const declarations = [...before.matchAll(new RegExp(`[{(,]\\s*(?:[\\w$]+\\s*:\\s*)?${name}(?:\\s*:\\s*boolean)?\\s*=\\s*(true|false)\\s*[,)}]|\\b${name}\\s*=\\s*[\\w$]+\\??\\.[\\w$]+\\s*\\?\\?\\s*(true|false)\\b|[(,]\\s*${name}\\??\\s*:\\s*boolean\\s*[,)]|\\(\\s*${name}\\s*\\)\\s*(?:=>|\\{)`, 'g'))];
  const nearest = declarations.at(-1);
  return (nearest?.[1] ?? nearest?.[2]) === String(given);
}

/** `a === undefined ? false : a` says `a ?? false`. */
function asFallback(text: string): string {
  const [, asked, operator, yes, no] = /^([\w$.?]+)\s*([!=]==?)\s*(?:undefined|null)\s*\?\s*([\w$.?]+)\s*:\s*([\w$.?]+)$/.exec(text.trim()) ?? [];
  const [missing, given] = operator?.startsWith('!') ? [no, yes] : [yes, no];
  return asked !== undefined && given === asked ? `${asked} ?? ${missing!}` : text;
}

/** `!!options.verify`, `this.options.strict === true`, of an option that may be left out: who says nothing goes without the check. */
function isAskedFor(candidate: PropertyCandidate, unsafe: boolean): boolean {
  const { value, name } = candidate;
  const option = unsafe || name === 'checkServerIdentity' ? undefined : ASKED_FOR.exec(value.text)?.slice(1).find((one) => one !== undefined);
  if (option === undefined || !CHECKING.test(phraseOf(option))) return false;
  const text = fileText(candidate);
  return new RegExp(`\\b${option}\\?\\s*:\\s*boolean\\b`).test(text) && !new RegExp(`\\b${option}\\s*[:=]\\s*true\\b`).test(text);
}

const ASKED_FOR = /^!!\s*(?:\w+\??\.)+(\w+)$|^Boolean\((?:\w+\??\.)+(\w+)\)$|^(?:\w+\??\.)+(\w+)\s*===\s*true$/;
/** Names of a switch that puts the check on. */
const CHECKING = / (?:verify|verified|verification|strict|reject|validate|validation|check|secure|unauthorized) /;

/** `rejectUnauthorized: config.sslRejectUnauthorized`: it is told where it is written, or somebody configured it. */
function isHandedOn(name: string, text: string): boolean {
  return /^[\w$.?!]+[.][\w$]+$/.test(text) && text.toLowerCase().endsWith(name.toLowerCase());
}

function environment(candidate: PropertyCandidate): Judgement | undefined {
  if (!isConstant(candidate.value) || !candidate.value.constants.every((one) => one === '0' || one === 0) || isAllowed(candidate)) return undefined;
  const all = candidate.object.endsWith('env');
  return verdict(candidate, all ? 'error' : 'warning', `${code('NODE_TLS_REJECT_UNAUTHORIZED = 0')} switches the check of certificates off for ${all ? 'the whole process' : 'the process that gets it'}, every library included: ${REASON}`, `Drop it. For an authority of your own set ${code('NODE_EXTRA_CA_CERTS=ca.pem')} in the environment.`);
}

function oldVersion(view: ValueView | undefined): string | undefined {
  return textsOf(view).find((one) => /^(?:sslv[23]|tlsv1|tlsv1\.1|tls_?1_?[01]|tlsv1_1)$/.test(one));
}

function version(candidate: PropertyCandidate): Judgement | undefined {
  const old = oldVersion(candidate.value);
  if (old === undefined) return undefined;
  const most = candidate.name.toLowerCase().includes('max');
  return verdict(candidate, candidate.value.unknown || candidate.value.constants.length > 1 ? 'warning' : 'error', `${code(`${candidate.name}: ${candidate.value.text}`)} ${most ? 'allows nothing newer than' : 'still speaks'} TLS 1.0 or 1.1, which RFC 8996 forbids since 2021`, `Write ${code("minVersion: 'TLSv1.2'")}${most ? ` and leave ${code(candidate.name)} out` : ', Node\'s default'}.`);
}

const WEAK_CIPHER = /^(?:[\w-]*-)?(?:null|anull|enull|export\d*|exp|rc4|rc2|des|3des|md5|adh|aecdh|low|sslv[23]|des-cbc3-sha|all|complementofall)(?:-[\w-]*)?$/;

function ciphers(candidate: PropertyCandidate): Judgement | undefined {
  for (const text of textsOf(candidate.value)) {
    const parts = text.split(/[:, ]+/);
    const weak = parts.find((part) => part !== '' && !/^[!@+-]/.test(part) && WEAK_CIPHER.test(part) && !(part === 'all' && parts.some((one) => one === '!rc4' || one === '!low' || one === '!anull')));
    const level = /@seclevel=0/.test(text);
    if (weak === undefined && !level) continue;
    return verdict(candidate, level ? 'warning' : 'error', level ? `${code('@SECLEVEL=0')} allows everything that OpenSSL can, keys of 512 bits and MD5 too` : `The list of ciphers holds ${code(weak!.toUpperCase())}, which does not encrypt well or not at all`, 'Leave the list out: Node\'s own is good and grows with it.');
  }
  return undefined;
}

const LOCAL = /^(?:localhost|127\.0\.0\.1|::1|0\.0\.0\.0|host\.docker\.internal)$/;

/** To this machine itself nobody stands between; and what is only for development or tests says so by its name. */
function isAllowed(candidate: PropertyCandidate): boolean {
  const hosts = ['host', 'hostname', 'servername', 'server'].flatMap((key) => textsOf(candidate.siblings[key]));
  if (hosts.some((host) => LOCAL.test(host))) return true;
  const { before, after } = aroundOf(candidate, candidate.call, 600);
  // The function gives one or the other, as somebody configured it.
  const own = before.split(/\n\}/).at(-1)!;
  if (candidate.name in SWITCHES && new RegExp(`\\b${candidate.name}\\s*[:=]\\s*${!SWITCHES[candidate.name]}\\b`).test(own + after.split(/\n\}/, 1)[0]!) && /\bswitch\b|\bcase\b|\belse\b|\bif\b|\?/.test(own)) return true;
  // A form that offers it.
  if (candidate.name === 'trustServerCertificate' && /(?:^|\/)(?:front-?end|components|client)\//.test(candidate.path)) return true;
  if (candidate.name === 'ignoreTLS' && /\bif\s*\(|\?\s*[{\w(]/.test(before.slice(-200))) return true;
  // A server that asks for certificates and looks at them itself.
  if (isOnly(candidate.siblings['requestCert'], true) && LOOKS.test(fileText(candidate))) return true;
  return isSpared(candidate);
}

/** Whether the client's certificate was right is asked for afterwards, or left to a function of that name. */
const LOOKS = /\bauthorized\b|\bauthorizationError\b|\bgetPeer(?:X509)?Certificate\b|client-?cert|mtls/i;

/** Somebody chose so, or the names around say that it is no production. */
function isSpared(candidate: CallCandidate | PropertyCandidate): boolean {
  if (chosenBy(aroundOf(candidate, candidate.call, 600).before)) return true;
  return candidate.inside.some((text) => / (?:insecure\w*|unsafe|self signed|selfsigned|untrusted|dev|development|local|localhost|test|tests|mock|e2e|probe|skip tls|skip verify|ignore tls|fetch certificate|get certificate|inspect certificate|check certificate|ssl checker|cert info) /.test(phraseOf(text)));
}

const CHOICE = /self.?signed|insecure|unauthori[sz]ed|skip|ignore|allow|verify|verif|trust|!==?\s*['"]production|development|===?\s*['"](?:test|dev|local)|isDev|isLocal|localhost|noCheck|accept|unsafe|disabl|!\s*\w*[pP]rod/i;
/** Where one of these does not hold it is not in production, or somebody asked for less. */
const SAFE = /===?\s*['"`]prod|(?<![!\w]\s*)\b(?:is_?|in_?)?prod(?:uction)?\b|strict|secure|verif|validate|reject_?unauthorized|\bca\b|\w(?:CA|Ca)\b|cert|trust/i;

/** `!isDisabled` is no choice of less. */
const REFUSED = /!\s*(?![\w$.]*[pP]rod)[\w$.]+/g;

/** `if (config.allowSelfSigned) options.rejectUnauthorized = false`: whoever runs it chose so, or it is not in production. */
function chosenBy(before: string): boolean {
  return conditionsOf(before).some(({ text, holds }) => (holds ? CHOICE.test(text.replace(REFUSED, '')) : SAFE.test(text) && !/!==?|^\s*!/.test(text)));
}

/** Takes the property out, with its comma. */
function removal(candidate: PropertyCandidate, description: string): Fix | undefined {
  if (candidate.object !== '' || !candidate.textAt(candidate.call).replace(/['"]/g, '').startsWith(candidate.name)) return undefined;
  const { before, after } = aroundOf(candidate, candidate.call);
  const comma = /^\s*,/.exec(after);
  const ownLine = /\n[ \t]*$/.exec(before);
  let start = candidate.call.start.offset;
  let end = candidate.call.end.offset;
  if (comma) {
    end += comma[0].length;
    const line = /^[ \t]*(?=\r?\n)/.exec(after.slice(comma[0].length));
    if (ownLine && line) {
      start -= ownLine[0].length;
      end += line[0].length;
    } else end += /^[ \t]*/.exec(after.slice(comma[0].length))![0].length;
  } else start -= (/,\s*$/.exec(before)?.[0] ?? '').length;
  return { description, edits: [{ path: candidate.path, start, end, text: '' }] };
}

function verdict(candidate: CallCandidate | PropertyCandidate, severity: Severity, message: string, advice: string, fix?: Fix): Judgement {
  return { severity, confidence: 'high', message, advice, holes: [], at: candidate.call, ...(fix ? { fix } : {}) };
}
