import type { TSESTree } from '@typescript-eslint/types';
import type { parse as parseType } from '@typescript-eslint/typescript-estree';
import { once } from '../core/once.ts';
import type { Parsed, ScriptKind } from './parse.ts';
import { placeNodes } from './place-nodes.ts';
import { requirePackage } from './require-package.ts';

/** Takes 0.4 s to load, so it is loaded when oxc cannot do it. */
const loadTypescript = once((): { parse: typeof parseType } | undefined => {
  try {
    return requirePackage('@typescript-eslint/typescript-estree') as { parse: typeof parseType };
  } catch (error) {
    // A broken installation says nothing about the text.
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
});

/** Parses with typescript-estree; undefined when it is not there. */
export function parseWithTypescript(text: string, kind: ScriptKind): Parsed | undefined {
  try {
    const typescript = loadTypescript();
    if (typescript === undefined) return undefined;
    const tree = typescript.parse(text, {
      filePath: `file.${kind}`,
      jsx: kind === 'js' || kind === 'tsx',
      // With either of them off the finished tree is walked once more to delete it: both on is faster.
      loc: true,
      range: true,
      comment: false,
      tokens: false,
      allowInvalidAST: true,
      errorOnUnknownASTType: false,
      jsDocParsingMode: 'none',
      suppressDeprecatedPropertyWarnings: true,
      loggerFn: false,
    });
    return { tree: placeNodes(tree as TSESTree.Program) };
  } catch (error) {
    return problemOf(error);
  }
}

/** @see https://typescript-eslint.io/packages/typescript-estree: TSError carries the place. */
function problemOf(error: unknown): Parsed {
  if (error instanceof RangeError) return { error: 'nested too deeply to be parsed', offset: 0 };
  if (!(error instanceof Error)) return { error: String(error), offset: 0 };
  const { location } = error as { location?: { start?: { offset?: number } } };
  return { error: error.message, offset: location?.start?.offset ?? 0 };
}
