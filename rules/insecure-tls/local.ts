import type { CallCandidate, PropertyCandidate } from '../../src/core/call-candidate.ts';
import { aroundOf, isConstant, textsOf } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';

const HOSTS = String.raw`(?:localhost|127\.0\.0\.1|\[?::1\]?|0\.0\.0\.0|host\.docker\.internal)`;
const LOCAL = new RegExp(`^${HOSTS}$`);
/** A text that names this machine, alone or as an address. What stands behind `||` or `??` is only one of two. */
const NAMED = new RegExp(`(?<=[:(,[=]\\s*)['"\`](?:[a-z][\\w+.-]*://(?:[^@'"\`/]*@)?)?${HOSTS}(?=[:/?'"\`])`, 'i');
/** A socket of this machine instead of an address. */
const SOCKET = /\b(?:socketPath\s*:|(?:host|hostname)\s*:\s*['"`]\/)|\.sock['"`]/;
const MAX_LEVELS = 4;

/** To this machine itself nobody stands between: its name stands beside the switch, or beside the options that hold it. */
export function isLocal(candidate: CallCandidate | PropertyCandidate): boolean {
  const siblings = candidate.kind === 'property' ? candidate.siblings : {};
  if (['host', 'hostname', 'servername', 'server'].some((key) => isConstant(siblings[key]) && textsOf(siblings[key]).some((host) => LOCAL.test(host)))) return true;
  if (candidate.kind === 'property' && candidate.object !== '') return false;
  const { before, after } = aroundOf(candidate, candidate.call, 800);
  return levelsOf(before, after).some((level) => NAMED.test(level) || SOCKET.test(level) || isNamedElsewhere(level, candidate));
}

/** Whether a host is this machine. */
export function isLocalHost(host: string): boolean {
  return LOCAL.test(host);
}

/** `{ node: NODE, tls: { … } }`, where `const NODE = 'https://localhost:9200'`. */
function isNamedElsewhere(level: string, candidate: CallCandidate | PropertyCandidate): boolean {
  const names = [...level.matchAll(/\b(?:host|hostname|url|uri|node|address|target|endpoint|connectionString)\s*:\s*(\w+)\s*(?=[,}]|$)|^\s*(\w+)\s*,/g)].map(([, first, second]) => first ?? second!);
  return names.some((name) => new RegExp(`\\bconst\\s+${name}\\s*(?::\\s*string\\s*)?=\\s*['"\`](?:[a-z][\\w+.-]*://)?${HOSTS}(?=[:/?'"\`])`, 'i').test(fileText(candidate)));
}

/** What stands in each of the brackets around a place, innermost first, without the objects in it; up to the block of statements. */
function levelsOf(before: string, after: string): readonly string[] {
  const levels: string[] = [];
  let left = before;
  let right = after;
  while (levels.length < MAX_LEVELS) {
    const [head, inside, open] = backwards(left);
    if (open === undefined || (open === '{' && /(?:\)|=>|\belse|\btry|\bdo|;)\s*$/.test(head))) break;
    const [own, rest] = forwards(right);
    levels.push(`${open}${inside} ${own}`);
    left = head;
    right = rest;
  }
  return levels;
}

/** What stands before the bracket that is open at the end of a text, and what stands in it. */
function backwards(text: string): readonly [head: string, inside: string, open: string | undefined] {
  let depth = 0;
  let inside = '';
  for (let at = text.length - 1; at >= 0; at--) {
    const mark = text[at]!;
    if (/[)}]/.test(mark)) depth += 1;
    else if (/[({]/.test(mark)) {
      if (depth === 0) return [text.slice(0, at), inside, mark];
      depth -= 1;
    } else if (depth === 0) inside = mark + inside;
  }
  return ['', inside, undefined];
}

/** What stands before the bracket that closes, and what stands behind it. */
function forwards(text: string): readonly [inside: string, rest: string] {
  let depth = 0;
  let inside = '';
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (/[({]/.test(mark)) depth += 1;
    else if (/[)}]/.test(mark)) {
      if (depth === 0) return [inside, text.slice(at + 1)];
      depth -= 1;
    } else if (depth === 0) inside += mark;
  }
  return [inside, ''];
}
