import type { ValueView } from '../../src/core/value-view.ts';
import { headOf, subjectsOf } from '../names.ts';
import { isConfigured, isOfEnvironment } from './configured.ts';

/** Keys that somebody is let in with; of the environment every key is one that is not named for something else. */
const LETS_IN = / (?:admin|internal|master|service|access|private|cron|signing|encryption|deploy|deployment|hook|webhook|root|server|revalidate|revalidation|maintenance) key$/;
export const OTHER_KEY = / (?:cache|cached|primary|public|publishable|pub|sort|sorting|order|partition|foreign|site|index|group|routing|route|storage|bucket|object|locale|translation|i18n|feature|flag|hot|row|range|hash|lookup|map|dedupe|idempotency|queue|channel|topic|redis|registry|menu|tab|shortcut|anon|project|issue|field|config|language|env) key$/;

/** Codes that somebody types in to be let in. */
const TYPED_IN = / (?:access|admin|master|break glass|unlock|door|gate|kiosk|setup|invite|invitation|enrol\w*|signup|sign up|registration|login|secret|security|pairing|bypass|override|emergency|staff|team|beta|early access) (?:code|pin)$| passcode$/;
/** `BREAK_GLASS_CODE`, `KIOSK_PIN`: somebody types it in. */
const CODE = / (?:pin|passcode|\w+ (?:pass|pwd|passcode|pin))$/;

/** A key that lets somebody in, by its name and where it comes from. */
export function isKey(view: ValueView): boolean {
  const heads = [view.text, ...view.names].flatMap(subjectsOf).map(headOf);
  if (heads.some((head) => OTHER_KEY.test(head))) return false;
  return heads.some((head) => LETS_IN.test(head) || (isOfEnvironment(view) && (/ \w+ key$/.test(head) || CODE.test(head))) || ((isOfEnvironment(view) || isConfigured(view)) && TYPED_IN.test(head)));
}

/** `access code`, `door pin`, by the head of its name. */
export function isTypedIn(head: string): boolean {
  return TYPED_IN.test(head);
}
