import type { CallCandidate } from '../../src/core/call-candidate.ts';

/** A handler that says yes to whatever it is asked, or to whatever names itself as it should. */
export function certificatesAccepted(candidate: CallCandidate): 'all' | 'by name' | undefined {
  const check = candidate.args['check'];
  const place = check?.function?.at ?? check?.at;
  const text = check?.function && place ? candidate.textAt(place).replace(COMMENTS, '') : '';
  const says = candidate.callee.endsWith('setCertificateVerifyProc') ? '0' : 'true';
  if (!new RegExp(`\\w\\(\\s*(?:[^;?]*\\?\\s*(?:[^:;?]*:\\s*)?)?${says}\\b`).test(text)) return undefined;
  const chooses = /\bif\b|\?|&&|\|\||\bswitch\b/.test(text);
  if (!chooses) return 'all';
  return BY_HOST.test(text) && !LOOKS_AT_CERTIFICATE.test(text) && !NOT_IN_PRODUCTION.test(text) ? 'by name' : undefined;
}

const COMMENTS = /(?<!:)\/\/[^\n]*|\/\*[^]*?\*\//g;
/** What Electron says of where it goes. */
const BY_HOST = /\bhost(?:name)?\b|\burl\b|\borigin\b/i;
/** What it says of the certificate itself. */
const LOOKS_AT_CERTIFICATE = /fingerprint|verificationResult|errorCode|\bissuer|serialNumber|known_?root|(?:certificate|cert)\w*\??\.(?!hostname)|thumbprint|\bpin(?:s|ned|ning)?\b|\b(?:error|err|reason)\s*[!=]==?/i;
/** This machine, or where a program is made. */
const NOT_IN_PRODUCTION = /localhost|self.?signed|insecure|development|isDev|isLocal|isTest|===?\s*['"](?:test|dev|local)|127\.0\.0\.1|\[?::1\]?|\.local\b|isPackaged|__DEV__/;
