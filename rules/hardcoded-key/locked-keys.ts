import type { PropertyCandidate } from '../../src/core/call-candidate.ts';
import type { Judgement } from '../../src/core/rule.ts';
import { code, isConstant } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';
import { PLACEHOLDER } from './connections.ts';
import { isElsewhere } from './fallbacks.ts';

/** What a passphrase opens, beside it in an object: `{ pfx, passphrase }`. */
const LOCKED = ['pfx', 'key', 'cert', 'privateKey', 'privateKeyPath', 'keyPath', 'certPath'];
const LOCKED_FIELDS = /\.(?:pfx|key|cert|privateKey)\s*=[^=]/;
const USES_KEYS = /\b(?:node:)?(?:https|tls|http2|crypto|undici|axios|got|ssh2\w*|soap|mqtt|fastify|ioredis|nodemailer|amqplib)\b/;

/** What Java's `keytool` has for a default, and so many key stores: it is no word for a text that somebody still has to put there. */
const KEYSTORE = 'changeit';

/** `new https.Agent({ pfx, passphrase: '…' })`, also where the options are filled in one at a time. */
export function ofLockedKey(candidate: PropertyCandidate): Judgement | undefined {
  const { object, value, siblings } = candidate;
  const texts = value.constants.filter((one) => typeof one === 'string' && one.trim() !== '');
  // `options.passphrase ?? 'constant'`: what is taken where nobody gives another.
  const isFallback = value.unknown && texts.length === 1 && !value.questioned && !isElsewhere(value, candidate);
  const text = isConstant(value) || isFallback ? String(texts[0] ?? '') : '';
  // What encrypts a key that is made here (`{ type: 'pkcs8', cipher, passphrase }`) opens it later.
  const opens = object === '' ? LOCKED.some((name) => siblings[name]) || (siblings['cipher'] !== undefined && siblings['format'] !== undefined) : LOCKED_FIELDS.test(fileText(candidate));
  if (text.trim() === '' || (PLACEHOLDER.test(text) && text !== KEYSTORE) || /pass ?(?:phrase|word)/i.test(text) || !opens || !USES_KEYS.test(fileText(candidate))) return undefined;
  if (isFallback) {
    const name = value.text.replace(/\s*(?:\?\?|\|\|).*$/s, '');
    return {
      severity: 'warning', confidence: 'medium', message: `Where ${code(name)} is not given, a constant of the program opens the private key (${code('passphrase')}): a key that is locked with it is open to everybody who can read the code`,
      advice: `Hand on what is given, ${code(`passphrase: ${name}`)}: without one, a key that is locked is refused.`, holes: [], ...(value.at ? { at: value.at } : {}),
    };
  }
  return {
    severity: 'error', confidence: 'high', message: `The passphrase of a private key stands in the program (${code(object === '' ? 'passphrase' : `${object}.passphrase`)}): everybody who can read the code, its history or a copy of it opens the key with it`,
    advice: `Read it from the environment or a secret store, ${code('process.env.KEY_PASSPHRASE')}, and encrypt the key anew with another one: this one is known.`, holes: [], ...(value.at ? { at: value.at } : {}),
  };
}
