import type { TSESTree } from '@typescript-eslint/types';
import type { SqlRewrite } from '../../core/candidate.ts';
import type { SqlDialect, SqlStyle } from '../../core/sql-style.ts';

/** One part of a SQL text, in order. */
export type RewritePart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'hole';
      /** The expression as written: `req.query.id`. */
      readonly source: string;
      /** Offsets of that expression in the file; absent where it stands elsewhere. */
      readonly range?: readonly [number, number];
      /** To be bound. The others (constants, allow-listed names) stay in the text. */
      readonly bad: boolean;
      /** The constant text of a hole that is known. */
      readonly known?: string;
    };

/** A text that a callback makes for each element of a list, and that is joined. */
export interface RepeatedText {
  /** Source of the list. */
  readonly list: string;
  /** Source of the callback's parameter: `row`, `[key, value]`. */
  readonly params: string;
  /** What it makes of an element. */
  readonly pieces: readonly (string | { readonly source: string; readonly isName: boolean })[];
  /** Offsets of the whole expression, in the file of the call. */
  readonly range: readonly [number, number];
  /** Source of the separator: `', '`. */
  readonly separator: string;
  /** Source of the whole expression. */
  readonly source: string;
  /** The `const` that holds it; absent where it stands in the call. */
  readonly name?: string;
}

/** All that a rewrite needs to know; built by the engine on demand. */
export interface RewriteRequest {
  readonly path: string;
  /** Text of the file that holds the call (and the expression). */
  readonly text: string;
  readonly call: TSESTree.CallExpression | TSESTree.NewExpression;
  /** What is called, as a person would write it: `client.query`. */
  readonly callee: string;
  readonly style: SqlStyle;
  /** npm package of the sink, where it is known. */
  readonly library?: string;
  /** The call is one of a function of the project, which hands the text on to the library. */
  readonly wrapped?: boolean;
  /** The sink takes a part of a statement. */
  readonly fragment: boolean;
  /** The node in the call that carries the text: an argument, or the value of a property of one. */
  readonly argument: TSESTree.Expression;
  /**
   * The one expression that holds all parts: `argument` itself, or the initialiser of the `const` that `argument` names
   * (declared once, used once, in the same file). Absent where the parts are scattered: then there is advice and no fix.
   */
  readonly expression?: TSESTree.Expression;
  readonly parts: readonly RewritePart[];
  /** All bad parts are made by one callback. */
  readonly repeated?: RepeatedText;
  /** What the reader must mind of where the values come from. */
  readonly note?: string;
  /** The call made on the result, for libraries that take values there: `db.prepare(text).all()`. Found in the text if not given and empty. */
  readonly following?: TSESTree.CallExpression;
}

/** The texts before and after a fix, for a SQL parser to compare: holes and placeholders are filled with stand-ins. */
export interface FixTexts {
  readonly dialect: SqlDialect;
  readonly before: string;
  readonly after: string;
}

/** A rewrite, and what `confirmFix` needs to judge its fix. */
export interface RewriteResult extends SqlRewrite {
  /** Present when `fix` is, unless the text is only a part of a statement. */
  readonly confirm?: FixTexts;
}
