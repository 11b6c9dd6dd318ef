/** How secrets are called, as parts of patterns: the one list for those who read names in trees and those who read texts. */

const MADE_AT_RANDOM = 'token|secret|password|passwd|otp|api_?key|nonce|csrf';

/** Keys that let somebody in, unlike those that things are sorted, kept or looked up by. */
export const LETS_IN = 'admin|internal|master|service|access|private|cron|signing|encryption|deploy(?:ment)?|(?:web)?_?hook|root|server|revalidat(?:e|ion)|maintenance';

/** Names of things that must not be found out by timing. */
export const SECRET_WORDS = `${MADE_AT_RANDOM}|(?:${LETS_IN})_?key|signature|digest|hmac|hash|auth_?key|passphrase|xsrf|credential|authorization`;
/** A header that holds a secret, whatever the variable is called that it goes to: `req.header('x-api-key')`. */
export const SECRET_HEADER = '["\'`]x-[\\w-]*(?:key|token|secret|signature)["\'`]';
/** Names of things that have to be unpredictable. */
export const RANDOM_WORDS = `${MADE_AT_RANDOM}|session_?id|salt`;
/** A store is asked by a key that says it holds a code that was sent to somebody: `` redis.get(`otp:${phone}`) ``. */
export const CODE_UNDER_KEY = 'get\\w*\\(\\s*["\'`][\\w:./-]{0,40}(?:otp|2fa|mfa|passcode|(?:sms|log-?in|sign-?in|veri\\w*|confirm\\w*|reset|auth|e?mail|phone|magic|recovery)[-_:.]?(?:code|pin|token))';
/** A variable of the environment that is named like a secret; keys of other kinds are the judge's business. */
export const SECRET_VARIABLE = '\\benv(?:\\.|\\[["\'])\\w*_(?:KEY|SECRET|TOKEN|SIGNATURE|PASSWORD|PASS|PWD|CODE|PIN)\\b';
/** A code that somebody types in; only beside `CODE_PURPOSE` is it a secret. Upper and lower case matter. */
export const CODE_NAME = '(?:\\b|_|(?<=[a-z\\d])(?=[CP]))(?:[cC]ode|[pP]in|[pP]asscode)';
/** Words of a file in which codes let somebody in. */
export const CODE_PURPOSE = 'otp|[2t]fa\\b|mfa|two_?-?factor|passcode|one_?-?time|verification|pairing|magic|email_?verified|(?:verif\\w*|reset|invit\\w*|enrol\\w*|sign-?up|registration|activation|recovery|backup|login|sms|e?mail|phone|confirm\\w*|wrong|incorrect|invalid|admin|master|unlock|door|gate|kiosk|setup|staff)[-_ ]?(?:code|pin)';
/** What a program is set up with, up to the point behind it. */
export const SETTINGS = '\\b(?:\\w*config(?:uration)?|cfg|conf|env|opts|\\w*options|\\w*settings|secrets|bindings)[!?]?';
/** A member of it that is named like a secret. */
export const SECRET_OF_SETTINGS = `(?:\\w*(?:secret|token|password|passwd|passphrase|api_?key|credential)|\\w*(?:${LETS_IN})_?key)(?!\\w)`;
/** Both: `this.cfg.hookSecret`. */
export const SECRET_SETTING = `${SETTINGS}\\.${SECRET_OF_SETTINGS}`;
/** What a session holds of a form or a login: `req.session.formToken`, `request.yar.get('csrf')`. */
export const SECRET_OF_SESSION = '\\b(?:session|yar)[!?]?\\.?(?:\\[["\'`]|\\.?get\\(\\s*["\'`])?_?\\w*(?:csrf|xsrf|token)(?!\\w)';
/** Lists of secrets: `apiKeys.includes(given)`. */
export const SECRET_LIST = '(?:api_?key|token|secret|access_?key|(?:backup|recovery|scratch)_?code)s[!?)]*(?:\\s*(?:\\?\\?|\\|\\|)\\s*["\'`]{2}\\))?(?:\\??\\.\\s*(?:split|map|filter)\\((?:[^()\\n]|\\([^()\\n]*\\)){0,60}\\)){0,3}\\??\\.\\s*(?:includes|indexOf|some|find|findIndex)\\s*\\(';
