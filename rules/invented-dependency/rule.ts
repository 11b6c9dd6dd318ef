import type { MissingName } from '../../src/core/candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { code, didYouMean } from '../missing-words.ts';
import { readRulePage } from '../read-rule-page.ts';
import page from './rule.md';

type Missing = MissingName<'missing-dependency'>;

/** Entries of package.json that name what does not exist. @see https://docs.npmjs.com/cli/configuring-npm/package-json */
export const inventedDependency: Rule<'missing-dependency'> = { ...readRulePage(page), kinds: ['missing-dependency'], judge };

function judge(missing: Missing): Judgement {
  const severity: Severity = missing.certainty === 'likely' ? 'warning' : 'error';
  return { severity, confidence: missing.certainty === 'proven' ? 'high' : 'medium', ...wordsOf(missing), ...(missing.fix ? { fix: missing.fix } : {}), holes: [] };
}

function wordsOf({ reason, specifier, name = '', nearest, lookedAt, evidence }: Missing): { message: string; advice: string } {
  const [first] = nearest;
  switch (reason) {
    case 'no-package':
      return {
        message: `${code(specifier)} does not exist: ${lookedAt ?? 'the registry'} knows no package of that name`,
        advice: 'look the package up before you add it; never register a name only because a model wrote it',
      };
    case 'no-version':
      return {
        message: `no version of ${code(specifier)} satisfies ${code(name)}${first === undefined ? '' : `; the latest is ${code(first)}`}`,
        advice: first === undefined ? 'ask for a version that is published' : `"${specifier}": "^${first}"`,
      };
    case 'lookalike':
      return {
        message: `${code(specifier)} looks like ${first === undefined ? 'a well-known package' : code(first)} and is another package (${evidence ?? 'similar name'})`,
        advice: first === undefined ? 'make sure that this is the package you mean' : `if you mean ${code(first)}, write that; else look at what this one is before you install it`,
      };
    case 'no-workspace':
      return { message: `${code(specifier)} asks for ${code(name)}, and no package of this repository is called so${didYouMean(nearest)}`, advice: first === undefined ? 'name a package of this repository' : `"${first}": "${name}"` };
    case 'no-file':
      return { message: `${code(specifier)} asks for ${code(name)}, and there is no ${code(lookedAt ?? name)} in this commit`, advice: 'add the folder, or correct the path' };
  }
}
