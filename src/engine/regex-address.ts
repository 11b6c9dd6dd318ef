import { lesserFacts, test } from './facts.ts';
import type { Value } from './values.ts';
import { FALSE } from './values.ts';

/**
 * Tells whether matching this pattern proves that an address leads nowhere else: it is a path of one's own (`/` and then neither
 * `/` nor `\`, which browsers take for the beginning of a host), or it begins with a whole origin (`https://shop.example/`).
 */
export function regexProvesAddress(source: string, flags: string): boolean {
  // `^a|b` is anchored on one side only.
  if (flags.includes('m') || !source.startsWith('^') || openGroup(`(${source})`)?.alternatives.length !== 1) return false;
  return startsAtHome(source.slice(1), 0);
}

/** `target.match(pattern)` as a condition; only without groups, where nothing but the answer is taken from it. */
export function addressTest(input: Value, pattern: Value | undefined): Value | undefined {
  if (pattern?.t !== 'regex' || /(?<!\\)\((?!\?[:!=])/.test(pattern.source) || !regexProvesAddress(pattern.source, pattern.flags)) return undefined;
  // `(query.next ?? '').match(pattern)`: what stands in for it does not match, as the pattern begins with a slash or a scheme.
  return input.t === 'const' ? (input.v === '' ? FALSE : undefined) : test(lesserFacts(input, 'own-address'));
}

const MAX_DEPTH = 4;
/** An origin with its end: `https:\/\/shop\.example\/`, `https:\/\/[a-z]+\.shop\.example\/`, `https:\/\/(?:img|cdn)\.shop\.example\/`. */
const ORIGIN = /^https(?:\?)?:(?:\\?\/){2}(?:(?:\[[\w\\.-]+\]|\\w)[+*]\\\.|\((?:\?:)?(?:\[[\w\\.-]+\]|\\w)[+*]\\\.\)[?*]?)?(?:[\w-]|\\[.-]|\((?:\?:)?(?:[\w|-]|\\[.-])+\)\??)+(?:\\?:\d+)?(?:\\?\/|\$|\[\/[?#/\\]*\]|\(\?[:=](?:\\?[/?#]|\$)(?:\|(?:\\?[/?#]|\$))*\))/i;
const SLASH = /^(?:\\?\/|\[\\?\/\])(?![?*+{])/;

function startsAtHome(pattern: string, depth: number): boolean {
  if (depth > MAX_DEPTH) return false;
  const group = openGroup(pattern);
  if (group) return group.alternatives.every((one) => startsAtHome(one + group.rest, depth + 1));
  if (ORIGIN.test(pattern)) return true;
  const slash = SLASH.exec(pattern);
  return slash !== null && isNoHost(pattern.slice(slash[0].length), depth);
}

/** What stands behind the first slash is none of these, or nothing. */
function isNoHost(rest: string, depth: number, hosts: readonly string[] = ['/', '\\']): boolean {
  if (hosts.length === 0) return true;
  if (rest === '' || depth > MAX_DEPTH) return false;
  if (/^\$(?:\)|$)/.test(rest)) return true;
  const ahead = /^\(\?!((?:\\.|\[(?:\\.|[^\]\\])*\]|[^()\\[\]])*)\)/.exec(rest);
  if (ahead) return isNoHost(rest.slice(ahead[0].length), depth + 1, hosts.filter((char) => !matches(`^(?:${ahead[1]!})`, char, false)));
  const group = openGroup(rest);
  if (group) return group.alternatives.every((one) => isNoHost(one + group.rest, depth + 1, hosts));
  const first = /^(?:\[(?:\\.|[^\]\\])+\]|\\[\s\S]|[^\\[\](){}*+?|^$])/.exec(rest)?.[0];
  if (first === undefined || /^\\[bBux]/.test(first) || hosts.some((char) => matches(`^${first}$`, char, true))) return false;
  const quantifier = /^(?:[?*]|\{0[^}]*\})\??/.exec(rest.slice(first.length));
  // What need not be there leaves its place to what follows.
  return quantifier === null || isNoHost(rest.slice(first.length + quantifier[0].length), depth + 1, hosts);
}

/** Whether a piece of the pattern takes a character; `otherwise` where it is written for flags that are not understood here. */
function matches(source: string, char: string, otherwise: boolean): boolean {
  try {
    return new RegExp(source).test(char);
  } catch {
    return otherwise;
  }
}

/** `(?:a|b)rest`, without a quantifier behind it. */
function openGroup(pattern: string): { readonly alternatives: readonly string[]; readonly rest: string } | undefined {
  const open = /^\((?:\?:|(?!\?))/.exec(pattern);
  if (!open) return undefined;
  const alternatives: string[] = [];
  let from = open[0].length;
  for (let at = from, depth = 0; at < pattern.length; at++) {
    const char = pattern[at];
    if (char === '\\') at++;
    else if (char === '[') at += /^\[(?:\\.|[^\]\\])*/.exec(pattern.slice(at))![0].length;
    else if (char === '(') depth++;
    else if (char === '|' && depth === 0) {
      alternatives.push(pattern.slice(from, at));
      from = at + 1;
    } else if (char === ')' && depth-- === 0) {
      alternatives.push(pattern.slice(from, at));
      const rest = pattern.slice(at + 1);
      return /^[?*+{]/.test(rest) ? undefined : { alternatives, rest };
    }
  }
  return undefined;
}
