import type { CallCandidate, ValueUse } from '../../src/core/call-candidate.ts';
import { aroundOf, isBrowserFile } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';
import { headOf, phraseOf } from '../names.ts';

const DATA = / (?:fake|faker|mock|mocks|seed|seeds|seeder|seeding|fixture|fixtures|factory|factories|story|stories|demo|demos|sample|samples|example|examples|dummy|docs|populate|generator|generators|playground|sandbox) /;
/** What is only asked for to make up whole people and things. */
const OTHER_FAKES = /\bfaker(?:\w*)?\.(?!internet\.password\b|string\.|random\.alphaNumeric\b|seed\b|setLocale\b|locale\b)[a-z]+\w*\.?\w*\(/;

const HANDED_OUT = / (?:temporary|temp|initial|reset|one time) (?:password|passphrase|passcode|pin|token) /;

/** A program that makes up people has passwords for them; one that takes faker for nothing but a password gives it to somebody. */
export function isMadeUp(candidate: CallCandidate, use: ValueUse): boolean {
  if (use.how === 'property' && isBrowserFile(candidate.path)) return true;
  if (DATA.test(phraseOf(candidate.path)) || candidate.inside.some((name) => DATA.test(phraseOf(name)))) return true;
  // Nobody makes up a password that is to be changed.
  return !candidate.inside.slice(0, 1).some((name) => HANDED_OUT.test(phraseOf(name))) && OTHER_FAKES.test(fileText(candidate));
}

/** Names of what lets somebody in; a nonce only has to be new, and a session of a page or a lock is none. */
const LETS_IN = / (?:token|jwt|password|passwd|pwd|passcode|secret|otp|api key|apikey|sid|session id|(?:reset|verification|activation|confirmation|invite|invitation|login|recovery) (?:code|key|link|id))$/;
const GENERATES = /^ (?:(?:generate|gen|create|make|new|get|build|issue|compute|mint) )+/;
const NO_SECRET = / (?:device|push|fcm|apns|page|continuation|cursor|sync|cancel|abort|lock|lease|csrf|test|fake|dummy|mock|tampered|invalid|wrong|expired|chat|conversation|thread|agent|run|trace|upload|editor|terminal|workflow|debug|recording|playback|game|analytics|tracking|amplitude) /;
const OF_SOMEBODY = /\.id\b|\b(?:e?mail|user\w*|account\w*|member\w*|login)\b/;
/** What hides the rest, or makes it genuine: another secret, random bytes, a key. */
const HIDES = /secret|salt|pepper|rand|uuid|nanoid|cuid|ulid|bytes|crypto\.|sign|seal|encrypt|hmac|cipher|hash\w*\(\s*\w*pass|\w*key\b|token|password|jwt|test|invalid|tamper|fake|dummy|mock/i;

/** The last thing that begins a statement or a value, and what stands behind it. */
const BEGINS = /(?:[;{]|=>|\breturn\b|(?<![=!<>])=(?![=>]|\$\{))((?:(?!;|\n\s*\n|\breturn\b|=>|[^$]\{|(?<![=!<>])=(?![=>]|\$\{))[^])*)$/;

/** `${userId}:${Date.now()}` as a token: the clock and what everybody may know, and nothing else. */
export function isOnlyTime(candidate: CallCandidate, use: ValueUse): boolean {
  if (isBrowserFile(candidate.path) || candidate.others.some(({ api, constants }) => api !== 'random' ? !/^(?:hash|connection|plugin|api-key|login|property)$/.test(api) : constants['kind'] !== 'clock')) return false;
  // A broken hash of it is told by that.
  if (candidate.others.some(({ api, constants }) => api === 'hash' && /^(?:md[45]|sha-?1$|ripemd)/i.test(String(constants['algorithm'])))) return false;
  const name = use.name.slice(use.name.lastIndexOf('.') + 1);
  const head = use.how === 'return' ? phraseOf(name).replace(GENERATES, ' ').trimEnd() : headOf(name);
  if (!['variable', 'property', 'return'].includes(use.how) || !LETS_IN.test(head) || [name, ...candidate.inside.slice(0, 2)].some((one) => NO_SECRET.test(phraseOf(one)))) return false;
  const isText = candidate.uses.some(({ how }) => how === 'part') || candidate.calls.some((call) => call.name === 'toString');
  const { before, after } = aroundOf(candidate, candidate.call, 240);
  const statement = (BEGINS.exec(before)?.[1] ?? before) + after.split(/;|\n/, 1)[0]!;
  // Keys of an object are names, and nothing that goes in.
  const given = statement.replace(/["']?\b[\w$]+["']?\s*:(?=\s)/g, '');
  // A session of one's own editing has the time as its name; one that is somebody's has who it is in it.
  if (/ (?:sid|session id)$/.test(head) && !OF_SOMEBODY.test(statement.split(/,\s*(?=["']?[\w$]+["']?\s*:)/).at(-1)!)) return false;
  return isText && !/[<>]/.test(given) && !HIDES.test(given);
}

const DOORS = /(?<![a-z])(?:doors?|gates?)(?![a-z])|pairing|paired|bluetooth|keypad|key_?card|smart_?lock|padlock|scooter|bicycle/i;
const MUTEX = /acquir|mutex|semaphore|lease|redlock|with_?lock|try_?lock|\bNX\b|setnx|critical.section|deadlock|leader|heartbeat|contention/i;

/** The locks of the file are those of doors, and not those that keep two programs apart. */
export function isOfDoor(text: string): boolean {
  return DOORS.test(text) && !MUTEX.test(text);
}

const PARTIAL = /^\}(?:[\w.-]|\$\{[\w$.]+\})*\.(?:partial|part|tmp|temp|incomplete|bak|download|swp|old|new)[`'"]/;

/** `${path}.${token}.partial`: all that it is for is that two files of one folder have two names. */
export function isOfPartialFile({ how, name, at }: ValueUse, candidate: CallCandidate): boolean {
  if (how !== 'variable' || !/^[\w$]+$/.test(name)) return false;
  const after = aroundOf(candidate, at, 1_500).after.replace(/^[^;\n]*/, '').split(/\n\}|\n(?:export|function|async|class|const)\b/, 1)[0]!;
  const places = [...after.matchAll(new RegExp(`(?<![\\w$.])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g'))].filter(({ index }) => !/\/\/[^\n]*$|^\s*\*[^\n]*$/m.test(after.slice(after.lastIndexOf('\n', index) + 1, index)));
  return places.length > 0 && places.every(({ index }) => after.slice(0, index).endsWith('${') && PARTIAL.test(after.slice(index + name.length)));
}
