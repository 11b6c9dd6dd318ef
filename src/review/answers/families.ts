import type { ReviewCategory } from '../contracts.ts';

/** Which static rules speak of the same matter as a category, by the words of their ids. */
const families: readonly (readonly [rule: RegExp, categories: readonly ReviewCategory[]])[] = [
  [/sql|injection|xss|html|command|path|redirect|ssrf|request-forgery|deserial|regex|prototype|eval|template|header|log/, ['security-injection', 'security-auth']],
  [/auth|jwt|token|cookie|session|cors|csrf|secret|crypto|cipher|hash|password|random|tls|certificate/, ['security-auth', 'security-injection']],
  [/missing|import|export|member|dependency|name|rename/, ['api-contract', 'type-safety', 'logic', 'other']],
];

/** Tells whether a static rule and a comment's category mean the same kind of fault. */
export function sameFamily(ruleId: string, category: ReviewCategory): boolean {
  return families.some(([rule, categories]) => rule.test(ruleId) && categories.includes(category));
}
