import type { TSESTree } from '@typescript-eslint/types';
import type { ParserOptions } from 'oxc-parser';
import { loadOxc } from './load-oxc.ts';
import type { CommentPlace } from './load-oxc.ts';
import type { Parsed, ScriptKind } from './parse.ts';

function optionsFor(kind: ScriptKind): ParserOptions {
  return {
    // JSX in `.js` is common; `<T>x` casts are TypeScript's alone, and only outside .tsx.
    lang: kind === 'js' ? 'jsx' : kind === 'd.ts' ? 'dts' : kind,
    astType: 'ts',
    // Each node has its `start` and `end` anyway: an array beside them costs a quarter of the parsing.
    range: false,
    preserveParens: false,
    // Module or script is told by what is written: `.js` may be either, and `with` or `await` as a name are legal in one.
    sourceType: 'unambiguous',
  };
}

/** True when oxc is there and finds nothing wrong: a fifth of the cost of a tree. */
export function isPlainlyValid(text: string, kind: ScriptKind): boolean {
  return loadOxc()?.hasErrors(`file.${kind}`, text, withoutTree(kind)) === false;
}

/** Where a program's comments are; undefined when oxc is not there or finds something wrong. Costs as little. */
export function listCommentsWithOxc(text: string, kind: ScriptKind): readonly CommentPlace[] | undefined {
  return loadOxc()?.listComments(`file.${kind}`, text, withoutTree(kind));
}

/** The smallest tree it can make: types are read, not told of. */
function withoutTree(kind: ScriptKind): ParserOptions {
  return { ...optionsFor(kind), astType: 'js' };
}

/** Parses with oxc; undefined when its native program is not there. */
export function parseWithOxc(text: string, kind: ScriptKind): Parsed | undefined {
  const oxc = loadOxc();
  if (oxc === undefined) return undefined;
  const result = oxc.parseSync(`file.${kind}`, text, optionsFor(kind));
  const error = result.errors.find(({ severity }) => severity === 'Error');
  const tree = result.program as unknown as TSESTree.Program;
  startAtText(tree);
  if (error === undefined) return { tree };
  // A complete tree comes with errors that only concern the surroundings (`return` outside of a function, `await` in a
  // script, a regular expression's flags): the program can be read all the same. A real syntax error leaves no tree.
  if (tree.body.length > 0) return { tree };
  return { error: error.message, offset: error.labels[0]?.start ?? 0 };
}

/** typescript-estree's program begins where the text does; before 0.155 oxc began it at the first statement. */
function startAtText(tree: TSESTree.Program): void {
  tree.start = 0;
}
