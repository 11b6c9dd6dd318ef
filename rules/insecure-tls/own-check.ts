import type { PropertyCandidate } from '../../src/core/call-candidate.ts';
import { aroundOf } from '../crypto-text.ts';

/** As far as one function reaches that makes a connection and looks at whom it reached. */
const REACH = 4_000;
const PEER = /\bgetPeer(?:X509)?Certificate\(/;
/** A function that refuses by itself: `verifyPeerCertificate(remote.raw, expected)`. */
const VERIFIES = /\b(?:verify|check|validate|assert|ensure|match|pin)\w*(?:Peer|Cert(?:ificate)?|Fingerprint|Pin|Identity|Remote)\w*\(/i;

/** No authority signs such certificates: the program asks for the other side's and has a function of its own that verifies it. */
export function verifiesItself(candidate: PropertyCandidate): boolean {
  if (candidate.name !== 'rejectUnauthorized') return false;
  const rest = aroundOf(candidate, candidate.call, REACH).after.split(/\n\}/, 1)[0]!;
  const asked = PEER.exec(rest);
  return asked !== null && VERIFIES.test(rest.slice(asked.index + asked[0].length));
}
