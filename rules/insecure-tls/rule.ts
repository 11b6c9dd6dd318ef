import type { CallCandidate, PropertyCandidate } from '../../src/core/call-candidate.ts';
import type { Fix, Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import type { Unset, ValueView } from '../../src/core/value-view.ts';
import { conditionsOf } from '../conditions.ts';
import { aroundOf, code, isConstant, isOnly, optionOf, textsOf } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';
import { phraseOf } from '../names.ts';
import { readRulePage } from '../read-rule-page.ts';
import { isAlwaysAsked, SAYS_LESS } from './asked-for.ts';
import { certificatesAccepted } from './certificate-checks.ts';
import { inProduction } from './stage.ts';
import { isLocal, isLocalHost } from './local.ts';
import { isOverwritten } from './overwritten.ts';
import { verifiesItself } from './own-check.ts';
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
  apis: ['connection', 'tls-switch', 'certificate-check', 'proxy'],
  properties: [...Object.keys(SWITCHES), ...VERSIONS, 'secureProtocol', 'secureOptions', 'hostVerifier', 'ciphers', 'DEFAULT_CIPHERS', 'NODE_TLS_REJECT_UNAUTHORIZED', 'unsafelyIgnoreCertificateErrors'],
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
  if (name === 'unsafelyIgnoreCertificateErrors') return ignoredHosts(candidate);
  return switched(candidate);
}

/** Deno's list of hosts whose certificates do not matter; an empty one means all of them. */
function ignoredHosts(candidate: PropertyCandidate): Judgement | undefined {
  const hosts = candidate.value.elements;
  if (!hosts || (hosts.length > 0 && hosts.every((one) => isConstant(one) && textsOf(one).every(isLocalHost))) || isAllowed(candidate)) return undefined;
  return verdict(candidate, 'error', `${code(candidate.name)} accepts every certificate${hosts.length > 0 ? ' of these hosts' : ', for an empty list means all hosts'}: ${REASON}`, `Leave it out. For a certificate of your own authority, give that: ${code("caCerts: [await Deno.readTextFile('ca.pem')]")}.`);
}

/** What switches checking off inside an address or a text of `name=value` pairs. */
const IN_ADDRESS = /[?&;]\s*(sslmode=no-verify|sslaccept=accept_invalid_certs|tlsInsecure=true|(?:tls|ssl)AllowInvalid(?:Certificates|Hostnames)=true|sslValidate=false|rejectUnauthorized=false|trustServerCertificate\s*=\s*(?:true|yes)|ssl=\{\\?["']?rejectUnauthorized\\?["']?:\s*false\})/i;
const HOST = /(?::\/\/(?:[^@\s/]*@)?|\b(?:server|host|data source)\s*=\s*(?:tcp:)?)([^\s:@/?,;'"`]+)(?:[:/?,;'"`]|$)/i;

function called(candidate: CallCandidate): Judgement | undefined {
  if (candidate.api === 'connection') return inAddress(candidate) ?? unencrypted(candidate);
  if (isSpared(candidate)) return undefined;
  if (candidate.api === 'certificate-check') {
    const accepted = certificatesAccepted(candidate);
    return accepted && verdict(candidate, 'error', `${code(candidate.callee)} is given a function that accepts every certificate${accepted === 'all' ? '' : ' that comes from some hosts, and where it comes from is what it should prove'}: ${REASON}`, `Leave it out: Chromium checks them. For one certificate of your own compare ${code('certificate.fingerprint')} with it before you accept.`);
  }
  if (candidate.api === 'proxy') return proxied(candidate);
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
    if (isLocalHost(HOST.exec(text)?.[1] ?? '') || isSpared(candidate)) return undefined;
    return verdict(candidate, /^trust/i.test(found) ? 'warning' : 'error', `${code(found)} in the address accepts every certificate: ${REASON}`, `Take it out: checking is the default${/sslmode/i.test(found) ? ` of ${code('sslmode=verify-full')}` : ''}. ${RIGHT}.`);
  }
  return undefined;
}

/** `encrypt: false` of Microsoft's server. */
function unencrypted(candidate: CallCandidate): Judgement | undefined {
  if (!['mssql', 'tedious'].includes(candidate.library)) return undefined;
  for (const config of Object.values(candidate.args)) {
    const encrypt = optionOf(optionOf(config, 'options') ?? config, 'encrypt');
    if (!isOnly(encrypt, false) || textsOf(optionOf(config, 'server', 'host')).some(isLocalHost) || isSpared(candidate)) continue;
    return verdict(candidate, 'warning', `${code('encrypt: false')} sends the login and all data to the server as they are: ${REASON}`, `Write ${code('encrypt: true')}, the default since mssql 7. ${RIGHT}.`);
  }
  return undefined;
}

/** `secure: false` of a proxy says nothing of a target without TLS, and servers for development have such a proxy in a file of a known name. */
function proxied(candidate: CallCandidate): Judgement | undefined {
  const { options } = candidate.args;
  const secure = optionOf(options, 'secure');
  const target = optionOf(options, 'target');
  if (!isOnly(secure, false) || DEVELOPMENT_FILE.test(candidate.path) || isLocal(candidate)) return undefined;
  const hosts = [...(target ? [target.text, ...(target.partly ?? [])] : []), ...textsOf(target), ...textsOf(optionOf(target, 'protocol', 'host', 'hostname'))];
  if (hosts.some((host) => /^['"`]?(?:http|ws):/.test(host) || isLocalHost(/^['"`]?(?:\w+:\/\/)?([^/:'"`]+)/.exec(host)?.[1] ?? ''))) return undefined;
  const at = secure.property ?? secure.at;
  return { ...verdict(candidate, 'error', `${code('secure: false')} makes the proxy accept every certificate of its target: ${REASON}`, `Leave it out: checking is the default. For a certificate of your own authority give ${code("ssl: { ca: readFileSync('ca.pem') }")} or start the process with ${code('NODE_EXTRA_CA_CERTS=ca.pem')}.`), ...(at ? { at } : {}) };
}

const DEVELOPMENT_FILE = /(?:^|\/)(?:setupProxy|(?:vite|webpack|vue|rsbuild|craco|next|nuxt|astro|proxy)\.conf(?:ig)?(?:\.\w+)*)\.\w+$|(?:^|[./-])dev(?:elopment|server|-server)?[./-]/i;

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
  const unsafe = SWITCHES[name]!;
  if (value.unset ? value.unset.value === unsafe && !isHandedOn(name, value.text) : value.unknown && isOnly(value, unsafe) === false) {
    const judged = value.unset ? isAllowed(candidate) ? undefined : unset(candidate, value.unset) : byName(candidate, unsafe);
    if (judged) return judged;
  }
  if (!isOnly(value, SWITCHES[name]!) || isHandedOn(name, value.text) || isAllowed(candidate) || (candidate.object === '' && isOverwritten(candidate))) return undefined;
  const text = `${name}: ${SWITCHES[name]!}`;
  // What asks somebody else is no server, whatever it says of clients.
  const asks = ['uri', 'url', 'hostname', 'method', 'agent', 'path'].some((key) => candidate.siblings[key] !== undefined);
  if (isOnly(candidate.siblings['requestCert'], true) && !asks) {
    return verdict(candidate, 'warning', `${code(text)} lets clients in whose certificate is wrong or missing, and nothing here asks ${code('socket.authorized')}: asking for certificates has no effect`, `Leave ${code(name)} out, or refuse the request where ${code('req.socket.authorized')} is false.`, removal(candidate, `Refuse clients without a certificate (drop ${name})`));
  }
  if (name === 'ignoreTLS') {
    return verdict(candidate, 'warning', `${code(text)} sends mail and password unencrypted even to servers that can encrypt`, `Leave it out, or write ${code('requireTLS: true')}.`);
  }
  const optional = name === 'trustServerCertificate';
  return verdict(candidate, optional ? 'warning' : 'error', `${code(text)} accepts every certificate: ${REASON}`, `${candidate.object === '' ? `Leave ${code(name)} out` : `Drop the assignment`}: checking is the default. ${RIGHT}.`, optional ? undefined : removal(candidate, `Check certificates (drop ${name})`));
}

/** Without the check where nobody has set a variable or an option, or in production of all places. */
function unset(candidate: PropertyCandidate, { name: by, of }: Unset): Judgement {
  const { name, value } = candidate;
  const unsafe = SWITCHES[name]!;
  const written = code(`${name}: ${value.text}`);
  if (of === 'stage') return verdict(candidate, 'error', `${written} accepts every certificate in production, where it matters: ${REASON}`, `Leave ${code(name)} out: checking is the default. ${RIGHT}.`);
  if (of === 'variable') {
    const better = `process.env.${by} ${unsafe ? '===' : '!=='} '${unsafe}'`;
    return verdict(candidate, 'warning', `${written} accepts every certificate where ${code(by)} is not set: ${REASON}`, `Check unless somebody says otherwise: ${code(`${name}: ${better}`)}. ${RIGHT}.`);
  }
  return verdict(candidate, 'warning', `${written} accepts every certificate where nobody says otherwise, for that is the default of ${code(by)}: ${REASON}`, `Make ${code(String(!unsafe !== /^!(?!!)/.test(value.text)))} the default, so that only who asks for it goes without the check. ${RIGHT}.`);
}

/** `rejectUnauthorized: !isProduction`, which comes from another file, and `options.verify === true` of an option that may be left out. */
function byName(candidate: PropertyCandidate, unsafe: boolean): Judgement | undefined {
  const { value } = candidate;
  const of = inProduction(value.at ? candidate.textAt(value.at) : value.text) === unsafe ? 'stage' : isAskedFor(candidate, unsafe) ? 'option' : undefined;
  if (!of || isAllowed(candidate)) return undefined;
  return unset(candidate, { value: unsafe, of, name: value.text.replace(/\s*===.*|\)$/, '').replace(/^(?:Boolean)?[!(\s]+/, '') });
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
  const { value } = candidate;
  const isOff = (one: unknown): boolean => one === '0' || one === 0;
  if (value.unset ? !isOff(value.unset.value) : !isConstant(value) || !value.constants.every(isOff)) return undefined;
  if (isAllowed(candidate)) return undefined;
  const all = candidate.object.endsWith('env') || (candidate.object === '' && /\b(?:Object\.assign\(\s*|=\s*)?process\.env\s*[,=]\s*\{[^{}]*$/.test(aroundOf(candidate, candidate.call, 400).before));
  return verdict(candidate, all && value.unset?.of !== 'variable' ? 'error' : 'warning', `${code('NODE_TLS_REJECT_UNAUTHORIZED = 0')}${value.unset ? ` ${value.unset.of === 'stage' ? 'in production of all places' : `where ${code(value.unset.name)} is not set`}` : ''} switches the check of certificates off for ${all ? 'the whole process' : 'the process that gets it'}, every library included: ${REASON}`, `Drop it. For an authority of your own set ${code('NODE_EXTRA_CA_CERTS=ca.pem')} in the environment.`);
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

/** To this machine itself nobody stands between; and what is only for development or tests says so by its name. */
function isAllowed(candidate: PropertyCandidate): boolean {
  if (isLocal(candidate)) return true;
  const { before, after } = aroundOf(candidate, candidate.call, 600);
  // The function gives one or the other, as somebody configured it.
  const own = before.split(/\n\}/).at(-1)!;
  if (candidate.name in SWITCHES && new RegExp(`\\b${candidate.name}\\s*[:=]\\s*${!SWITCHES[candidate.name]}\\b`).test(own + after.split(/\n\}/, 1)[0]!) && /\bswitch\b|\bcase\b|\belse\b|\bif\b|\?/.test(own)) return true;
  // A form that offers it.
  if (candidate.name === 'trustServerCertificate' && /(?:^|\/)(?:front-?end|components|client)\//.test(candidate.path)) return true;
  if (candidate.name === 'ignoreTLS' && /\bif\s*\(|\?\s*[{\w(]/.test(before.slice(-200))) return true;
  // Who was connected to is looked at before anything is said.
  if (/^[^{}]*\}[^]{0,400}(?:\.authorized\b|\bauthorizationError\b|\.fingerprint(?:256|512)?\s*[!=]==?)/.test(after.split(/\n(?=[}\w])/, 1)[0]!)) return true;
  if (verifiesItself(candidate)) return true;
  // A server that asks for certificates and looks at them itself.
  if (isOnly(candidate.siblings['requestCert'], true) && LOOKS.test(fileText(candidate))) return true;
  return isSpared(candidate);
}

/** Whether the client's certificate was right is asked for afterwards, or left to a function of that name. */
const LOOKS = /\bauthorized\b|\bauthorizationError\b|\bgetPeer(?:X509)?Certificate\b|client-?cert|mtls/i;

/** Somebody chose so, or the names around say that it is no production. */
function isSpared(candidate: CallCandidate | PropertyCandidate): boolean {
  if (chosenBy(aroundOf(candidate, candidate.call, 600).before)) return true;
  if (candidate.inside.some((text) => SAYS_LESS.test(phraseOf(text)) && !isAlwaysAsked(candidate, text))) return true;
  return candidate.inside.some((text) => / (?:dev|development|local|localhost|test|tests|mock|e2e|probe|fetch certificate|get certificate|inspect certificate|check certificate|ssl checker|cert info) /.test(phraseOf(text)));
}

const CHOICE = /self.?signed|insecure|unauthori[sz]ed|skip|ignore|allow|verify|verif|trust|!==?\s*['"]production|development|===?\s*['"](?:test|dev|local)|isDev|isLocal|localhost|noCheck|accept|unsafe|disabl|!\s*\w*[pP]rod|!\s*(?:\w+\.)*isPackaged/i;
/** Where one of these does not hold it is not in production, or somebody asked for less. */
const SAFE = /===?\s*['"`]prod|(?<![!\w]\s*)\b(?:is_?|in_?)?prod(?:uction)?\b|strict|secure|verif|validate|reject_?unauthorized|\bca\b|\w(?:CA|Ca)\b|cert|trust/i;

/** `!isDisabled` is no choice of less. */
const REFUSED = /!\s*(?![\w$.]*(?:[pP]rod|isPackaged))[\w$.]+/g;

/** `if (config.allowSelfSigned) options.rejectUnauthorized = false`: whoever runs it chose so, or it is not in production. */
function chosenBy(before: string): boolean {
  return conditionsOf(before).some(({ text, holds }) => (holds ? CHOICE.test(text.replace(REFUSED, '').replace(ERROR_CODE, '')) : SAFE.test(text) && !/!==?|^\s*!/.test(text) && !AUTHORITY.test(text)));
}

/** `if (error.code === 'DEPTH_ZERO_SELF_SIGNED_CERT')`: nobody has chosen that. */
const ERROR_CODE = /['"][A-Z_]+['"]/g;
/** `ca ? { ca } : { rejectUnauthorized: false }`: where nobody has given an authority, the usual ones would do. */
const AUTHORITY = /^\s*(?:return\s+)?(?:!!)?(?:[\w$]+[!?]?\.)*(?:\w*(?:_|\b)(?:ca|CA|cert|CERT)|\w*(?:Ca|CA|Cert|Certificate)|ca(?:Cert|Bundle|Path|File|Pem)\w*|\w*(?:_CA_|CA_|CERT_)\w*)(?:\s*(?:&&|\|\|)\s*[\w$.?!]+)*\s*$/;

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
