import type { MissingName } from '../../src/core/candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { code, didYouMean, oneOf } from '../missing-words.ts';
import { readRulePage } from '../read-rule-page.ts';
import page from './rule.md';

type Missing = MissingName<'missing-import'>;

/** Imports of files, packages and modules that are not there. @see https://nodejs.org/api/esm.html#resolution-algorithm */
export const inventedImport: Rule<'missing-import'> = { ...readRulePage(page), kinds: ['missing-import'], judge };

function judge(missing: Missing): Judgement {
  const { message, advice } = WORDS[missing.reason](missing);
  const severity: Severity = missing.reason === 'phantom' && missing.evidence !== undefined ? 'suggestion' : WARNINGS.has(missing.reason) || missing.certainty === 'likely' ? 'warning' : 'error';
  return { severity, confidence: missing.certainty === 'proven' ? 'high' : 'medium', message, advice, ...(missing.fix ? { fix: missing.fix } : {}), holes: [] };
}

/** What works today, on this machine. */
const WARNINGS: ReadonlySet<Missing['reason']> = new Set(['phantom', 'newer-builtin']);

interface Words {
  readonly message: string;
  readonly advice: string;
}

const WORDS: Readonly<Record<Missing['reason'], (missing: Missing) => Words>> = {
  'no-file': (one) => ({
    message: `${code(one.specifier)} leads to no file of this commit${one.lookedAt === undefined ? '' : ` (looked for ${code(one.lookedAt)})`}${didYouMean(one.nearest)}`,
    advice: one.nearest.length > 0 ? `import from ${oneOf(one.nearest)}, or write the missing file` : 'the file is missing: write it and `git add` it, or import one that is there',
  }),
  'wrong-case': (one) => ({
    message: `${code(one.specifier)} is written ${oneOf(one.nearest)} on disk; where capitals count (Linux, CI) it is not found`,
    advice: `import from ${oneOf(one.nearest)}`,
  }),
  'wrong-extension': (one) => ({
    message: `${code(one.specifier)} has the wrong extension: the file is ${oneOf(one.nearest)}`,
    advice: `import from ${oneOf(one.nearest)}`,
  }),
  'not-added': (one) => ({
    message: `${code(one.specifier)} is ${code(one.nearest[0] ?? one.specifier)}, which is on your disk but not in this commit`,
    advice: `git add ${one.nearest[0] ?? ''}`,
  }),
  'removed': (one) => ({
    message: `${code(one.specifier)} is imported here, and this change removes or renames it${didYouMean(one.nearest)}`,
    advice: one.nearest.length > 0 ? `import from ${oneOf(one.nearest)}` : 'take this import out too, or keep the file',
  }),
  'no-imports-key': (one) => ({
    message: `${code(one.specifier)} is no key of "imports" in ${code(one.lookedAt ?? 'package.json')}${didYouMean(one.nearest)}`,
    advice: one.nearest.length > 0 ? `import from ${oneOf(one.nearest)}` : `add the key to "imports" in ${code(one.lookedAt ?? 'package.json')}`,
  }),
  'undeclared': (one) => ({
    message: `${code(one.specifier)} is no dependency of this project${one.lookedAt ? ` (${one.lookedAt})` : ''}, no workspace package and not installed${didYouMean(one.nearest)}`,
    advice: one.nearest.length > 0 ? `import from ${oneOf(one.nearest)}` : 'make sure that the package exists and is the one you mean, then add it to package.json',
  }),
  'phantom': (one) => ({
    message: `${code(one.specifier)} is not declared${one.lookedAt ? ` in ${one.lookedAt}` : ''}: ${one.evidence === undefined ? 'it is only there because another package brings it' : `only ${one.evidence} declares it`}, and can be gone after the next install`,
    advice: 'add it to the dependencies in package.json',
  }),
  'no-subpath': (one) => ({
    message: `${code(one.specifier)}: ${one.lookedAt ?? 'the package'} has no such part${didYouMean(one.nearest)}`,
    advice: one.nearest.length > 0 ? `import from ${oneOf(one.nearest)}` : 'import from what the "exports" of the package name',
  }),
  'no-builtin': (one) => ({
    message: `Node has no module ${code(one.specifier)}${one.evidence === undefined ? didYouMean(one.nearest) : `: ${one.evidence}`}`,
    advice: one.nearest.length > 0 ? `import from ${oneOf(one.nearest)}` : 'import a module that Node has: https://nodejs.org/api/',
  }),
  'newer-builtin': (one) => ({
    message: `${code(one.specifier)} is not in every Node this project allows: ${one.evidence ?? 'it is newer'}`,
    advice: 'raise "engines" in package.json, or import something older',
  }),
};
