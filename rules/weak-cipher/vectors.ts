import type { CallCandidate } from '../../src/core/call-candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement } from '../../src/core/rule.ts';
import type { ValueView } from '../../src/core/value-view.ts';
import { optionOf, textsOf } from '../crypto-text.ts';

/** What has to be done with texts that are there. */
export const MIGRATE = 'Data that is encrypted already has to be decrypted the old way once: mark new texts with a version and read both for a while.';

/** Modes in which two texts under one nonce reveal each other. */
export const STREAMS = /gcm|ctr|ccm|chacha|salsa|ofb|ocb/;

/** OpenSSL's names of the ciphers that wrap keys: `id-aes256-wrap`, `aes192-wrap-pad`, `aes-*-wrap`. */
const WRAP = /^(?:id-)?aes-?(?:\d+|\*)-?wrap(?:-|$)/;

/** It wraps keys (RFC 3394, RFC 5649), whose IV is no nonce: it is laid down, and found again when they are unwrapped. */
function wrapsKeys(candidate: CallCandidate): boolean {
  const { algorithm } = candidate.args;
  const names = [...textsOf(algorithm), ...(algorithm?.partly ?? []).map((one) => one.toLowerCase())];
  return names.length > 0 && names.every((one) => WRAP.test(one));
}

/** Where the IV is wanted: an argument, an option, or what the cipher is started with. */
export function vectorOf(candidate: CallCandidate): ValueView | undefined {
  if (wrapsKeys(candidate)) return undefined;
  const started = candidate.calls.find(({ name }) => name === 'start')?.args[0];
  return candidate.args['iv'] ?? optionOf(candidate.args['options'], 'iv') ?? optionOf(candidate.args['algorithm'], 'iv', 'counter') ?? optionOf(started, 'iv');
}

/** Who keeps it for long, and has many texts. */
export const OWNER = /(?:^|[._]|(?<=[a-z])(?=[A-Z]))(?:user|device|tenant|account|customer|client|org|organi[sz]ation|owner|member|host|machine|workspace|team|shop|vault|patient|employee|install(?:ation)?)_?(?:id|uuid|name|key|email|number|no)$|(?:^|[._]|[a-z])(?:e_?mail|user_?name|host_?name|mac_?address|imei)$/i;

function modesOf(candidate: CallCandidate): readonly string[] {
  const named = optionOf(candidate.args['algorithm'], 'name') ?? candidate.args['algorithm'];
  return [...textsOf(named), ...(named?.partly ?? []).map((one) => one.toLowerCase())];
}

/** How many bytes of nonce it takes: a counter and what is fed back begin with a whole block. */
export function bytesWanted(candidate: CallCandidate): number {
  const modes = modesOf(candidate);
  if (modes.some((one) => /^xchacha|^xsalsa/.test(one))) return 24;
  return isStream(candidate) && !modes.some((one) => /ctr|ofb/.test(one)) ? 12 : 16;
}

/** It encrypts with a mode in which two texts under one nonce reveal each other. */
export function isStream(candidate: CallCandidate): boolean {
  return modesOf(candidate).some((one) => STREAMS.test(one)) || /box|salsa|chacha|gcm/i.test(candidate.callee);
}

/** It opens what was sealed elsewhere. */
export function isOpening(candidate: CallCandidate): boolean {
  return textsOf(candidate.args['direction'])[0] === 'decrypt' || /decrypt|decipher|open/i.test(candidate.callee);
}

/** Words around what is meant to give the same for the same. */
export const DETERMINISTIC = / (?:key wrap|wrap key|unwrap|siv|cmac|deterministic\w*) /;

/** What a nonce that comes again gives away, in a stream and in blocks. */
export function harmOf(stream: boolean): string {
  return stream ? 'two texts under one key and nonce reveal each other, and in GCM the key of the tags too' : 'equal texts give equal ciphers, and beginnings can be compared';
}

/** What the rule says. */
export function verdict(severity: Severity, message: string, advice: string, at?: ValueView['at']): Judgement {
  return { severity, confidence: severity === 'suggestion' ? 'medium' : 'high', message, advice, holes: [], ...(at ? { at } : {}) };
}
