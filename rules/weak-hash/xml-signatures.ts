import type { PropertyCandidate } from '../../src/core/call-candidate.ts';
import type { Judgement } from '../../src/core/rule.ts';
import { code, isConstant, textsOf } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';

/** Options that name the algorithm of a signature: of XML (xml-crypto, SAML, SOAP), of certificates (jsrsasign) and texts (node-rsa). */
export const SIGNING_OPTIONS: readonly string[] = ['signatureAlgorithm', 'digestAlgorithm', 'requestSignatureAlgorithm', 'sigalg', 'signingScheme'];

/** Addresses of algorithms. @see https://www.rfc-editor.org/rfc/rfc9231 */
const ADDRESS = /^https?:\/\/www\.w3\.org\/\d{4}\/\d\d\/xml(?:dsig|dsig-more|enc)#(?:(?:rsa|dsa|ecdsa)-)?(sha1|md5|ripemd160)$/;
/** What passport-saml, node-saml and samlp call them, and jsrsasign and node-rsa. */
const WORD = /^(?:(?:rsa|dsa|ecdsa)-)?(sha1|md5)$|^(sha1|md5)with(?:rsa|ecdsa|dsa)$|^(?:pkcs1|pss)-(sha1|md5)$/;
/** Packages in whose options such a word chooses what is signed with. */
const PACKAGES = /['"](?:(?:node-rsa|@node-saml|passport-saml|xml-crypto|samlp|saml|saml2-js|samlify|soap|jsrsasign|xmldsigjs|passport-wsfed-saml2|wsfed)(?:\/[\w./-]+)?|@node-saml\/[\w-]+)['"]/;
const NAMES: Readonly<Record<string, string>> = { sha1: 'SHA-1', md5: 'MD5', ripemd160: 'RIPEMD' };

/** `signatureAlgorithm: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1'`. */
export function judgeXml(candidate: PropertyCandidate): Judgement | undefined {
  const { name, value } = candidate;
  const [text = ''] = isConstant(value) && value.constants.length === 1 ? textsOf(value) : [];
  const address = ADDRESS.exec(text)?.[1];
  const words = WORD.exec(text);
  const hash = address ?? (words && PACKAGES.test(fileText(candidate)) ? words[1] ?? words[2] ?? words[3] : undefined);
  if (hash === undefined) return undefined;
  const signs = name !== 'digestAlgorithm';
  const better = text.startsWith('http')
    ? signs ? `http://www.w3.org/2001/04/xmldsig-more#${/#(dsa|ecdsa)-/.test(text) ? 'ecdsa' : 'rsa'}-sha256` : 'http://www.w3.org/2001/04/xmlenc#sha256'
    : text.replace(/sha1|md5/, /with/.test(text) ? 'SHA256' : 'sha256').replace(/with(\w+)/, (_, key: string) => `with${key.toUpperCase()}`);
  return {
    severity: 'error', confidence: 'high', holes: [], ...(value.at?.path === candidate.path ? { at: value.at } : {}),
    message: `${code(name)} is ${NAMES[hash]!} (${code(text)}): two texts with one ${NAMES[hash]!} can be made, and ${signs ? 'the signature of one is the signature of the other' : 'what is signed is only this digest'}`,
    advice: `Write ${code(`${name}: '${better}'`)}. Both sides have to change: let the verifier accept the new one first.`,
  };
}
