import type { CallCandidate, PropertyCandidate } from '../../src/core/call-candidate.ts';
import { conditionsOf } from '../conditions.ts';
import { fileText } from '../file-text.ts';
import { phraseOf } from '../names.ts';

/** Names of what goes without the check: who calls it wants that. */
export const SAYS_LESS = / (?:insecure\w*|unsafe|self signed|selfsigned|untrusted|skip tls|skip verify|ignore tls) /;
const FOR_DEVELOPMENT = / (?:dev|development|local|localhost|tests?|mock|e2e|probe) /;

/** `new Builder().withSelfSignedBroker().connect(process.env.BROKER)`: this file calls it itself, and nobody can choose. */
export function isAlwaysAsked(candidate: CallCandidate | PropertyCandidate, name: string): boolean {
  const text = fileText(candidate);
  return /^[\w$]+$/.test(name) && [...text.matchAll(new RegExp(`(?<!\\bfunction\\s+)(?:\\.|\\b)${name.replaceAll('$', '\\$')}\\(`, 'g'))].some(({ index }) => {
    const before = text.slice(Math.max(0, index - 600), index);
    const statement = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('{')) + 1) + text.slice(index, index + 400).split(';', 1)[0]!;
    // Where it is written itself, no call is: `insecure(): this {`.
    if (/^[^;()]*\([^()]*\)\s*(?::[^;{}]*)?\{/.test(text.slice(index, index + 200))) return false;
    const place = { path: candidate.path, start: { ...candidate.call.start, offset: index + 1 }, end: { ...candidate.call.start, offset: index + 2 } };
    const around = candidate.functionAt(place)?.name ?? '';
    return conditionsOf(before).length === 0 && !SAYS_LESS.test(phraseOf(around)) && !FOR_DEVELOPMENT.test(phraseOf(around)) && !/localhost|127\.0\.0\.1|process\.argv/.test(statement);
  });
}
