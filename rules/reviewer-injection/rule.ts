import type { TextCandidate } from '../../src/core/candidate.ts';
import type { Judgement, Rule, RuleOptions } from '../../src/core/rule.ts';
import { readRulePage } from '../read-rule-page.ts';
import page from './rule.md';

/** Text that addresses the readers of a change. @see https://trojansource.codes */
export const reviewerInjection: Rule<'reader-trick'> = { ...readRulePage(page), kinds: ['reader-trick'], judge };

function judge({ trick, shown, certain, fix, location }: TextCandidate, { inTests }: RuleOptions): Judgement {
  const { severity: usual, message, advice } = WORDS[trick](shown, certain);
  // Tests feed such characters to what they test, from strings and from files of data.
  const isData = !/\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/.test(location.path);
  const severity = trick !== 'instruction' && inTests === true && (isData || (fix && trick !== 'tags')) ? 'suggestion' : usual;
  return { severity, confidence: certain ? 'high' : 'medium', message, advice, ...(fix ? { fix } : {}), holes: [] };
}

const WORDS: Readonly<Record<TextCandidate['trick'], (shown: string, certain: boolean) => Pick<Judgement, 'severity' | 'message' | 'advice'>>> = {
  instruction: (shown) => ({
    severity: 'warning',
    message: `this text tells a reviewer or an assistant what to do: "${shown}"`,
    advice: 'take it out, or say what the code does; whether a finding stands is for whoever reads it',
  }),
  tags: (shown) => ({
    severity: 'error',
    message: `a message in characters that nobody sees: ${shown}`,
    advice: 'delete these characters; programs and assistants read them, people cannot',
  }),
  bidi: (shown, certain) => ({
    severity: certain ? 'error' : 'warning',
    message: certain ? `characters that turn the direction of text make this line read other than it runs: ${shown}` : `characters that turn the direction of text stand in this line: ${shown}`,
    advice: 'delete them; in a string write them as escapes, such as \\u202e',
  }),
  invisible: (shown, certain) => ({
    severity: certain ? 'error' : 'warning',
    message: certain ? `a name that nobody sees: ${shown}` : `an invisible character in a word or a text: ${shown}`,
    advice: 'delete it; in a string write it as an escape, such as \\u200b',
  }),
  terminal: (shown) => ({
    severity: 'warning',
    message: `a raw control character, which a terminal that shows this line obeys: ${shown}`,
    advice: 'write it as an escape, such as \\x1b',
  }),
};
