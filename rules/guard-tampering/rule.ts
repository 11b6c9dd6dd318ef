import type { TamperAct, TamperCandidate } from '../../src/core/candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { readRulePage } from '../read-rule-page.ts';
import page from './rule.md';

/** From so many ignore comments in one change on, they are no exception any more. */
const manyIgnores = 5;

interface Saying {
  readonly severity: Severity;
  message(what: string): string;
  readonly advice: string;
}

const apart = 'Take it out of this change and propose it in one of its own, so that somebody decides about it knowingly.';

const sayings: Readonly<Record<TamperAct, Saying>> = {
  'config-weakened': { severity: 'error', message: (what) => `This change lets guard ask for less: ${what}.`, advice: apart },
  'config-broken': { severity: 'error', message: (what) => `After this change guard cannot read its configuration: ${what}.`, advice: 'Correct the file: guard config shows what guard makes of it.' },
  'models-changed': { severity: 'warning', message: (what) => `This change tells guard something else about libraries (${what}); what a model calls escaped is no longer reported.`, advice: 'Check each line against the library\'s own documentation.' },
  'baseline-grown': { severity: 'error', message: (what) => `This change accepts ${what} into the baseline.`, advice: 'Repair them instead. A baseline is for what was there when guard was introduced, and only shrinks: guard baseline --prune' },
  'baseline-started': { severity: 'warning', message: (what) => `This change introduces a baseline that accepts ${what}.`, advice: 'Read what is accepted before you approve: guard check --all --verbose' },
  'guard-removed': { severity: 'error', message: (what) => `This change takes guard out of ${what}.`, advice: apart },
  'guard-defused': { severity: 'error', message: (what) => `This change lets guard run, but not count: ${what}.`, advice: apart },
  'workflow-changed': { severity: 'warning', message: (what) => `This change edits the job that runs guard (${what}), and pull requests are checked by their own version of it.`, advice: 'Make sure that guard still runs on every pull request, before anything the change brings.' },
  'guard-uninstalled': { severity: 'error', message: (what) => `This change removes ${what} from the dependencies, so hooks no longer find guard.`, advice: apart },
  'hidden-from-diff': { severity: 'error', message: (what) => `This change hides source files from reviewers: with ${what}, their changes are shown as "binary file".`, advice: 'Mark only files that a program writes, each by its own path.' },
  'folded-in-diff': { severity: 'warning', message: (what) => `This change folds source files away in reviews: ${what}.`, advice: 'Mark only files that a program writes, each by its own path.' },
  'owner-removed': { severity: 'warning', message: (what) => `After this change nobody has to approve changes of ${what}.`, advice: 'Keep an owner for guard\'s files, the workflows and this file itself.' },
  'ignore-added': { severity: 'warning', message: (what) => `This change silences a finding that it brings itself: ${what}.`, advice: 'Repair the finding; or, if it is safe, have a person confirm the reason.' },
};

/** A change that gets past guard, or past its readers. Told in CI, where the author of a change must not decide over its check. */
export const guardTampering: Rule<'tampering'> = { ...readRulePage(page), kinds: ['tampering'], judge };

function judge(candidate: TamperCandidate): Judgement {
  const { act, what, count, byAi } = candidate;
  const saying = sayings[act];
  const isWorse = act === 'ignore-added' && (byAi || count >= manyIgnores);
  const aside = act !== 'ignore-added' ? '' : byAi ? ' An AI wrote the comment.' : count >= manyIgnores ? ` It is one of ${count} in this change.` : '';
  return { severity: isWorse ? 'error' : saying.severity, confidence: 'high', message: saying.message(what) + aside, advice: saying.advice, holes: [] };
}
