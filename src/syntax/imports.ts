/** A module a text names, as written between the quotes. */
export interface ImportRecord {
  readonly specifier: string;
}

/**
 * `from '…'`, `import '…'`, `import('…')`, `require('…')`, `require.resolve('…')`, `import x = require('…')`, with white space and
 * comments where the language allows them. The quote may be a backtick. Every piece can match in one way only and is
 * bounded, so a hostile text costs no more than another.
 */
const importText = /\b(?:from|import|require(?:\s*\.\s*resolve)?)(?:\s|\/\*(?:[^*]|\*(?!\/)){0,300}\*\/|\/\/[^\n]{0,300}\n|\?\.|\()*(?:'([^'\\\n]+)'|"([^"\\\n]+)"|`([^`\\$]+)`)/g;

/**
 * The modules a text names, each once, in order, without parsing it (about as fast as reading it). It never misses a
 * literal `import`, `export … from`, `import()` or `require()` written without escapes; it may name too many, for it does not tell code
 * from comments, so use it to decide what to load, not what is imported.
 */
export function listImports(text: string): readonly ImportRecord[] {
  const seen = new Set<string>();
  for (const match of text.matchAll(importText)) seen.add(match[1] ?? match[2] ?? match[3]!);
  return Array.from(seen, (specifier) => ({ specifier }));
}
