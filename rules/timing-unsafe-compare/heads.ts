import type { MadeBy } from '../../src/core/value-view.ts';
import { subjectsOf } from '../names.ts';
import { isSecretName } from '../purpose.ts';

/** Names of secrets. */
export const SECRET_HEAD = / (?:token|secret|api key|apikey|signature|sig|hmac|mac|digest|csrf|xsrf|otp|password|passwd|passphrase|auth key|access key|secret key|api secret|webhook secret|credential|credentials|authorization|hub signature(?: 256)?|signature 256)$/;
/** Tokens of parsers, pages and pipelines, and digests of contents, are no secrets. */
export const NO_SECRET = / (?:cancel\w*|abort|page|next|prev|previous|continuation|sync|css|design|parser|lexer|syntax|ast|injection|di|type|kind|start|end|open|close|first|last|left|right|look|stop|eos|bos|pad|expected type|file|content|asset|commit|git|block|tx|transaction|model|image|query|schema|position|bearer type|device|push|public|id|mint|erc20|contract|base|quote|reward|lp|native|wrapped|collateral|source|target|bundle|layout|cursor|prompt|completion|color|theme|delimiter|closing|opening|lock|request) (?:\w+ )?(?:token|digest|signature|hash|mac)$| (?:type|method|function|call|event|selector) signature$| mac address$/;

/** A digest of data without a secret in it tells whether the data changed, whatever it is called. */
export function isStamp({ of }: MadeBy): boolean {
  return of.some((text) => /\bJSON\.stringify\(|\b\w*(?:[sS]tringify|[sS]eriali[sz]e)\w*\(/.test(text)) && !of.flatMap(subjectsOf).some(isSecretName);
}
