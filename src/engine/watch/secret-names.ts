/** How secrets are called, as parts of patterns: the one list for those who read names in trees and those who read texts. */

const MADE_AT_RANDOM = 'token|secret|password|passwd|otp|api_?key|nonce|csrf';

/** Names of things that must not be found out by timing. */
export const SECRET_WORDS = `${MADE_AT_RANDOM}|signature|digest|hmac|hash|auth_?key|passphrase|xsrf|credential|authorization`;
/** Names of things that have to be unpredictable. */
export const RANDOM_WORDS = `${MADE_AT_RANDOM}|session_?id|salt`;
