import type { CallCandidate } from '../../src/core/call-candidate.ts';
import type { Fix, Severity } from '../../src/core/finding.ts';
import type { Judgement } from '../../src/core/rule.ts';
import type { ValueView } from '../../src/core/value-view.ts';
import { isInside, lowestVersion } from '../../src/core/versions.ts';
import { code, isConstant, textsOf } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';
import { phraseOf } from '../names.ts';

/** Whether only versions in the range can be installed; false where that is not known. */
export function isVersion({ version }: CallCandidate, range: string): boolean {
  return version !== undefined && lowestVersion(version) !== undefined && isInside(version, range);
}

/**
 * Without a list jsonwebtoken looks at the key: since 4.2.2 at the first line of its PEM, since 9 at what Node makes of it. So a public key is none of HMAC;
 * but from 6 to 8 a token without a signature is taken where the key is empty.
 * @see https://github.com/advisories/GHSA-qwph-4952-7xr6
 */
export function unpinned(candidate: CallCandidate, key: ValueView | undefined): Judgement | undefined {
  const { options } = candidate.args;
  const isCallback = options?.function !== undefined;
  if (options && !isCallback && (options.open || !options.properties)) return undefined;
  const old = isVersion(candidate, '<9');
  // A function that finds the key: since version 9 an algorithm has to fit it, and one that finds none is refused.
  if (key?.function && !isCallback) {
    return old ? verdict('warning', `${code(candidate.callee)} does not say which algorithm it expects: where ${code(key.text)} finds no key, version ${candidate.version} takes a token without a signature`, `Write ${code("algorithms: ['RS256']")} into the options, with the algorithm that the keys are for, and update the package to version 9.`) : undefined;
  }
  const isPublic = isPublicKey(key);
  const signed = candidate.others.filter((one) => one.api === 'jwt-sign').length > 0;
  const algorithm = isPublic ? 'RS256' : 'HS256';
  const text = `{ algorithms: ['${algorithm}'] }`;
  const known = isPublic ? undefined : insertOption(candidate, options, text, `algorithms: ['${algorithm}']`);
  const [severity, harm] = harmOf(candidate, key, isPublic);
  const sure = isSecretText(key) && !signed;
  return verdict(severity, `${code(candidate.callee)} does not say which algorithm it expects: ${harm}`, `Write ${code(known?.line ?? text)}, with the algorithm that ${code('sign')} uses (${code('HS256')} unless it was told otherwise).`, undefined, sure && !isPublic ? known?.fix : undefined);
}

function harmOf(candidate: CallCandidate, key: ValueView | undefined, isPublic: boolean): readonly [severity: Severity, harm: string] {
  if (isPublic && isVersion(candidate, '<4.2.2')) return ['error', `version ${candidate.version} then takes the public key as the secret of HS256, and everybody has the public key`];
  if (isVersion(candidate, '>=6') && isVersion(candidate, '<9') && !isNeverEmpty(candidate, key)) return ['warning', `where ${code(key?.text ?? 'the key')} is empty, version ${candidate.version} takes a token without a signature`];
  return ['suggestion', `the token's own header chooses among ${isPublic ? 'those of public keys' : 'those that fit the key'}`];
}

/** A text in the program, or what a file holds. */
function isNeverEmpty(candidate: CallCandidate, key: ValueView | undefined): boolean {
  if (!key) return false;
  if (isConstant(key)) return key.constants.every(Boolean);
  if (/\breadFileSync\(/.test(key.text)) return true;
  return /^\w+$/.test(key.text) && new RegExp(`\\b${key.text}\\s*(?::[^=;\\n]*)?=\\s*[\\w.]*readFileSync\\(`).test(fileText(candidate));
}

/** A text or a variable of the environment that is called a secret: a key of HMAC. */
function isSecretText(key: ValueView | undefined): boolean {
  return key !== undefined && (key.constants.some((one) => typeof one === 'string' && !one.includes('-----BEGIN')) || / secret(?: key)? $/.test(phraseOf(key.text.replace(/[!)]+$/, '').replace(/\s+as\s+\w+$/, ''))));
}

function insertOption(candidate: CallCandidate, options: ValueView | undefined, object: string, property: string): { readonly line: string; readonly fix: Fix } | undefined {
  const key = candidate.args['secret'];
  const whole = candidate.textAt(candidate.call);
  const isLiteral = options?.at !== undefined && options.function === undefined && candidate.textAt(options.at).startsWith('{');
  const after = isLiteral ? options.at!.start.offset + 1 : key?.at && options?.function !== undefined ? key.at.end.offset : key?.at && !options ? key.at.end.offset : undefined;
  // With another algorithm in the file this one would be a guess.
  if (after === undefined || key?.at?.path !== candidate.path || after < candidate.call.start.offset || after > candidate.call.end.offset) return undefined;
  const empty = isLiteral && /^\{\s*\}$/.test(candidate.textAt(options.at!));
  const text = isLiteral ? ` ${property}${empty ? ' ' : ','}` : `, ${object}`;
  const at = after - candidate.call.start.offset;
  return { line: whole.slice(0, at) + text + whole.slice(at), fix: { description: `Expect ${property}`, edits: [{ path: candidate.path, start: after, end: after, text }] } };
}

/** By its name or its text: the half of a pair of keys that everybody may have. */
export function isPublicKey(key: ValueView | undefined): boolean {
  return /public|cert\b|certificate|pem|jwk|rsa/i.test([key?.text ?? '', ...(key?.names ?? [])].join(' ')) || textsOf(key).some((one) => one.includes('begin public key') || one.includes('begin certificate'));
}

/** A finding of this rule, with its fix where there is one. */
export function verdict(severity: Severity, message: string, advice: string, at?: ValueView['at'], fix?: Fix): Judgement {
  return { severity, confidence: severity === 'error' ? 'high' : 'medium', message, advice, holes: [], ...(at ? { at } : {}), ...(fix ? { fix } : {}) };
}
