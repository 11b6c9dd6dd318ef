import type { FlowCandidate } from '../../src/core/candidate.ts';
import { fileText } from '../file-text.ts';

/** A candidate without the conditions that leave a way out, and how one of them lets folders beside its own through. */
export interface Unchecked {
  readonly candidate: FlowCandidate;
  /** `full.startsWith(ROOT)`, where ROOT ends without a separator. */
  readonly beside?: { readonly check: string; readonly base: string };
}

const NAME = String.raw`[\w$]+(?:\??\.[\w$]+)*`;
/** The beginning or the end of a text is compared with a constant, or all of it with two dots. */
const ENDS = new RegExp(String.raw`(?<![\w$.)\]])!?(${NAME})(?:\.(?:startsWith|endsWith)\(\s*(?<ends>['"\`])[^'"\`$]*\k<ends>\s*\)|\.indexOf\(\s*(?<at>['"\`])[^'"\`$]*\k<at>\s*\)\s*[!=]==?\s*0\b|\.(?:slice|substr|substring)\(\s*0\s*,\s*[23]\s*\)\s*[!=]==?\s*(?<cut>['"\`])\.\.[/\\]?\k<cut>|\s*[!=]==?\s*(?<whole>['"\`])\.\.[/\\]?\k<whole>)`, 'g');
/** The beginning of a path is compared with a folder. */
const BEGINS = new RegExp(String.raw`(?<![\w$.)\]])!?(${NAME})\.(?:startsWith\(\s*((?:path\.)?resolve\([^()+]*\)|${NAME}|(?<quote>['"])[^'"]*\k<quote>)\s*\)|indexOf\(\s*(${NAME})\s*\)\s*[!=]==?\s*0\b)`, 'g');
/** What makes of a path one without steps up inside. */
const MAKES_PLAIN = /\b(?:normalize|resolve|join|relative|realpath\w*|URL)\s*\(/;

/**
 * Takes out checks that client data passes: two dots at the beginning of a name only (`a/../..` has them further on), and a
 * beginning that `/srv/files-of-others` has as well as `/srv/files`. Undefined where there are none.
 */
export function withoutWeakChecks(candidate: FlowCandidate): Unchecked | undefined {
  const guards = [...candidate.guards, ...candidate.holes.flatMap((hole) => hole.guards)];
  if (!guards.some((guard) => guard.includes('startsWith') || guard.includes('indexOf') || guard.includes('..'))) return undefined;
  // The nearest one of several variables of a name is the last before the call.
  const file = fileText(candidate).slice(0, candidate.call.end.offset);
  let beside: Unchecked['beside'];
  const without = (guard: string): string =>
    guard.includes('…')
      ? guard
      : guard
          .replace(ENDS, (check: string, name: string) => (isAsSent(name, candidate, file) ? '' : check))
          .replace(BEGINS, (check: string, _name: string, folder: string | undefined, _quote: string, other: string | undefined) => {
            const base = folder ?? other!;
            if (!endsOpen(base, file)) return check;
            beside ??= { check: check.replace(/^!/, '').replace('!==', '===').replace('!=', '=='), base };
            return '';
          });
  const holes = candidate.holes.map((hole) => ({ ...hole, guards: hole.guards.map(without) }));
  return { candidate: { ...candidate, guards: candidate.guards.map(without), holes }, ...(beside ? { beside } : {}) };
}

/** It is what the client sent, or a variable of it: nobody has worked the steps up out of it. */
function isAsSent(name: string, { holes }: FlowCandidate, file: string): boolean {
  if (/pathname/i.test(name)) return false;
  const written = escaped(name);
  const declarations = [...file.matchAll(new RegExp(String.raw`\b(?:const|let|var)\s+(?:${written}(?![\w$])|\{[^{}]*(?<![\w$.])${written}(?![\w$])[^{}]*\})`, 'g'))];
  const scope = file.slice(declarations.at(-1)?.index ?? 0);
  if (new RegExp(String.raw`(?<![\w$.])${written}\s*(?::[^=;\n]{0,80})?=(?!=)[^;\n]*${MAKES_PLAIN.source}`).test(scope)) return false;
  return holes.some(({ text }) => text === name || new RegExp(String.raw`(?<![\w$.])${written}\s*(?::[^=;\n]{0,80})?=\s*(?:String\(|decodeURIComponent\(|\()*${escaped(text)}(?![\w$])`).test(scope));
}

/** A folder's name that is known to end without a separator: a literal, or what `resolve` and `join` give. */
function endsOpen(base: string, file: string): boolean {
  if (/^['"]/.test(base)) return isOpen(base);
  if (base.endsWith(')')) return true;
  const name = escaped(base.replace(/^this\./, ''));
  const declared = [...file.matchAll(new RegExp(String.raw`(?<![\w$.])(?:this\.)?${name}\s*(?::[^=;\n]{0,40})?=(?!=)\s*([^;\n]+)`, 'g'))].at(-1)?.[1]?.trim();
  if (declared === undefined || new RegExp(String.raw`(?<![\w$])${name}\s*\+=`).test(file)) return false;
  if (/^(['"])[^'"]*\1$/.test(declared)) return isOpen(declared);
  const made = /^(?:[\w$]+\.)?(resolve|join|normalize)\((.*)\)$/.exec(declared);
  if (!made || /\bsep\b|[+`]/.test(declared)) return false;
  return made[1] === 'resolve' || isOpen(/(['"])[^'"]*\1\s*,?\s*$/.exec(made[2]!)?.[0] ?? '');
}

/** A literal of a folder, with no separator at its end. */
function isOpen(literal: string): boolean {
  return /[\w)}$-]['"]\s*,?\s*$/.test(literal);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
