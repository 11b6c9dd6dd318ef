import type { NamedBinding } from './name-placeholders.ts';
import type { ExistingValues } from './place-values.ts';
import type { HoleSource } from './bindings.ts';
import type { RewriteRequest } from './request.ts';
import { isQuiet, rootName } from './value-source.ts';

/**
 * Tells whether the values can be evaluated where the fix puts them: after the text, among the values that are there,
 * and, if the text is a `const`, at the call. Returns what stands against it.
 */
export function objectionToMove(request: RewriteRequest, holes: readonly HoleSource[], bound: readonly NamedBinding[], existing: ExistingValues): string | undefined {
  const moved = new Set(bound.flatMap((each) => each.binding.holes));
  const sources = [...moved].map((hole) => holes[hole]!.source);
  const allQuiet = sources.every((source) => sources.length === 0 || isHarmless(source));
  if (!allQuiet) {
    const kept = holes.filter((hole, index) => !moved.has(index) && hole.known === undefined && !isQuiet(hole.source));
    if (kept.length > 0 || (existing.count ?? 1) > 0) return 'a call would be made in another order';
  }
  const { expression, argument, call, text } = request;
  if (expression === undefined || expression === argument) return undefined;
  if (!allQuiet) return 'a call would be made at another time';
  if (expression.end > call.start) return 'the text stands behind the call';
  const between = text.slice(expression.end, call.start);
  for (const source of sources) {
    for (const name of rootNames(source)) {
      if (mayChange(name, between)) return `${name} may change between the text and the call`;
    }
  }
  return undefined;
}

/** Quiet, or made of quiet parts by conversions that have no effect. */
function isHarmless(source: string): boolean {
  if (isQuiet(source)) return true;
  const inner = /^(?:String|Number|parseInt|encodeURIComponent|JSON\.stringify)\((.*?)(?:,\s*\d+)?\)$/s.exec(source)?.[1]
    ?? /^(.*)\.(?:trim|toLowerCase|toUpperCase|toString|toISOString|join|map|replace|replaceAll|slice|split)\((?:[^()]|\([^()]*\))*\)$/s.exec(source)?.[1]
    ?? /^(.+?)\s*(?:\|\||\?\?)\s*(?:'[^']*'|"[^"]*"|\d+|null)$/s.exec(source)?.[1];
  return inner !== undefined && isHarmless(inner.trim());
}

function rootNames(source: string): readonly string[] {
  const root = rootName(source);
  if (root !== undefined) return [root];
  return [...source.matchAll(/(?<![\w$.])[A-Za-z_$][\w$]*/g)].map((match) => match[0]);
}

/** A name is written to, declared anew, or named as a parameter between the text and the call. */
function mayChange(name: string, between: string): boolean {
  const escaped = name.replaceAll('$', '\\$');
  const at = `(?<![\\w$.])${escaped}(?![\\w$])`;
  const chain = '(?:\\s*(?:\\?\\.|\\.)\\s*[\\w$]+|\\s*\\[[^\\]]*\\])*';
  if (!new RegExp(at).test(between)) return false;
  return [
    new RegExp(`${at}${chain}\\s*(?:[-+*/%&|^]|\\*\\*|<<|>>>?|&&|\\|\\||\\?\\?)?=(?![=>])`),
    new RegExp(`${at}${chain}\\s*(?:\\+\\+|--)|(?:\\+\\+|--)\\s*${at}`),
    new RegExp(`\\b(?:const|let|var|function|class|catch)\\b[^=;]*${at}`),
    new RegExp(`${at}\\s*=>|\\([^()]*${at}[^()]*\\)\\s*(?::[^{=]*)?(?:=>|\\{)`),
    new RegExp(`${at}\\s*\\.\\s*(?:push|pop|shift|unshift|splice|sort|reverse|fill|set|delete|clear)\\b`),
  ].some((pattern) => pattern.test(between));
}
