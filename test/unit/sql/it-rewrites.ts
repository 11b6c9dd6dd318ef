import { parseSync } from 'oxc-parser';
import { expect, it } from 'vitest';
import { rewriteSnippet } from './rewrite-snippet.ts';
import { styles } from './styles.ts';

/** A program and what becomes of it: the fixed program, or the advice where there is no fix. */
export interface RewriteCase {
  readonly name?: string;
  /** `pg` if absent. */
  readonly style?: keyof typeof styles;
  /** `client.query` if absent. */
  readonly callee?: string;
  readonly code: string;
  readonly fixed?: string;
  readonly advice?: string;
  readonly description?: string;
  readonly fragment?: boolean;
  readonly keep?: readonly string[];
  readonly known?: Readonly<Record<string, string>>;
}

/** One test for each case; a fixed program must also parse, and its advice be a part of it. */
export function itRewrites(cases: readonly RewriteCase[]): void {
  it.each(cases.map((each) => ({ ...each, title: `${each.style ?? 'pg'}: ${each.name ?? each.code}` })))('$title', ({ style = 'pg', callee = 'client.query', code, ...each }) => {
    const result = rewriteSnippet(code, {
      style: styles[style],
      callee,
      ...(each.fragment === undefined ? {} : { fragment: each.fragment }),
      ...(each.keep === undefined ? {} : { keep: each.keep }),
      ...(each.known === undefined ? {} : { known: each.known }),
    });
    expect(result.fixed).toBe(each.fixed);
    if (each.advice !== undefined) expect(result.advice).toBe(each.advice);
    if (each.description !== undefined) expect(result.fix?.description).toBe(each.description);
    if (result.fixed !== undefined) {
      expect(parseSync('fixed.ts', result.fixed, { astType: 'ts' }).errors).toEqual([]);
      const flat = (text: string): string => text.replace(/\s+/g, ' ');
      for (const line of result.advice.split('\n')) expect(flat(result.fixed)).toContain(flat(line).trim());
    }
  });
}
