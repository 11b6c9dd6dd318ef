import { headOf, phraseOf, wordsOf } from './names.ts';

/** A head noun of a value that has to be unpredictable. */
export function isUnpredictableName(name: string): boolean {
  const head = headOf(name);
  return UNPREDICTABLE.test(head) && !PREDICTABLE.test(head) && !PLURAL_OR_PART.test(head);
}

const UNPREDICTABLE =
  / (?:password|passwd|pwd|passphrase|passcode|pincode|pin code|secret|token|jwt|otp|otp code|nonce|salt|csrf|xsrf|sid|session|session id|sess id|session key|session token|apikey|api key|api secret|auth key|access key|private key|secret key|encryption key|encrypt key|signing key|cipher key|aes key|hmac key|license key|licence key|product key|activation key|security key|master key|iv|init vector|initialization vector|reset (?:code|key|id|hash|link|pin)|(?:verification|verify|confirmation|confirm|activation|auth|authorization|access|login|recovery|backup|security|invite|invitation|one time|otp|sms|mfa|2fa|two factor|pass|pairing|redeem|redemption|claim|pick ?up|unlock|door|gate|locker|device|voucher|gift|gift card|email|phone) (?:code|pin)|magic (?:link|key)|code verifier|pkce|temp pass|temporary pass|user pass|credential|oauth state|auth state)$/;
const PREDICTABLE =
  / (?:cancel|cancellation|abort|design|page|next|continuation|css|color|parser|lexer|syntax|ast|sync|injection|cursor|theme|style|max|min|num|number|total|avg|mean|prompt|completion|input|output|current|fake|mock|dummy|test|example|sample|demo|word|text|logit|gap|world|noise|perlin|color|request|render|rerender|focus|poll|polling|refresh|reload|update|refresh list|concurrency|vocab|bpe|llm|ai|per) (?:\w+ )?(?:token|session|salt|secret|pin|nonce)$| (?:signature|oauth) nonce$| country access code$| (?:name|file name|filename|index|table|bucket|etag|e tag|cache|layout|shard) salt$/;
const PLURAL_OR_PART = / (?:length|count|size|index|type|name|ttl|expiry|field|rounds|delay|at)$/;
const CONTEXT = / (?:otp|verification|verify|reset|forgot|login|two factor|2fa|mfa|sms|invite|invitation|activation|activate|confirm|confirmation|recovery|signup|register|auth|password) /;

/** `code`, `pin`, `key`, `id` alone are secret only where the surroundings say so. */
export function isUnpredictableHere(name: string, around: readonly string[]): boolean {
  const words = wordsOf(name);
  const last = words.at(-1);
  return (last === 'code' || last === 'pin' || last === 'digits') && words.length <= 3 && around.some((text) => CONTEXT.test(phraseOf(text)));
}
