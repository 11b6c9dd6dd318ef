import type { NameKind } from '../../core/candidate.ts';
import type { Rule } from '../../core/rule.ts';

const NAME_KINDS: ReadonlySet<string> = new Set<NameKind>(['missing-import', 'missing-export', 'missing-member', 'missing-dependency']);

/** Tells whether any rule judges names at all. */
export function wantsNames(rules: readonly Rule[]): boolean {
  return rules.some((rule) => rule.kinds.some((kind) => NAME_KINDS.has(kind)));
}
