import { listNames } from '../../compare/bindings.ts';
import type { NameUse } from '../../compare/bindings.ts';
import { listExports } from '../../compare/exports.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { Node } from '../../engine/node.ts';
import type { Repository } from '../repository/repository.ts';

const SYNTAX = /\b(?:syntax error|does(?: not|n't) (?:parse|compile)|won't (?:parse|compile)|fails? to (?:parse|compile)|parse error|unterminated|(?:missing|unmatched|unbalanced|unclosed|extra|stray) (?:\w+ )?(?:brace|bracket|paren(?:thesis)?|semicolon|comma|quote|backtick))/i;
const UNDEFINED = /\b(?:(?:is|are|was|were) (?:not|never)(?: been)? (?:defined|declared|imported|in scope)|(?:isn't|aren't) (?:defined|declared|imported|in scope)|undeclared|undefined (?:variable|identifier|name|function|symbol|reference)|missing (?:an? )?import|not imported|ReferenceError|(?:used|referenced) (?:without|before) (?:being )?(?:import|declar|defin)\w*|no import for)/i;
const UNUSED = /\b(?:(?:is|are) (?:never|not) (?:used|referenced|read)|unused (?:variable|import|parameter|function|constant)|(?:isn't|aren't) used)/i;
const NOT_EXPORTED = /\b(?:(?:is|are) (?:not|never) exported|(?:isn't|aren't) exported|does(?: not|n't) export|no (?:such )?export(?:ed member)?|has no exported member)/i;
const NO_MODULE = /\b(?:cannot find module|module .{0,60}(?:does(?: not|n't) exist|not found)|(?:file|path) .{0,60}does(?: not|n't) exist|import .{0,60}(?:does(?: not|n't) (?:exist|resolve)|cannot be resolved))/i;

/**
 * Settles what a compiler settles: a comment that claims a syntax error in a text that parses, an undefined name that is declared, a
 * missing export that is there. Gives the reason to drop the comment; undefined when there is nothing to settle, or it is right.
 */
export async function refuteClaim(message: string, source: SourceFile, repository: Repository): Promise<string | undefined> {
  if (!source.tree) return undefined;
  if (SYNTAX.test(message)) return 'claims a syntax error, but the file parses';
  const program = source.tree as unknown as Node;
  const named = [...message.matchAll(/`([#$\w.-]+)(?:\(\))?`/g)].map((match) => match[1]!.split('.')[0]!).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
  if (named.length > 0 && UNDEFINED.test(message)) {
    const subject = subjectOf(message, UNDEFINED, named);
    const uses = subject === undefined ? [] : listNames(program).filter((use) => use.name === subject && use.role === 'reference');
    if (uses.length > 0 && uses.every((use) => use.declaration !== undefined || use.name in globalThis)) return 'claims an undefined name, but it is declared';
  }
  if (named.length > 0 && UNUSED.test(message)) {
    const subject = subjectOf(message, UNUSED, named);
    if (subject !== undefined && isUsed(listNames(program), subject)) return 'claims an unused name, but it is used';
  }
  if (NOT_EXPORTED.test(message)) {
    const subject = subjectOf(message, NOT_EXPORTED, named);
    if (subject !== undefined && (await isExportedByImport(program, source.path, subject, repository))) return 'claims a missing export, but it is there';
  }
  if (NO_MODULE.test(message)) {
    for (const match of message.matchAll(/[`'"]([^`'"\s]+)[`'"]/g)) {
      if (/^[.#@~]/.test(match[1]!) && (await repository.resolve(source.path, match[1]!)) !== undefined) return 'claims a missing file, but it is there';
    }
  }
  return undefined;
}

/** The name in backticks that stands nearest before the claim, else the first one. */
function subjectOf(message: string, claim: RegExp, named: readonly string[]): string | undefined {
  const at = claim.exec(message)?.index ?? 0;
  const before = [...message.slice(0, at + 1).matchAll(/`([A-Za-z_$][\w$]*)/g)].at(-1)?.[1];
  return before ?? named[0];
}

/** `const x = 1` that only itself names is unused; a name that is exported or read is not. */
function isUsed(uses: readonly NameUse[], name: string): boolean {
  return uses.some((use) => use.name === name && use.role === 'reference' && use.declaration !== undefined);
}

async function isExportedByImport(program: Node, path: string, name: string, repository: Repository): Promise<boolean> {
  for (const node of program.body as Node[]) {
    if (node.type !== 'ImportDeclaration') continue;
    const isNamed = (node.specifiers as Node[]).some((one) => one.imported?.name === name || one.local?.name === name);
    const target = isNamed ? await repository.resolve(path, String(node.source?.value)) : undefined;
    const source = target === undefined ? undefined : await repository.source(target);
    if (source?.tree && listExports(source.tree as unknown as Node, source.text).has(name)) return true;
  }
  return false;
}
