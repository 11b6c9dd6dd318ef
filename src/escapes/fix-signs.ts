import type { FixSign } from './contracts.ts';

/** What a message says of being a repair. */
export interface MessageSigns {
  readonly sign: FixSign;
  /** Abbreviated ids of the commits that it names as the cause. */
  readonly causes: readonly string[];
  /** Subject of the commit that it reverts, where no id is given. */
  readonly revertedSubject?: string;
}

/** Words after which "fix" is about no fault of the program. */
const NO_FAULT = new RegExp(
  '^(?:(?:a|an|the|some|more|few|all|another|minor|small|broken|failing|flaky|several|various|remaining|incorrect|wrong|missing|unit|integration|e2e|code|npm|github|ci)\\s+)*' +
  '(?:typos?|spellings?|grammar|misspell\\w*|wording|lint(?:ing|er)?|es-?lint|prettier|biome|oxlint|format(?:ting)?|indent(?:ation)?|white-?space|style|code ?style|coding style|' +
  'tests?|test (?:cases?|suites?)|specs?|coverage|benchmarks?|docs?|documentation|readme|change-?logs?|comments?|js-?docs?|examples?|links?|url in|badges?|license|' +
  'ci|build|builds|travis|appveyor|circle-?ci|github actions?|actions|workflows?|pipelines?|release script|deps|dependenc(?:y|ies)|dev-?dependenc\\w+|lock-?files?|packages?\\.json|package-lock|yarn\\.lock|audit|vulnerab\\w+|security vulnerabilit\\w+|' +
  'website|version|merge|conflicts?|rebase|snapshots?|storybook|demo|headings?|markdown|translations?)\\b', 'i',
);
const NO_FAULT_SCOPE = /^(?:docs?|documentation|readme|tests?|testing|spec|e2e|ci|cd|build|deps?|deps-dev|dev-deps|dependenc\w+|lint|eslint|prettier|style|format|website|www|site|examples?|benchmarks?|bench|workflows?|github|actions|release|changelog|storybook|i18n|typo|chore|tooling|scripts)$/i;

/** Types of conventional commits that are no repair, whatever else the message says. */
const OTHER_TYPE = /^(?:feat|feature|breaking|bump|docs?|style|refactor|perf|tests?|chore|build|ci|release|deps?|wip|types?|cleanup|improvement|example|bench|lint|meta|internal)(?:\([^)]*\))?!?:/i;
const FIX_TYPE = /^(?:fix|bugfix|hotfix|bug|fixes|fixed)(?:\(([^)]*)\))?!?:\s*(.*)$/i;
const GITMOJI = /^(?::bug:|:ambulance:|🐛|🚑️?)\s*(.*)$/u;
/** What only repairs spell that way, as the first word. */
const PLAIN = /^(?:\[[^\]]*\]\s*)?(?:bug ?fix|hot ?fix|fix(?:e[sd]|ing)?)\b[\s:,-]*(.*)$/i;
/** `lib: fix x`, `Router - Fixed y`. */
const PREFIXED = /^[\w@./ -]{1,30}(?::| - )\s*(?:fix(?:e[sd])?|bugfix|hotfix)\b[\s:]*(.*)$/i;
/** Subjects that close issues without repairing anything. */
const NEW_THING = /^(?:add(?:ed|s|ing)?|implement\w*|support\w*|introduc\w+|allow\w*|enabl\w+|expos\w+|creat\w+|new|features?|upgrad\w+|bump\w*|updat\w+|docs?|document\w*|refactor\w*|renam\w+|remov\w+|improv\w+|enhanc\w+|releas\w+|migrat\w+|test\w*|convert\w*|use|switch\w*|drop\w*|deprecat\w+|move\w*|merge\w*|extend\w*|provid\w+|clean\w*|simplif\w+|optimi[sz]\w+|rewrite|replace\w*|v?\d+\.\d+)\b/i;
/** GitHub and GitLab close issues by these. */
const CLOSES = /\b(clos(?:e[sd]?)|fix(?:e[sd])?|resolve[sd]?):?\s+(?:[\w.-]+\/[\w.-]+)?(?:#\d+|gh-\d+|https?:\/\/\S+\/(?:issues|pull|merge_requests)\/\d+)/i;
const CAUSE = /^fixes:\s+([0-9a-f]{7,64})\b/gim;
const REVERTED = /\bthis reverts commits? ((?:[0-9a-f]{7,64}(?:,? (?:and )?)?)+)/gi;
const MACHINE = /\b(?:dependabot|renovate|greenkeeper|snyk)\b/i;

/**
 * Reads a commit's message: is it the repair of a fault, and why. Undefined: it is not. Patterns of the user are asked last, and
 * decide alone where they match.
 */
export function readSigns(subject: string, body: string, patterns: readonly RegExp[] = []): MessageSigns | undefined {
  const said = plainSigns(subject.trim(), body);
  if (said !== undefined) return said;
  return patterns.some((pattern) => pattern.test(`${subject}\n${body}`)) ? { sign: 'pattern', causes: [] } : undefined;
}

function plainSigns(subject: string, body: string): MessageSigns | undefined {
  const reverted = [...body.matchAll(REVERTED)].flatMap((match) => match[1]!.match(/[0-9a-f]{7,64}/g) ?? []);
  // git 2.43 and later calls the revert of a revert `Reapply "…"`.
  const quoted = /^(?:revert:?\s+"?(.*?)"?|reapply\s+"(.*)")(?:\s*\(#\d+\))?$/i.exec(subject);
  if (quoted !== null || (reverted.length > 0 && /^revert\b/i.test(subject))) {
    const inner = quoted?.[2] === undefined ? quoted?.[1] : `Revert "${quoted[2]}"`;
    return { sign: 'revert', causes: reverted, ...(inner === undefined || inner === '' ? {} : { revertedSubject: inner }) };
  }
  const causes = [...body.matchAll(CAUSE)].map((match) => match[1]!);
  if (causes.length > 0) return { sign: 'Fixes:', causes };
  if (OTHER_TYPE.test(subject) || MACHINE.test(subject)) return undefined;
  const typed = FIX_TYPE.exec(subject);
  if (typed !== null) return isFault(typed[2]!, typed[1]) ? { sign: 'fix:', causes: [] } : undefined;
  const emoji = GITMOJI.exec(subject);
  if (emoji !== null) return isFault(emoji[1]!) ? { sign: 'fix:', causes: [] } : undefined;
  const plain = PLAIN.exec(subject) ?? PREFIXED.exec(subject);
  if (plain !== null) return isFault(plain[1]!) ? { sign: 'fix', causes: [] } : undefined;
  return closesFault(subject, body) ? { sign: 'closes', causes: [] } : undefined;
}

function isFault(what: string, scope?: string): boolean {
  const object = what.replace(/^(?:fix(?:e[sd]|ing)?|correct(?:ed|s)?)\b[\s:]*/i, '');
  if (scope !== undefined && scope.split(/[,/]/).every((one) => NO_FAULT_SCOPE.test(one.trim()))) return false;
  return !NO_FAULT.test(object) && !/\b(?:in|of|to|the|for) (?:the )?(?:docs?|documentation|readme(?:\.md)?|tests?|changelog|comments?|ci)\.?$/i.test(object) && !MACHINE.test(object) && !/\b(?:typos?|eslint|lint(?:ing)? (?:errors?|issues?|warnings?)|failing tests?|flaky|spelling)\b/i.test(object);
}

function closesFault(subject: string, body: string): boolean {
  const closing = CLOSES.exec(`${subject}\n${body}`);
  if (closing === null) return false;
  const words = subject.replace(CLOSES, '').trim();
  return !NEW_THING.test(words) && isFault(words);
}
