import type { SourceFile } from '../core/source-file.ts';
import type { Interest, LeadsToSink } from './interest.ts';
import type { Found } from './found.ts';
import type { Node } from './node.ts';
import type { Cell, Env, Fn, Value } from './values.ts';

/** A file of the repository as the interpreter sees it. Lives as long as the run, shared by all importers. */
export interface Module {
  readonly path: string;
  readonly file: SourceFile;
  readonly env: Env;
  /** Named exports; `default` is the default export. */
  readonly exports: Map<string, Cell>;
  /** `export * from` targets that are loaded when a name is not found. */
  readonly starExports: (() => Value)[];
  /** `module.exports = …`; undefined for ES modules. */
  readonly commonjs: Cell;
  /** Type declarations by name: classes, interfaces, aliases, enums, and imports of types. */
  readonly types: Map<string, TypeDeclaration>;
  /** Specifiers of `export * from` and `export type … from`, where further types may be found. */
  readonly typeReexports: string[];
  /** Functions created while the module ran, in order: candidates for entries. */
  readonly closures: Fn[];
  /** What timers run that the body has set: they see what its handlers have left behind. */
  readonly later: Fn[];
  /** How many of them the body itself created; later ones belong to somebody's call. */
  bodyClosures?: number;
  /** Where in its text something dangerous may be reached; made when first asked for. */
  interest?: Interest;
  /** What running the body found, and the functions it called. */
  readonly found: Found;
  readonly called: Set<Node>;
  state: 'new' | 'running' | 'done' | 'failed';
}

export type TypeDeclaration =
  | { readonly kind: 'node'; readonly node: Node; readonly module: Module }
  | { readonly kind: 'import'; readonly specifier: string; readonly name: string };

/** Finds modules for the interpreter. Reading is synchronous: what is not in memory yet is asked for and seen in the next round. */
export interface ModuleHost {
  /** Undefined = not a file of this repository, or not loaded yet (then it was noted as wanted). */
  resolve(from: string, specifier: string): SourceFile | undefined;
  /** Says of an import whether SQL may be run behind it; absent = look everywhere. */
  readonly leadsToSink?: LeadsToSink;
  /** Says of a file whether SQL may be run or written in it. */
  readonly holdsSink?: (file: SourceFile) => boolean;
  /** Says of a file whether its own text holds anything that a rule looks at. */
  readonly holdsWatched?: (file: SourceFile) => boolean;
}
