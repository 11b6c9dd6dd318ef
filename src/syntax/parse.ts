import type { TSESTree } from '@typescript-eslint/types';
import { lineStarts, positionAt } from '../core/location.ts';
import type { SourceFile, SyntaxProblem } from '../core/source-file.ts';
import { languageOf } from './language.ts';
import type { Language } from './language.ts';
import { mayOverflow } from './nesting.ts';
import { looksLikeFlow, parseWithHermes } from './parse-hermes.ts';
import type { CommentPlace } from './load-oxc.ts';
import { isPlainlyValid, listCommentsWithOxc, parseWithOxc } from './parse-oxc.ts';
import { parseWithTypescript } from './parse-typescript.ts';
import { scriptOf } from './script-blocks.ts';

/** The dialects a parser is told apart by; the component languages are reduced to the one of their scripts. */
export type ScriptKind = 'js' | 'ts' | 'tsx' | 'd.ts';

/** What one parser made of a text. `offset` is a UTF-16 offset. */
export type Parsed =
  | { readonly tree: TSESTree.Program }
  | { readonly error: string; readonly offset: number };

export type ParserName = NonNullable<SourceFile['parser']>;

export interface ParseOptions {
  /** Use this parser and no other, to compare parsers. */
  readonly parser?: ParserName;
}

/**
 * Parses a text to a TS-ESTree with `start` and `end` on every node (no `range`); never throws.
 *
 * ```text
 * oxc ──fails──► typescript-estree ──fails──► hermes, if it looks like Flow ──fails──► problems
 * ```
 * oxc is by far the fastest and comes as a native program; where that is missing, or the text is nested so deeply that
 * it would die, typescript-estree is first. Both give the same tree except that absent children may be `null` or
 * `undefined` (ask by truth) and that `loc` exists only with typescript-estree (use `start` and `end`).
 *
 * Of `.vue`, `.svelte` and `.astro` files the scripts are parsed as one program, everything else counts as white space.
 */
export function parseSource(path: string, text: string, options: ParseOptions = {}): SourceFile {
  const language = languageOf(path, text);
  const script = scriptOf(language, text);
  const kind = script.kind ?? kindOf(language, path);
  const starts = lineStarts(text);
  const attempts = options.parser === undefined ? parsersFor(script.text, kind) : [options.parser];
  let problem: { error: string; offset: number } | undefined;
  for (const parser of attempts) {
    const parsed = parseWith(parser, script.text, kind);
    if (parsed === undefined) continue;
    if ('tree' in parsed) return { path, text, lineStarts: starts, tree: parsed.tree, problems: [], parser };
    // The first parser knows the language best; what a fallback complains about is beside the point.
    problem ??= parsed;
  }
  if (problem === undefined) return { path, text, lineStarts: starts, problems: [{ message: 'none of the parsers is installed: install guard again', line: 1, column: 1, isOurs: true }] };
  return { path, text, lineStarts: starts, problems: [problemAt(starts, problem.offset, problem.error)] };
}

/**
 * The first syntax problem of a text, without keeping a tree; undefined when it parses.
 * For files that need no analysis but of which nobody may believe that they were read when they were not.
 */
export function findSyntaxProblem(path: string, text: string): SyntaxProblem | undefined {
  const language = languageOf(path, text);
  const script = scriptOf(language, text);
  const kind = script.kind ?? kindOf(language, path);
  if (!mayOverflow(script.text) && isPlainlyValid(script.text, kind)) return undefined;
  return parseSource(path, text).problems[0];
}

/**
 * Where the comments of a program are, without a tree. Undefined for what is not plain and valid: components, whose markup has
 * comments of its own, and texts that need another parser or have a problem.
 */
export function listComments(path: string, text: string): readonly CommentPlace[] | undefined {
  const language = languageOf(path, text);
  if (language === 'vue' || language === 'svelte' || language === 'astro' || mayOverflow(text)) return undefined;
  return listCommentsWithOxc(text, kindOf(language, path));
}

function kindOf(language: Language, path: string): ScriptKind {
  // Declarations may leave out what programs must have: initialisers, bodies.
  if (/\.d\.[cm]?ts$/.test(path)) return 'd.ts';
  if (language === 'tsx') return 'tsx';
  return language === 'javascript' ? 'js' : 'ts';
}

/** The parsers to try, in order. */
function parsersFor(text: string, kind: ScriptKind): readonly ParserName[] {
  const deep = mayOverflow(text);
  if (kind !== 'js') return deep ? ['typescript-estree'] : ['oxc', 'typescript-estree'];
  if (deep) return ['typescript-estree'];
  const flow = looksLikeFlow(text);
  // TypeScript's parser accepts some Flow by luck and misreads it, so with the pragma Flow's own parser goes before it.
  if (flow === 'pragma') return ['oxc', 'hermes', 'typescript-estree'];
  return flow === 'likely' ? ['oxc', 'typescript-estree', 'hermes'] : ['oxc', 'typescript-estree'];
}

/** Undefined when this parser is not to be had on this machine. */
function parseWith(parser: ParserName, text: string, kind: ScriptKind): Parsed | undefined {
  switch (parser) {
    case 'oxc': return parseWithOxc(text, kind);
    case 'typescript-estree': return parseWithTypescript(text, kind);
    case 'hermes': return parseWithHermes(text);
  }
}

function problemAt(starts: readonly number[], offset: number, message: string): SyntaxProblem {
  const { line, column } = positionAt(starts, offset);
  return { message, line, column };
}
