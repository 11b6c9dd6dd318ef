import type { FlowCandidate } from '../src/core/candidate.ts';
import { fileText } from './file-text.ts';

/** A name of a host as it is written: with a dot inside, and a dot in front only where subdomains are meant. */
const NAME = /(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+[\w./-]*/.source;
const quoted = (group: string): string => `(?<${group}>['"\`])${NAME}\\k<${group}>`;
/**
 * `url.includes('shop.example')`, `hostname.endsWith('shop.example')`: `https://evil.example/?shop.example` and `evilshop.example`
 * pass them. With a dot in front (`.endsWith('.shop.example')`) the host is one's own, and the text is left.
 */
const WEAK = new RegExp(`!?[\\w$.?!()]+?(?:\\.includes\\(\\s*${quoted('within')}\\s*\\)|\\.indexOf\\(\\s*${quoted('at')}\\s*\\)\\s*(?:[!=]==?\\s*-1|>=?\\s*-?[01]|<\\s*0)|\\.endsWith\\(\\s*${quoted('last')}\\s*\\))`, 'g');

/** The candidate without those of its conditions that ask only whether the name of a host stands somewhere in an address. */
export function withoutWeakHostChecks(candidate: FlowCandidate): FlowCandidate {
  const holes = candidate.holes.some(({ guards }) => guards.length > 0);
  if (candidate.guards.length === 0 && !holes) return candidate;
  const file = fileText(candidate);
  const strengthOf = (guard: string): string => (guard.includes('…') ? guard : withoutCalls(guard.replace(WEAK, ''), file));
  return { ...candidate, guards: candidate.guards.map(strengthOf), holes: candidate.holes.map((hole) => ({ ...hole, guards: hole.guards.map(strengthOf) })) };
}

/** Takes out calls of functions of the file that do nothing but such a check. */
function withoutCalls(guard: string, file: string): string {
  return guard.replace(/(?<![\w$.])([A-Za-z_$][\w$]*)\((?=[\w$.])[\w$.]*\)/g, (call, name: string) => {
    const escaped = name.replace(/\$/g, '\\$');
    const body = new RegExp(`(?:const|let)\\s+${escaped}\\s*=\\s*\\(?[^()=]*\\)?[^=;{}]*=>\\s*(?:\\{\\s*return\\s+)?([^;{}]+)|function\\s+${escaped}\\s*\\([^()]*\\)[^{;]*\\{\\s*return\\s+([^;{}]+)`).exec(file);
    const text = (body?.[1] ?? body?.[2])?.trim();
    return text !== undefined && text.length <= 200 && /^[\s&|!()]*$/.test(text.replace(WEAK, '').replace(/\btypeof\s+[\w$.]+\s*[!=]==?\s*(['"])\w+\1/g, '')) ? '' : call;
  });
}
