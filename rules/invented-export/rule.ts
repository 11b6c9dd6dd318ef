import type { MissingName } from '../../src/core/candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { code, didYouMean, oneOf } from '../missing-words.ts';
import { readRulePage } from '../read-rule-page.ts';
import page from './rule.md';

type Missing = MissingName<'missing-export'>;

/** Names that a module does not export. @see https://tc39.es/ecma262/#sec-resolveexport */
export const inventedExport: Rule<'missing-export'> = { ...readRulePage(page), kinds: ['missing-export'], judge };

function judge(missing: Missing): Judgement {
  const severity: Severity = missing.certainty === 'likely' || missing.reason === 'newer-export' ? 'warning' : 'error';
  return { severity, confidence: missing.certainty === 'proven' ? 'high' : 'medium', message: messageOf(missing), advice: adviceOf(missing), ...(missing.fix ? { fix: missing.fix } : {}), holes: [] };
}

function messageOf({ reason, specifier, name = 'default', nearest, lookedAt, evidence }: Missing): string {
  const where = lookedAt === undefined || lookedAt === specifier ? code(specifier) : `${code(specifier)} (${lookedAt})`;
  switch (reason) {
    case 'no-export': return `${where} has no export ${code(name)}${didYouMean(nearest)}`;
    case 'no-default': return `${where} has no default export${nearest.length === 0 ? '' : `; it exports ${oneOf(nearest)} by name`}`;
    case 'removed': return `${where} no longer exports ${code(name)}: this change takes it away${didYouMean(nearest)}`;
    case 'type-only': return `${code(name)} of ${where} is a type and has no value`;
    case 'newer-export': return `${code(name)} of ${where} is not in every Node this project allows${evidence === undefined ? '' : `: ${evidence}`}`;
  }
}

function adviceOf({ reason, name = 'default', nearest, lookedAt, specifier }: Missing): string {
  switch (reason) {
    case 'no-default': return nearest.length > 0 ? `import { ${nearest[0]!} } from '${specifier}'` : `import a name that ${lookedAt ?? specifier} exports`;
    case 'type-only': return `import type { ${name} } from '${specifier}'`;
    case 'newer-export': return 'raise "engines" in package.json, or use something older';
    case 'removed': return nearest.length > 0 ? `use ${oneOf(nearest)}` : 'change this import as well, or keep the export';
    case 'no-export': return nearest.length > 0 ? `import ${oneOf(nearest)}` : `import a name that ${lookedAt ?? specifier} exports, or write ${code(name)} there`;
  }
}
