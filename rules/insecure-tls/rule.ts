import type { PropertyCandidate } from '../../src/core/call-candidate.ts';
import type { Fix, Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { conditionsOf } from '../conditions.ts';
import { aroundOf, code, isConstant, isOnly, textsOf } from '../crypto-text.ts';
import { phraseOf } from '../names.ts';
import { readRulePage } from '../read-rule-page.ts';
import page from './rule.md';

const VERSIONS = ['minVersion', 'maxVersion', 'DEFAULT_MIN_VERSION', 'DEFAULT_MAX_VERSION'];
/** Options of clients that switch checking off, with the value that does it. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  rejectUnauthorized: false, strictSSL: false, sslValidate: false, checkServerIdentity: false, tlsInsecure: true, tlsAllowInvalidCertificates: true, tlsAllowInvalidHostnames: true,
  sslAllowInvalidCertificates: true, trustServerCertificate: true, ignoreTLS: true, insecureSkipVerify: true, insecureSkipTLSVerify: true,
};

/** Connections that are encrypted to whoever answers. @see https://cwe.mitre.org/data/definitions/295.html */
export const insecureTls: Rule<'property'> = {
  ...readRulePage(page), kinds: ['property'], judge,
  properties: [...Object.keys(SWITCHES), ...VERSIONS, 'secureProtocol', 'ciphers', 'DEFAULT_CIPHERS', 'NODE_TLS_REJECT_UNAUTHORIZED'],
};

const REASON = 'anybody between here and there can show a certificate of their own, read everything and change it';
const RIGHT = 'For a certificate of your own authority, give that instead of switching checking off: `ca: readFileSync(\'ca.pem\')`';

function judge(candidate: PropertyCandidate): Judgement | undefined {
  const { name, value } = candidate;
  if (name === 'NODE_TLS_REJECT_UNAUTHORIZED') return environment(candidate);
  if (VERSIONS.includes(name)) return version(candidate);
  if (name === 'secureProtocol') {
    const old = textsOf(value).find((one) => /^(?:sslv[23]|tlsv1|tlsv1_1)_(?:client_|server_)?method$/.test(one));
    return old === undefined ? undefined : verdict(candidate, 'error', `${code(`${name}: ${value.text}`)} speaks ${old.startsWith('ssl') ? 'SSL' : 'TLS 1.0 or 1.1'}, which RFC 8996 forbids since 2021: its texts can be read`, `Write ${code("minVersion: 'TLSv1.2'")} instead of ${code('secureProtocol')}.`);
  }
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

function switched(candidate: PropertyCandidate): Judgement | undefined {
  const { name, value } = candidate;
  if (isDefault(candidate, SWITCHES[name]!) && !isAllowed(candidate)) {
    return verdict(candidate, 'warning', `${code(`${name}: ${value.text}`)} accepts every certificate where nobody says otherwise, for that is the default of ${code(value.text.replace(/\s*\?\?.*/, ''))}: ${REASON}`, `Make ${code(String(!SWITCHES[name]!))} the default, so that only who asks for it goes without the check. ${RIGHT}.`);
  }
  if (!isOnly(value, SWITCHES[name]!) || isHandedOn(name, value.text) || isAllowed(candidate)) return undefined;
  const text = `${name}: ${SWITCHES[name]!}`;
  if (name === 'ignoreTLS') {
    return verdict(candidate, 'warning', `${code(text)} sends mail and password unencrypted even to servers that can encrypt`, `Leave it out, or write ${code('requireTLS: true')}.`);
  }
  const optional = name === 'trustServerCertificate';
  return verdict(candidate, optional ? 'warning' : 'error', `${code(text)} accepts every certificate: ${REASON}`, `${candidate.object === '' ? `Leave ${code(name)} out` : `Drop the assignment`}: checking is the default. ${RIGHT}.`, optional ? undefined : removal(candidate, `Check certificates (drop ${name})`));
}

/** A parameter or an option of a function, which is this where nobody gives it: `({ strict = false })`, `options.verify ?? false`. */
function isDefault(candidate: PropertyCandidate, unsafe: boolean): boolean {
  const { value } = candidate;
  const isOpen = value.unknown && (value.origin === undefined || value.origin === 'parameter') && value.constants.length > 0 && value.constants.every((one) => one === unsafe);
  if (!isOpen) return false;
  if (/^[\w$]+\??\.[\w$]+\s*\?\?\s*(?:true|false)$/.test(value.text)) return true;
  if (!/^[\w$]+$/.test(value.text)) return false;
  const { before } = aroundOf(candidate, candidate.call, 1_500);
  const name = value.text.replaceAll('$', '\\$');
  return new RegExp(`(?:[{(,]\\s*(?:[\\w$]+\\s*:\\s*)?${name}(?:\\s*:\\s*boolean)?\\s*=\\s*${unsafe}\\s*[,)}]|\\b${name}\\s*=\\s*[\\w$]+\\??\\.[\\w$]+\\s*\\?\\?\\s*${unsafe}\\b)`).test(before);
}

/** `rejectUnauthorized: config.sslRejectUnauthorized`: it is told where it is written, or somebody configured it. */
function isHandedOn(name: string, text: string): boolean {
  return /^[\w$.?!]+[.][\w$]+$/.test(text) && text.toLowerCase().endsWith(name.toLowerCase());
}

function environment(candidate: PropertyCandidate): Judgement | undefined {
  if (!isConstant(candidate.value) || !candidate.value.constants.every((one) => one === '0' || one === 0) || isAllowed(candidate)) return undefined;
  const all = candidate.object.endsWith('env');
  return verdict(candidate, all ? 'error' : 'warning', `${code('NODE_TLS_REJECT_UNAUTHORIZED = 0')} switches the check of certificates off for ${all ? 'the whole process' : 'the process that gets it'}, every library included: ${REASON}`, `Drop it. For an authority of your own set ${code('NODE_EXTRA_CA_CERTS=ca.pem')} in the environment.`);
}

function version(candidate: PropertyCandidate): Judgement | undefined {
  const old = textsOf(candidate.value).find((one) => /^(?:sslv[23]|tlsv1|tlsv1\.1|tls_?1_?[01]|tlsv1_1)$/.test(one));
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
  // The function gives one or the other, as somebody configured it.
  const { before, after } = aroundOf(candidate, candidate.call, 600);
  if (candidate.name in SWITCHES && new RegExp(`\\b${candidate.name}\\s*[:=]\\s*${!SWITCHES[candidate.name]}\\b`).test(before + after) && /\bswitch\b|\bcase\b|\belse\b|\bif\b|\?/.test(before)) return true;
  // A form that offers it.
  if (candidate.name === 'trustServerCertificate' && /(?:^|\/)(?:front-?end|components|client)\//.test(candidate.path)) return true;
  if (chosenBy(before) || (candidate.name === 'ignoreTLS' && /\bif\s*\(|\?/.test(before))) return true;
  // A server that asks for certificates and looks at them itself.
  if (isOnly(candidate.siblings['requestCert'], true)) return true;
  return candidate.inside.some((text) => / (?:insecure\w*|unsafe|self signed|selfsigned|untrusted|dev|development|local|localhost|test|tests|mock|e2e|probe|skip tls|skip verify|ignore tls|fetch certificate|get certificate|inspect certificate|check certificate|ssl checker|cert info) /.test(phraseOf(text)));
}

const CHOICE = /self.?signed|insecure|unauthori[sz]ed|skip|ignore|allow|verify|verif|trust|!==?\s*['"]production|development|===?\s*['"](?:test|dev|local)|isDev|isLocal|localhost|noCheck|accept|unsafe|disabl|!\s*\w*[pP]rod/i;
/** Where one of these does not hold it is not in production, or somebody asked for less. */
const SAFE = /===?\s*['"`]prod|(?<![!\w]\s*)\b(?:is_?|in_?)?prod(?:uction)?\b|strict|secure|verif|validate|reject_?unauthorized|\bca\b|\w(?:CA|Ca)\b|cert|trust/i;

/** `if (config.allowSelfSigned) options.rejectUnauthorized = false`: whoever runs it chose so, or it is not in production. */
function chosenBy(before: string): boolean {
  return conditionsOf(before).some(({ text, holds }) => (holds ? CHOICE.test(text) : SAFE.test(text) && !/!==?|^\s*!/.test(text)));
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

function verdict(candidate: PropertyCandidate, severity: Severity, message: string, advice: string, fix?: Fix): Judgement {
  return { severity, confidence: 'high', message, advice, holes: [], at: candidate.call, ...(fix ? { fix } : {}) };
}
