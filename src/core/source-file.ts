import type { TSESTree } from '@typescript-eslint/types';
import type { Location } from './location.ts';

/** Why a text could not be analysed; `line` is 1-based. */
export interface SyntaxProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** Not the text is to blame but guard's installation. */
  readonly isOurs?: true;
}

/** A JavaScript-like text and, when it parses, its TS-ESTree with `range` on every node (UTF-16 offsets into `text`). */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
  /** Undefined when `problems` is not empty. For .vue/.svelte/.astro: the script blocks, offsets of the whole file kept. */
  readonly tree?: TSESTree.Program;
  readonly problems: readonly SyntaxProblem[];
  /** Which parser gave the tree. */
  readonly parser?: 'oxc' | 'typescript-estree' | 'hermes';
}

/** Reads a piece of a text from a node or range. */
export type TextOf = (range: readonly [number, number]) => string;

/** Makes the Location of an offset range in a file. */
export type LocationOf = (path: string, range: readonly [number, number]) => Location;
