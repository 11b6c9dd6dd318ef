import type { Rule } from '../../core/rule.ts';

/** Tells whether any rule judges texts as readers see them, or renames. */
export function wantsTexts(rules: readonly Rule[]): boolean {
  return rules.some((rule) => rule.kinds.includes('reader-trick') || rule.kinds.includes('missing-declaration'));
}

/** A character that is not seen, or moves others. Honest uses are told apart later. */
const ODD = /[\u{0}-\u{8}\u{e}-\u{1f}\u{ad}\u{61c}\u{115f}\u{1160}\u{180e}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{3164}\u{feff}\u{ffa0}\u{e0000}-\u{e01ef}]|\p{Variation_Selector}{3}/u;
/** Any that is not everyday: to ask for these first takes a quarter of the time. */
const RARE = /[^\t-\r -~]/;
/** Words without which no sentence tells a reviewer what to do. */
const WORDS = /\b(?:ignore[zr]?|ignora|ignorier\w*|exempt|waive|LGTM|no findings|verbatim|disregard|forget|override|reviewers?|instructions?|assistants?|copilot|claude|chatgpt|gemini|codex|coderabbit|llms?|system prompt)\b|<\|im_|\[\/?INST\]|<<\/?SYS>>|忽略|指示/i;

/** A quick no for nearly every text. */
export function mayHoldTricks(text: string): boolean {
  return (RARE.test(text) && ODD.test(text)) || WORDS.test(text);
}
