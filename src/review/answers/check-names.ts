import { builtInNames } from './known-names.ts';

/** Words before a name that is proposed, not said to be there. */
const PROPOSES = /(?:\b(?:use|using|adding|add|rename(?:d)? (?:it )?to|renaming .{0,40} to|replace .{0,60} with|instead(?: of)?|such as|like|e\.g\.|for example|introduce|extract|wrap(?:ped)? (?:it )?in|name(?:d)? it|switch to|prefer|should be|could be|must be|an?|value|input|string|text|named|called)\b|[=:(])\s*(?:an?\s+|the\s+)?$/i;
/** Plain lower-case words are values or words as often as names; these are names. */
const CODE_LIKE = /[a-z0-9][A-Z]|[A-Z][a-z0-9]+[A-Z]|_|\$|\w\.\w|\(\)|\w\(/;

/**
 * A name in backticks that a comment speaks of as being there, and that is nowhere in what was shown nor part of the language:
 * the comment is about code that does not exist. Undefined when every name is known.
 *
 * @param shown everything the model was shown.
 */
export function findGhost(comment: string, shown: string, proposed: string): string | undefined {
  const known = builtInNames();
  const words = wordsOf(shown);
  const own = wordsOf(proposed);
  for (const match of comment.matchAll(/`([^`\n]{1,200})`/g)) {
    const code = match[1]!;
    if (PROPOSES.test(comment.slice(Math.max(0, match.index - 80), match.index)) || !looksLikeName(code) || !CODE_LIKE.test(code)) continue;
    for (const word of namesIn(code)) {
      if (words.has(word) || own.has(word) || known.has(word) || known.has(word.toLowerCase())) continue;
      return word;
    }
  }
  return undefined;
}

/** `getUser`, `user.name`, `getUser(id)`, `src/a.ts`; not an expression, a value or a sentence. */
function looksLikeName(code: string): boolean {
  return /^(?:new\s+|await\s+)?[#@$\w.-]*[A-Za-z_$][\w$]*(?:(?:\?\.|\.|::|\/|#|-)[\w$*-]+)*(?:\([^()]*\))?(?:\[\])?;?$/.test(code) && !/^\d/.test(code);
}

/** Names of a path or a chain; what stands in brackets or quotes are values. */
function namesIn(code: string): readonly string[] {
  const outside = code.replace(/\([^()]*\)/g, '').replace(/(['"]).*?\1/g, '');
  return (outside.match(/[A-Za-z_$][\w$]*/g) ?? []).filter((name) => name.length > 2 && !/^(?:new|await|src|test|tests|lib|dist|ts|js|tsx|jsx|mjs|cjs|json|md|sql)$/.test(name));
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[A-Za-z_$][\w$]*/g) ?? []);
}
