import type { BugCategory } from '../core/record.ts';
import { fewestCases, shareOf } from '../core/share.ts';
import type { Propose, Proposal } from './contracts.ts';
import { exampleOfEscape, oncePerFix } from './propose-rules.ts';
import { mostExamples, thresholds } from './thresholds.ts';

/** Where each kind of change goes by itself, and the next closer look. Complex changes have the closest already. */
const steps = [
  { kind: 'trivial', from: 'small', to: 'standard' },
  { kind: 'normal', from: 'standard', to: 'deep' },
] as const;

/** Kinds of change whose route lets most faults through take a better one. A kind whose route was chosen is left alone. */
export const proposeRoutes: Propose = ({ config, fates, escapes }) => {
  const { 'review.mode': mode, 'review.kinds': kinds } = config.settings;
  if (mode.value === 'off') return [];
  return steps.flatMap(({ kind, from, to }): readonly Proposal[] => {
    if (kinds.value[kind] !== undefined) return [];
    const missed = oncePerFix(escapes.filter((one) => one.route === from && one.class === 'escaped'));
    const caught = fates.filter(({ finding, outcome }) => finding.route === from && outcome === 'fixed').length;
    const share = shareOf(caught, caught + missed.length);
    if (missed.length < fewestCases || share.high === undefined || share.high >= thresholds.catchRate) return [];
    return [{
      kind: 'route', subject: kind,
      what: `Send ${kind} changes to the "${to}" route`,
      why: `They take the "${from}" route, which let ${missed.length} faults through that had to be repaired later, and caught ${caught}. The "${to}" route costs more for each change.`,
      evidence: { label: 'caught of caught and escaped', share, examples: missed.slice(0, mostExamples).map(exampleOfEscape) },
      undo: `Take "${kind}" out of "review.kinds" again.`,
      edit: { path: ['review', 'kinds', kind], value: { route: to } },
    }];
  });
};

/** What the reviewer is told to look for, by kind of bug. A kind without a line is nothing that looking closer would help with. */
export const checklistLines: Partial<Record<BugCategory, string>> = {
  'logic': 'Follow each changed condition and loop with its boundary values (empty, one, last, equal) and say which of them comes out wrong.',
  'null-safety': 'For each value that may be null, undefined or missing, follow it to its use and look for the check in between.',
  'async-concurrency': 'For each await, ask what may have changed meanwhile, and whether two calls at once would spoil shared state.',
  'error-handling': 'For each call that can fail, look at what the caller gets then: swallowed errors, half-done work, a success that was none.',
  'resource': 'For each file, connection, lock, timer or listener that is opened, look for its release on every way out, errors included.',
  'security-injection': 'Follow each value that a client can choose into queries, commands, paths, URLs and HTML.',
  'security-auth': 'For each changed route or handler, look for who may call it and whose data it may touch.',
  'data-loss': 'For each write, delete and migration, ask what is lost when it is run twice, in part, or on the wrong rows.',
  'api-contract': 'For each changed export, response or message, look at its callers: names, optional parts, units, order, errors.',
  'type-safety': 'For each cast, `any` and parsed input, ask which value would break what follows.',
  'performance': 'For each new loop, look for queries or requests inside it, and for work that grows with the square of the data.',
};

/** Kinds of bug that the reviewer looks at and mostly does not see come onto its checklist. */
export const proposeChecklist: Propose = ({ config, fates, escapes }) => {
  const { 'review.mode': mode, 'review.checklist': checklist } = config.settings;
  if (mode.value === 'off' || checklist.value.length >= 20) return [];
  return Object.entries(checklistLines).flatMap(([category, line]): readonly Proposal[] => {
    if (checklist.value.includes(line)) return [];
    const missed = oncePerFix(escapes.filter((one) => one.category === category && one.categoryBy !== 'nobody' && one.class === 'escaped' && one.route !== undefined));
    const caught = fates.filter(({ finding, outcome }) => finding.category === category && finding.origin === 'model' && outcome === 'fixed').length;
    const share = shareOf(caught, caught + missed.length);
    if (missed.length < fewestCases || share.high === undefined || share.high >= thresholds.catchRate) return [];
    return [{
      kind: 'checklist', subject: category,
      what: `Have the reviewer look for ${category} in particular`,
      why: `It looked at ${missed.length} faults of this kind and said nothing of them, and caught ${caught}. Replay your own cases before and after: guard escapes --to-eval, guard eval.`,
      evidence: { label: 'caught of caught and escaped', share, examples: missed.slice(0, mostExamples).map(exampleOfEscape) },
      undo: 'Take the line out of "review.checklist" again.',
      edit: { path: ['review', 'checklist'], append: line },
    }];
  });
};
