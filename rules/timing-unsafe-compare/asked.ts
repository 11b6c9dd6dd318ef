import type { CompareCandidate } from '../../src/core/call-candidate.ts';
import { code, surroundingsOf, typeOfParameter } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';
import { headOf, phraseOf } from '../names.ts';
import { isConfigured } from './configured.ts';
import { ASKS, DECIDES, GUARDS, OF_A_TURN } from './deciders.ts';
import type { Graded } from './graded.ts';
import { isTypedIn, OTHER_KEY } from './keys.ts';

/** Keys that say which of some things is meant, or what something is called. */
const OF_A_CHOICE = / (?:active|selected|current|focused|hovered|open|opened|expanded|checked|default|last|first|next|prev|previous|new|old|own|parent|child|node|item|entry|user|session|state|view|page|theme|event|context|meta|param|query|search|filter|label|title|name|value|text|data|file|path|id|type|kind|action|command|hotkey|short ?cut|modifier|arrow|escape|enter|row|column|cell|option|item|element|component|ref|react|doc|document|record|map|tree|leaf|unique|composite|natural|rate limit|limit|lock|metric|log|job|task|message|handle|handler|module|plugin|provide\w*|injection|inject) key$/;
/** Somebody has come with it. */
const PRESENTED = / (?:presented|provided|supplied|submitted|received) /;
/** A client has sent what stands in a header. */
const HEADER = 'headers?\\b|\\.(?:get|header)\\(\\s*["\'`]x-';

/** `key === this.harbourKey`, `code === this.config.enrolmentCode`: what a program was set up with, asked for by a method that lets somebody in. */
export function ofAsked(candidate: CompareCandidate): Graded | undefined {
  const { left, right, inside } = candidate;
  const [method = ''] = inside;
  const kept = [left, right].find((side) => isConfigured(side) && /^(?:this\.#?)?(?:\w+[!?]?\.)?\w+!?$/.test(side.text) && isSecretOf(side.text));
  const sent = kept === left ? right : left;
  if (!kept || sent.made.length > 0 || !/^\w+$/.test(sent.text) || (sent.origin !== 'parameter' && sent.origin !== 'request') || method === '') return undefined;
  const text = fileText(candidate);
  const around = inside.map(phraseOf);
  const decides = DECIDES.test(around[0]!) || (ASKS.test(around[0]!) && (PRESENTED.test(phraseOf(sent.text)) || around.slice(1).some((one) => GUARDS.test(one)))) || new RegExp(`\\b${method}\\(\\s*(?:[^(),]{0,40},\\s*)?(?:String\\()?[\\w.?!]{0,40}(?:${HEADER})`).test(text);
  if (!decides || surroundingsOf(candidate).some((one) => OF_A_TURN.test(phraseOf(one)))) return undefined;
  const name = kept.text.replace(/^this\.#?/, '');
  if (/^\w+$/.test(name) && [...text.matchAll(new RegExp(`\\bthis\\.#?${name}\\s*=[^=]`, 'g'))].length > 1) return undefined;
  const type = typeOfParameter(candidate, sent.text);
  if (type !== undefined && type !== 'string' && type !== 'unknown') return undefined;
  return { severity: 'warning', what: `the secret ${code(kept.text)}`, order: [kept, sent], digest: false };
}

function isSecretOf(text: string): boolean {
  const head = headOf(text.slice(text.lastIndexOf('.') + 1).replace(/\W/g, ''));
  return isTypedIn(head) || (/^ .* key$/.test(head) && !OTHER_KEY.test(head) && !OF_A_CHOICE.test(head));
}
