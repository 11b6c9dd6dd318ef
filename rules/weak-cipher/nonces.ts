import type { CallCandidate } from '../../src/core/call-candidate.ts';
import type { Judgement } from '../../src/core/rule.ts';
import type { MadeBy, ValueView } from '../../src/core/value-view.ts';
import { code, isConstant, surroundingsOf } from '../crypto-text.ts';
import { phraseOf } from '../names.ts';
import { isProtocol } from '../purpose.ts';
import { bytesWanted, DETERMINISTIC, harmOf, isOpening, isStream, MIGRATE, OWNER, vectorOf, verdict } from './vectors.ts';

/** A helper that is given the same nonce for another text: `seal(key, nonce, header); seal(key, nonce, body)`. */
export function repeatedVector(candidate: CallCandidate): Judgement | undefined {
  const iv = vectorOf(candidate);
  if (!iv?.at || iv.constants.length > 0 || isOpening(candidate) || !isNew(iv) || isProtocol(surroundingsOf(candidate))) return undefined;
  const again = candidate.givenAgain(iv.at, candidate.args['key']?.at);
  if (!again) return undefined;
  const stream = isStream(candidate);
  return verdict(stream ? 'error' : 'warning', `${code(candidate.callee)} on line ${candidate.call.start.line} gets the nonce that ${again.how === 'twice' ? 'another text was encrypted with before' : 'all rounds of this loop are given'} (${code(iv.text)}): ${harmOf(stream)}`,
    `Make it where each text is encrypted, ${code(`const ${nameOf(iv.text)} = randomBytes(${bytesWanted(candidate)})`)}, and send it along with each. ${MIGRATE}`, again.at);
}

/** It was made for this: random bytes, or a buffer that is filled with some. */
function isNew(iv: ValueView): boolean {
  return iv.made.some(({ api }) => api === 'secure-random') || iv.names.some((text) => /^(?:new Uint8Array|Buffer\.alloc(?:Unsafe)?)\(/.test(text));
}

function nameOf(text: string): string {
  return /^[\w$]+$/.test(text) ? text : 'iv';
}

/** Keys that live as long as a connection, and count their messages. */
const CHANNEL = / (?:session|sessions|handshake|ephemeral|noise|transport|tunnel|channel|connection|socket|frame|frames|packet|packets|record layer|ratchet|stream|peer) /;

/** It is not made anew with each start. */
function isKept({ api, callee }: MadeBy): boolean {
  return callee.endsWith('importKey') || api === 'secret-key' || api === 'scrypt' || api === 'pbkdf2' || api === 'hash';
}

/** A nonce that is the time, or a number that the program begins to count anew. */
export function countedVector(candidate: CallCandidate): Judgement | undefined {
  const iv = vectorOf(candidate);
  if (!iv?.at || iv.made.some(({ api }) => api === 'secure-random') || isOpening(candidate) || isProtocol(surroundingsOf(candidate))) return undefined;
  const counted = candidate.countedBy(iv.at);
  if (!counted || counted.by === 'name') return undefined;
  const stream = isStream(candidate);
  const instead = `Make one for each text and send it along: ${code(`const iv = randomBytes(${bytesWanted(candidate)})`)}, then ${code('Buffer.concat([iv, encrypted])')}. ${MIGRATE}`;
  if (counted.by === 'clock') {
    return verdict(stream ? 'error' : 'warning', `The IV of ${code(candidate.callee)} is the time alone (${code(counted.text)}): ${stream ? 'two texts in one tick have the same, and under one key and nonce they reveal each other' : 'whoever knows when a text is encrypted knows it before, and chooses texts by it'}`, instead, iv.at);
  }
  // CBC wants what nobody can tell before, but few come to such a text.
  if (!stream) return undefined;
  const key = candidate.args['key'];
  // The key is there before the program, and after it.
  const stays = key !== undefined && (key.origin === 'environment' || isConstant(key) || (key.at !== undefined && candidate.sharedBy(key.at) === 'module' && key.made.every(isKept)));
  if (!stays && (counted.owner === 'object' || surroundingsOf(candidate).some((text) => CHANNEL.test(phraseOf(text))))) return undefined;
  return verdict(stays ? 'error' : 'warning', `The nonce of ${code(candidate.callee)} counts from the same number at each start (${code(counted.text)}): after the next start the same ones come again under the same key, and two texts under one key and nonce reveal each other`, instead, iv.at);
}

/** `Buffer.concat([Buffer.from(deviceId, 'hex'), Buffer.alloc(4)])`: whose text it is, and nothing that tells one of them from the next. */
export function ownedVector(candidate: CallCandidate): Judgement | undefined {
  const iv = vectorOf(candidate);
  const around = surroundingsOf(candidate);
  if (!iv?.at || iv.constants.length > 0 || iv.made.length > 0 || isOpening(candidate) || isProtocol(around) || around.some((text) => DETERMINISTIC.test(phraseOf(text)))) return undefined;
  const counted = candidate.countedBy(iv.at);
  const names = counted?.by === 'name' ? counted.text.replace(/[!?]/g, '').split(' ') : [];
  if (names.length === 0 || !names.every((name) => OWNER.test(name.replace(/#/g, '')))) return undefined;
  return verdict('error', `The IV of ${code(candidate.callee)} is made of ${code(names[0]!)} alone: ${harmOf(isStream(candidate))}`,
    `Make one for each text and send it along: ${code(`const iv = randomBytes(${bytesWanted(candidate)})`)}, then ${code('Buffer.concat([iv, encrypted])')}. ${MIGRATE}`, iv.at);
}
