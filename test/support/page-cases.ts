import type { RuleCase } from './rule-cases.ts';
import { caseOf } from './rule-cases.ts';

/** The fenced blocks below `## Bad` and `## Good` of a rule's page, as cases: what the page shows is what the rule does. */
export function readPageCases(ruleId: string, page: string): readonly RuleCase[] {
  return ['Bad', 'Good'].flatMap((title) => {
    const section = new RegExp(`^## ${title}$([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(page)?.[1] ?? '';
    const blocks = [...section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
    return blocks.map(([, language, text], index) => caseOf(`${ruleId}/page/${title.toLowerCase()}-${index + 1}`, { [`src/example.${language}`]: text! }));
  });
}
